import type { ObservedMention } from '#lib/domain/mention.ts';
import type { Connector, FetchedDocument, SourceAddress } from '#lib/server/connectors/connector.ts';
import { findFeedLinks } from '#lib/server/connectors/feed/index.ts';
import { byId, detectDocument, matchAddress, readPasted, type Recognised } from '#lib/server/connectors/registry.ts';
import { AppError } from '#lib/server/errors.ts';
import type { Tools } from './tools.ts';

/** A place as it would be watched, with the newest of what is there. */
export interface Preview {
	connector: Connector;
	address: SourceAddress;
	title: string;
	mentions: ObservedMention[];
}

/** Shown before saving. */
const shown = 5;

/**
 * From any pasted link to a working source: by its address, else by what is found there, else by the feed the page names.
 * @throws AppError with the code that says what is wrong with the address or the place
 */
export async function preview(pasted: string, tools: Tools): Promise<Preview> {
	const url = readPasted(pasted);
	if (!url || !/^https?:$/.test(url.protocol)) throw new AppError('address.invalid');
	const byAddress = matchAddress(url);
	if (byAddress) {
		const document = await get(byAddress.connector.request(byAddress.address), tools);
		return read(byAddress, document);
	}
	const document = await get({ url: url.href }, tools);
	const found = detectDocument(document);
	if (found) return read(found, document);
	const [feedUrl] = findFeedLinks(document.body, document.url);
	if (feedUrl) {
		const feedDocument = await get({ url: feedUrl }, tools);
		const feed = detectDocument(feedDocument);
		if (feed) return read(feed, feedDocument);
	}
	const schema = byId('schema-org');
	if (!schema) throw new AppError('source.unsupported');
	return read({ connector: schema, address: { url: document.url, title: null, settings: {} } }, document);
}

async function get(request: { url: string }, tools: Tools): Promise<FetchedDocument> {
	const outcome = await tools.fetcher.fetch(request);
	if (outcome.kind !== 'document') throw new AppError('source.empty');
	return outcome.document;
}

function read({ connector, address }: Recognised, document: FetchedDocument): Preview {
	const { mentions, title } = connector.parse(document, { address });
	const newest = [...mentions].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')).slice(0, shown);
	return { connector, address, title: title ?? address.title ?? new URL(address.url).hostname, mentions: newest };
}
