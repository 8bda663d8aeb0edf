import type { ObservedReply, Rating } from '#lib/domain/mention.ts';
import { oneLine } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import { normaliseForIdentity, toHttpUrl } from '../shared/identity.ts';
import { addressOf, firstMachineText, firstReading, firstText, itemsOf, textOf, valuesOf, type Item } from './item.ts';
import { readRating } from './rating.ts';
import { readReply } from './reply.ts';

/** A review as described, before it is known whether it is described twice and what identifies it. */
export interface Review {
	/** An id that the site gives, stable as far as can be told; null where it gives none. */
	id: string | null;
	url: string | null;
	author: string | null;
	rating: Rating | null;
	title: string | null;
	text: string;
	/** As written, to see how precise it is. */
	date: string;
	publishedAt: string | null;
	editedAt: string | null;
	reply: ObservedReply | null;
	/** The list that it stands in; two of one list are two reviews. */
	list: Item | null;
}

/** Good and bad sides as lists, where a review has no text of its own. */
function notesOf(item: Item): string {
	const sides = ['positivenotes', 'negativenotes'].map((side) =>
		itemsOf(item, side)
			.flatMap((list) => itemsOf(list, 'itemlistelement').map((note) => firstText(note, 'name', 'item')))
			.concat(valuesOf(item, side).map(textOf))
			.filter(Boolean)
			.join(', ')
	);
	return sides.filter(Boolean).join('\n');
}

function textOfReview(item: Item): string {
	return firstText(item, 'reviewbody', 'description', 'text', 'articlebody', 'commenttext') || notesOf(item);
}

/** A headline; not one that only names what is reviewed or who reviews. */
function titleOf(item: Item, text: string, names: string[]): string | null {
	const title = oneLine(firstText(item, 'headline', 'name', 'alternativeheadline', 'summary'));
	const bare = normaliseForIdentity(title);
	const isNoTitle = [text, ...names].some((other) => normaliseForIdentity(other) === bare);
	return title === '' || isNoTitle ? null : title;
}

/** The review's own address: its `url`, an id that is one, or its place on the page. Never just the page's. */
function ownUrl(item: Item, pageUrl: string): string | null {
	const written = [...valuesOf(item, 'url', 'discussionurl').map(addressOf), item.id, item.anchor && `#${item.anchor}`];
	const page = toHttpUrl(pageUrl)?.href;
	return (
		written.map((address) => toHttpUrl(address, pageUrl)?.href).find((address) => address && address !== page) ?? null
	);
}

/** Ids of the site's own making. One that only counts positions on the page would move with every new review. */
function siteId(item: Item): string | null {
	const written = firstMachineText(item, 'identifier', 'reviewid', 'commentid');
	const id = item.id ?? (written || item.anchor);
	return id && !isPosition(id) ? id : null;
}

const isPosition = (id: string) =>
	/^(?:[#_]*(?:review|comment|отзыв|item|rev)?[-_:]?)?\d{1,2}$/i.test(id.replace(/^.*[#/]/, ''));

const authorOf = (item: Item) =>
	oneLine(firstReading(valuesOf(item, 'author', 'creator', 'reviewer', 'contributor'), textOf)) || null;

/**
 * @param place names of what is reviewed and of who publishes the page
 * @param list the thing whose review this is; null where it stands alone
 */
export function readReview(item: Item, list: Item | null, place: string[], pageUrl: string): Review {
	const author = authorOf(item);
	const names = [...place, ...valuesOf(item, 'itemreviewed').map(textOf)].filter(Boolean);
	const text = textOfReview(item);
	const date = firstMachineText(item, 'datepublished', 'datecreated', 'dtreviewed', 'dateposted', 'uploaddate');
	const modified = parseInstant(firstMachineText(item, 'datemodified', 'dateupdated'));
	const publishedAt = parseInstant(date) ?? modified;
	return {
		id: siteId(item),
		url: ownUrl(item, pageUrl),
		author,
		rating: readRating(item),
		title: titleOf(item, text, [...names, author ?? '']),
		text,
		date,
		publishedAt,
		editedAt: modified && publishedAt && modified > publishedAt ? modified : null,
		reply: readReply(item, names),
		list
	};
}
