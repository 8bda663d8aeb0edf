import { firstMachineText, firstText, isItem, itemsOf, type Item } from './item.ts';

/** A described review, and the thing that it is about where the description says so by its place. */
export interface FoundReview {
	item: Item;
	about: Item | null;
}

/** Of these types a review is, whatever holds it. ClaimReview and MediaReview judge claims and pictures, not businesses. */
const reviewTypes = new Set(['review', 'userreview', 'criticreview', 'employerreview', 'recommendation']);
const reviewProperties = new Set(['review', 'reviews', 'userreview', 'userreviews']);
const otherTypes = /aggregate|claimreview|mediareview|reviewaction|^offer|^rating$/;

/** More than any page shows; the rest of a page that goes on is not read. */
const MAX_REVIEWS = 2_000;

/** A review of a thing that has reviews is one in another; reviews all the way down are an attack. */
const MAX_NESTING = 5;

const isTyped = (item: Item) => item.types.some((type) => reviewTypes.has(type));
const isOther = (item: Item) => item.types.some((type) => otherTypes.test(type));
/** `{"@id": …}` alone points to what is described elsewhere. */
const isReference = (item: Item) => item.properties.size === 0;

function isReview(item: Item, property: string): boolean {
	return isTyped(item) || (reviewProperties.has(property) && !isOther(item) && !isReference(item));
}

/** All reviews that these things are, hold, or hold at any depth; each once, in the page's order. */
export function findReviews(roots: Item[]): FoundReview[] {
	const found: FoundReview[] = [];
	const seen = new Set<Item>();
	const waiting = roots.map((item) => ({ item, property: '', about: null as Item | null, around: 0 })).reverse();
	for (let step = waiting.pop(); step && found.length < MAX_REVIEWS; step = waiting.pop()) {
		const { item, property, about, around } = step;
		if (seen.has(item) || around > MAX_NESTING) continue;
		seen.add(item);
		const isFound = isReview(item, property);
		if (isFound) found.push({ item, about });
		const inner = [...item.properties].flatMap(([name, values]) =>
			values
				.filter(isItem)
				.map((value) => ({ ...{ item: value, property: name, about: item }, around: around + Number(isFound) }))
		);
		for (const next of inner.reverse()) waiting.push(next);
	}
	return found;
}

/** What is reviewed, by name: the thing around the review, or the one that the review names. */
export function nameOfReviewed({ item, about }: FoundReview): string | null {
	const [named] = itemsOf(item, 'itemreviewed');
	const name = (named && firstText(named, 'name')) || (about && firstText(about, 'name', 'headline'));
	return name || firstText(item, 'itemreviewed') || null;
}

/** Names under which an owner may answer. */
export function ownNames({ about }: FoundReview): string[] {
	return about
		? ['name', 'brand', 'publisher', 'author', 'provider', 'seller']
				.map((name) => firstText(about, name))
				.filter(Boolean)
		: [];
}

/** Things by their ids, to follow references such as `"author": {"@id": "#anna"}`. */
export function linkReferences(roots: Item[]): void {
	const byId = new Map<string, Item>();
	const all: Item[] = [];
	const waiting = [...roots];
	for (let item = waiting.pop(); item; item = waiting.pop()) {
		all.push(item);
		if (item.id && !isReference(item)) byId.set(item.id, item);
		for (const values of item.properties.values()) for (const value of values) if (isItem(value)) waiting.push(value);
	}
	for (const { properties } of all) {
		for (const values of properties.values()) {
			values.forEach((value, index) => {
				const target = isItem(value) && isReference(value) && value.id ? byId.get(value.id) : undefined;
				if (target) values[index] = target;
			});
		}
	}
}

/** How many reviews the page counts; null where it counts none of one thing alone, or leaves the number out. */
export function countedReviews(roots: Item[]): number | null {
	const counts = new Set<Item>();
	const seen = new Set<Item>();
	const waiting = [...roots];
	for (let item = waiting.pop(); item; item = waiting.pop()) {
		if (seen.has(item)) continue;
		seen.add(item);
		if (item.types.includes('aggregaterating')) counts.add(item);
		for (const values of item.properties.values()) waiting.push(...values.filter(isItem));
	}
	const [only] = counts;
	const written = only && counts.size === 1 ? firstMachineText(only, 'reviewcount', 'ratingcount') : '';
	return /^\d+$/.test(written) ? Number(written) : null;
}
