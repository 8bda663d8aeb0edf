import type { HtmlElement } from './html-tree.ts';
import { addValue, makeItem, type Item } from './item.ts';

/** How a vocabulary is woven into a page's elements. */
export interface Dialect {
	/** Does a thing begin here? Its types, which may be none; null where it does not. */
	typesOf(element: HtmlElement): string[] | null;
	/** The properties of the thing around it that this element holds. */
	propertiesOf(element: HtmlElement): string[];
	idOf(element: HtmlElement): string | null;
	/** Ids of elements elsewhere that belong to the thing as well. */
	referencesOf?(element: HtmlElement): string[];
}

const words = (text: string | null) => text?.split(/\s+/).filter(Boolean) ?? [];

export const microdata: Dialect = {
	typesOf: (element) => (element.attributes.has('itemscope') ? words(element.attribute('itemtype')) : null),
	propertiesOf: (element) => words(element.attribute('itemprop')),
	idOf: (element) => element.attribute('itemid'),
	referencesOf: (element) => words(element.attribute('itemref'))
};

export const rdfa: Dialect = {
	typesOf: (element) => (element.attributes.has('typeof') ? words(element.attribute('typeof')) : null),
	// `rel` is RDFa's only with a prefix; without one it is HTML's own.
	propertiesOf: (element) => [
		...words(element.attribute('property')),
		...words(element.attribute('rel')).filter((word) => word.includes(':'))
	],
	idOf: (element) => element.attribute('resource') ?? element.attribute('about')
};

/** By these the scripts of shops know a review again. */
const anchors = ['data-review-id', 'data-reviewid', 'data-comment-id', 'data-id', 'id'];

const anchorOf = (element: HtmlElement) => anchors.map((name) => element.attribute(name)).find((id) => id) ?? null;

/** What is reached again by `itemref` is read again; a page that refers more often than this leads in circles. */
const MAX_REFERENCES = 2_000;

interface Step {
	element: HtmlElement;
	item: Item | null;
}

function elementsById(page: Iterable<HtmlElement>): Map<string, HtmlElement> {
	const found = new Map<string, HtmlElement>();
	for (const element of page) {
		const id = element.attribute('id');
		if (id && !found.has(id)) found.set(id, element);
	}
	return found;
}

/** All things that the page describes in this dialect at top level. One pass with a stack of its own. */
export function readAnnotations(page: HtmlElement, dialect: Dialect, all: () => Iterable<HtmlElement>): Item[] {
	const roots: Item[] = [];
	const waiting: Step[] = [{ element: page, item: null }];
	let byId: Map<string, HtmlElement> | null = null;
	let references = 0;
	for (let step = waiting.pop(); step; step = waiting.pop()) {
		const { element, item } = step;
		const types = dialect.typesOf(element);
		const inner = types ? makeItem(types, dialect.idOf(element), anchorOf(element)) : item;
		const properties = item || !types ? dialect.propertiesOf(element) : [];
		if (item) for (const property of properties) addValue(item, property, types && inner ? inner : element);
		if (types && inner && !(item && properties.length > 0)) roots.push(inner);
		for (const child of element.children.reverse()) waiting.push({ element: child, item: inner });
		for (const id of (types && dialect.referencesOf?.(element)) || []) {
			byId ??= elementsById(all());
			const referred = byId.get(id);
			if (referred && references++ < MAX_REFERENCES) waiting.push({ element: referred, item: inner });
		}
	}
	return roots;
}
