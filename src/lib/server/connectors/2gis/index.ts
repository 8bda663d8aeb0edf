import type { Connector } from '../connector.ts';
import { matchTwoGis, reviewsUrl } from './address.ts';
import { parseTwoGis } from './parse.ts';

/** A firm's page with its reviews, those on Flamp among them. */
export const twoGis: Connector = {
	id: '2gis',
	platform: '2gis',
	name: '2ГИС',
	example: 'https://2gis.ru/firm/70000001000000001',
	// The site refuses those who come often; reviews come in by the day, not by the minute.
	minIntervalMs: 60 * 60 * 1000,
	answers: 'beside',
	about: 'one',
	maxReplyEdits: null,
	match: matchTwoGis,
	request: ({ url }) => ({ url: reviewsUrl(url), accept: 'text/html' }),
	parse: (document, { address }) => parseTwoGis(document, address.url)
};
