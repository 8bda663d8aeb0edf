import type { Connector } from '../connector.ts';
import { withoutTracking } from '../shared/identity.ts';
import { openReplyApi } from '../shared/open-reply-api.ts';
import { hasReviews, parsePage } from './parse.ts';

/** Any page that describes reviews in schema.org's words (JSON-LD, microdata, RDFa) or as a microformat. */
export const schemaOrg: Connector = {
	id: 'schema-org',
	platform: 'web',
	name: 'Schema.org',
	example: 'https://shop.example.org/kettles/k-17/reviews',
	minIntervalMs: 60 * 60 * 1000,
	answers: 'beside',
	about: 'one',
	maxReplyEdits: null,
	// No address tells; only the page does.
	match: () => null,
	detect: (document) => {
		const url = withoutTracking(document.url);
		return url !== null && hasReviews(document) ? { url, title: null, settings: {} } : null;
	},
	request: ({ url }) => ({ url, accept: 'text/html, application/xhtml+xml, application/ld+json;q=0.8, */*;q=0.1' }),
	parse: parsePage,
	replyApi: openReplyApi
};
