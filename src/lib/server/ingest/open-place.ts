import type { FetchedDocument } from '#lib/server/connectors/connector.ts';
import { findFeedLinks } from '#lib/server/connectors/feed/index.ts';
import {
	byId,
	completePasted,
	detectDocument,
	matchAddress,
	type Recognised
} from '#lib/server/connectors/registry.ts';
import { AppError } from '#lib/server/errors.ts';
import { admitUrl } from '#lib/server/fetcher/address-gate.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';

/** A place as it was recognised, and the document that shows it. */
export interface OpenedPlace extends Recognised {
	document: FetchedDocument;
}

/**
 * From any pasted link to a place that a connector reads: by its address, else by what is found there, else by the feed that
 * the page names, else as a page that must have reviews.
 * @throws AppError with the code that says what is wrong with the address or the place
 */
export async function openPlace(pasted: string, fetcher: Fetcher): Promise<OpenedPlace> {
	const url = admitPasted(pasted);
	const byAddress = matchAddress(url);
	if (byAddress) return { ...byAddress, document: await get(byAddress.connector.request(byAddress.address), fetcher) };
	const document = await get({ url: url.href }, fetcher);
	const found = detectDocument(document);
	if (found) return { ...found, document };
	return (await openNamedFeed(document, fetcher)) ?? asPageOfReviews(document);
}

/**
 * The gate sees what was typed as it was typed: once parsed, `https://shop.example\@10.0.0.1` looks like an ordinary address.
 * Where an address leads is asked at each connection.
 */
function admitPasted(pasted: string): URL {
	const address = completePasted(pasted);
	if (address === null) throw new AppError('address.invalid');
	return admitUrl(address, { allowLoopback: true });
}

async function openNamedFeed(page: FetchedDocument, fetcher: Fetcher): Promise<OpenedPlace | null> {
	const [url] = findFeedLinks(page.body, page.url);
	if (!url) return null;
	const document = await get({ url }, fetcher);
	const found = detectDocument(document);
	return found && { ...found, document };
}

/** Its connector then says what such a page lacks. */
function asPageOfReviews(document: FetchedDocument): OpenedPlace {
	const connector = byId('schema-org');
	if (!connector) throw new AppError('source.unsupported');
	return { connector, address: { url: document.url, title: null, settings: {} }, document };
}

async function get(request: Parameters<Fetcher['fetch']>[0], fetcher: Fetcher): Promise<FetchedDocument> {
	const outcome = await fetcher.fetch(request);
	if (outcome.kind !== 'document') throw new AppError('source.empty');
	return outcome.document;
}
