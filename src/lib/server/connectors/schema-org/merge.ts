import { hashIdentity, normaliseForIdentity } from '../shared/identity.ts';
import type { Review } from './review.ts';

/** JSON-LD often gives only the beginning of a text; that much of it tells two reviews apart. Characters, normalised. */
const TELLING_LENGTH = 40;

const words = (text: string) => normaliseForIdentity(text.slice(0, 1_000));
const authorKey = ({ author }: Review) => normaliseForIdentity(author ?? '');
const day = ({ publishedAt }: Review) => publishedAt?.slice(0, 10) ?? '';

/** What two descriptions of one review have in common. */
function keyOf(review: Review): string {
	const beginning = words(`${review.text}`).slice(0, TELLING_LENGTH);
	if (beginning.length >= TELLING_LENGTH / 2) return `text ${authorKey(review)} ${beginning}`;
	return `short ${authorKey(review)} ${day(review)} ${beginning} ${review.rating?.value ?? ''}`;
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

/** What one description leaves out, the other may tell. */
function merge(first: Review, second: Review): Review {
	return {
		...first,
		id: first.id ?? second.id,
		url: first.url ?? second.url,
		author: first.author ?? second.author,
		rating: first.rating ?? second.rating,
		title: first.title ?? second.title,
		text: longer(first.text, second.text),
		publishedAt: first.publishedAt ?? second.publishedAt,
		editedAt: first.editedAt ?? second.editedAt,
		reply: first.reply ?? second.reply
	};
}

/** Two in one list are two reviews, unless they say the same at length or bear the same id. */
function isSame(a: Review, b: Review): boolean {
	if (a.id !== null && b.id !== null && a.list === b.list) return a.id === b.id;
	return a.list === null || a.list !== b.list || words(a.text).length >= TELLING_LENGTH;
}

/** Reviews that a page describes twice, in JSON-LD and in its elements or under two things, as one. */
export function mergeTwice(reviews: Review[]): Review[] {
	const byKey = new Map<string, Review[]>();
	const merged: Review[] = [];
	for (const review of reviews) {
		const key = keyOf(review);
		const alike = byKey.get(key) ?? byKey.set(key, []).get(key)!;
		const same = alike.findIndex((other) => isSame(other, review));
		const known = alike[same];
		if (!known) {
			alike.push(review);
			merged.push(review);
			continue;
		}
		// In place, so that the page's order and later comparisons hold.
		Object.assign(known, merge(known, review));
	}
	return merged;
}

/** A date that names minutes, which two reviews by one person do not share. */
const isPrecise = (date: string) => /\d{1,2}:\d{2}/.test(date) && !/T?00:00(?::00)?/.test(date);

const anonymous =
	/^(?:anonym\w*|guest|user|visitor|customer|гость|аноним\w*|пользователь|покупатель|anonīms|viesis)?$/iu;

/**
 * What identifies a review that its site gives no id: author and minute, so that an edit is an edit; where these are not
 * known so well, the words too, and then an edited review is a new one.
 */
function hashOf(review: Review): string {
	const author = normaliseForIdentity(review.author ?? '');
	const isTelling = !anonymous.test(author) && isPrecise(review.date);
	if (isTelling) return hashIdentity(['at', author, review.publishedAt]);
	const said = normaliseForIdentity(`${review.title ?? ''} ${review.text}`);
	return hashIdentity(['words', author, day(review), said, String(said ? '' : (review.rating?.value ?? ''))]);
}

/** An identity for each; ids that several share identify nobody, and equal reviews are counted. */
export function identify(reviews: Review[]): { review: Review; externalId: string }[] {
	const uses = new Map<string, number>();
	const count = (id: string) => {
		uses.set(id, (uses.get(id) ?? 0) + 1);
		return uses.get(id) ?? 1;
	};
	reviews.forEach(({ id }) => id && count(id));
	const isShared = (id: string) => (uses.get(id) ?? 0) > 1;
	const used = new Map<string, number>();
	return reviews.map((review) => {
		const base = review.id && !isShared(review.id) ? review.id : hashOf(review);
		const nth = (used.get(base) ?? 0) + 1;
		used.set(base, nth);
		return { review, externalId: nth === 1 ? base : `${base}:${nth}` };
	});
}
