import { load, type CheerioAPI } from 'cheerio/slim';
import { scanMarkup } from '#lib/server/analysis/html.ts';

/** Real pages stay below 100; looking things up in a tree takes the square of its depth, or worse. */
const MAX_DEPTH = 300;

const childless = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

export type Node = ReturnType<CheerioAPI>[number];

/** A page as a tree to look things up in; null where it is nested as deeply as only an attack is. */
export function loadPage(html: string): CheerioAPI | null {
	let depth = 0;
	let deepest = 0;
	scanMarkup(html, {
		open: (name, _attributes, isSelfClosed) => {
			if (!isSelfClosed && !childless.has(name)) deepest = Math.max(deepest, ++depth);
		},
		close: (name) => {
			if (!childless.has(name)) depth = Math.max(0, depth - 1);
		}
	});
	// Under one root, because looking things up takes the square of the number of roots.
	return deepest > MAX_DEPTH ? null : load(`<html>${html}</html>`);
}
