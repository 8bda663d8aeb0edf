import type { ObservedMention } from '#lib/domain/mention.ts';
import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { whyUnreadable } from '../shared/unreadable.ts';
import { readAnswer } from './answer.ts';
import type { Listing } from './listing.ts';
import { readMarkup } from './markup.ts';
import { hasState, readState } from './state.ts';

/** What only pages and answers of the maps contain. */
const marks =
	/maps\.yastatic\.net|front-maps-static|class="[^"]*(?:state-view|business-review|badge__comments)|"businessComment"/;

/**
 * Reads an organisation's page (its state in JSON, else its microdata), the widget, or a saved answer of the site.
 * @param organisationId id of the watched organisation, for the addresses of its reviews; null where nobody knows it
 * @throws AppError `source.blocked`, `source.layout_changed`, `source.wrong_page`, `source.login_required`, `source.empty`
 */
export function parseYandexMaps(document: FetchedDocument, organisationId: string | null): ParsedPage {
	const listing = read(document.body, organisationId);
	if (!listing) throw whyUnreadable(document, marks);
	const mentions = new Map<string, ObservedMention>();
	let skipped = 0;
	for (const mention of listing.reviews) {
		if (mention) mentions.set(mention.externalId, mention);
		else skipped++;
	}
	// Reviews that are counted but not on the page have moved elsewhere.
	const isLost = mentions.size === 0 && (skipped > 0 || listing.total !== 0);
	if (isLost) throw new AppError('source.layout_changed', { params: { url: document.url } });
	// The rest comes from an address that wants a signature; nobody forges one here.
	return { mentions: [...mentions.values()], skipped, title: listing.title, next: null };
}

function read(body: string, organisationId: string | null): Listing | null {
	if (/^\s*[[{]/.test(body)) return readAnswer(body, organisationId);
	// A page whose state is cut off is not read by its microdata: the identities differ, and the owner's answers are missing.
	return hasState(body) ? readState(body, organisationId) : readMarkup(body, organisationId);
}
