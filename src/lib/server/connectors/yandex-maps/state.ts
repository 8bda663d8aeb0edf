import { AppError } from '#lib/server/errors.ts';
import { asArray, asNumber, asText, at, parseJson } from '../shared/json.ts';
import type { Listing } from './listing.ts';
import { readReview } from './review.ts';

const stateTag = /<script\b[^>]{0,300}\bclass=["']?[^"'>]{0,100}\bstate-view\b[^>]{0,300}>/i;

/** Does the page carry the JSON from which it was drawn? */
export function hasState(html: string): boolean {
	return stateTag.test(html);
}

/**
 * The organisation's card out of the page's state.
 * @returns null where the state is not as we know it
 * @throws AppError `source.wrong_page` for the map itself and for a list of search results
 */
export function readState(html: string, organisationId: string | null): Listing | null {
	const tag = stateTag.exec(html);
	const start = (tag?.index ?? 0) + (tag?.[0].length ?? 0);
	const end = html.indexOf('</script', start);
	const state = end < 0 ? undefined : parseJson(html.slice(start, end));
	const items = itemsOf(state);
	const card = findCard(items ?? [], organisationId);
	if (!card && items && items.length !== 1) throw new AppError('source.wrong_page');
	if (!card) return null;
	const reviews = asArray(at(card, 'reviewResults', 'reviews')) ?? [];
	const counted =
		asNumber(at(card, 'reviewResults', 'params', 'count')) ?? asNumber(at(card, 'ratingData', 'reviewCount'));
	const id = asText(at(card, 'id')) ?? organisationId;
	return { reviews: reviews.map((review) => readReview(review, id)), total: counted, title: asText(at(card, 'title')) };
}

/** What the map shows beside itself: one organisation, or several that were searched for. */
function itemsOf(state: unknown): unknown[] | null {
	const layers = asArray(at(state, 'stack'));
	return layers && layers.flatMap((layer) => asArray(at(layer, 'results', 'items')) ?? []);
}

/** Of several cards the one that was asked for; a card lists reviews or at least counts them. */
function findCard(items: unknown[], organisationId: string | null): unknown {
	const cards = items.filter((item) => at(item, 'reviewResults') !== undefined || at(item, 'ratingData') !== undefined);
	return cards.find((card) => asText(at(card, 'id')) === organisationId) ?? (items.length === 1 ? cards[0] : undefined);
}
