import type { ObservedMention } from '#lib/domain/mention.ts';
import { byId } from '#lib/server/connectors/registry.ts';
import type { Connector, FetchedDocument, ParsedPage, SourceAddress } from '#lib/server/connectors/connector.ts';
import { AppError } from '#lib/server/errors.ts';
import type { Source } from '#lib/server/sources.ts';
import type { Tools } from './tools.ts';

/** What one visit to a place brought. */
export interface Collected {
	mentions: ObservedMention[];
	skipped: number;
	title: string | null;
	etag: string | null;
	lastModified: string | null;
	isModified: boolean;
	/** Where the place is from now on, by its own word; null where it stays. */
	movedTo: string | null;
}

/**
 * What a connector reads in an answer, without what nobody can read: a picture alone has no word, no title and no stars.
 * @throws AppError as the connector's `parse`
 */
export function readDocument(connector: Connector, document: FetchedDocument, address: SourceAddress): ParsedPage {
	const page = connector.parse(document, { address });
	const mentions = page.mentions.filter(({ text, title, rating }) => text !== '' || title !== null || rating !== null);
	return { ...page, mentions, skipped: page.skipped + page.mentions.length - mentions.length };
}

/** Pages of a listing that the first visit reads, so that the history does not begin with today. */
const backfillPages = 5;

/** Visits a place: asks its connector what to fetch, fetches it, lets the connector read it. */
export async function collect(source: Source, tools: Tools): Promise<Collected> {
	const connector = byId(source.connectorId);
	if (!connector) throw new AppError('source.unsupported');
	const address: SourceAddress = { url: source.url, title: source.title, settings: source.settings };
	const isFirst = source.lastSuccessAt === null;
	const outcome = await tools.fetcher.fetch({
		...connector.request(address),
		etag: source.etag,
		lastModified: source.lastModified
	});
	if (outcome.kind === 'not_modified') {
		return {
			mentions: [],
			skipped: 0,
			title: null,
			etag: source.etag,
			lastModified: source.lastModified,
			isModified: false,
			movedTo: null
		};
	}
	const { document } = outcome;
	const first = readDocument(connector, document, address);
	const collected: Collected = {
		...first,
		...{ etag: document.etag, lastModified: document.lastModified, isModified: true },
		// What can be read there is the place; a named site's address says which one it is, and stays.
		movedTo: (document.hasMoved && connector.detect?.(document)?.url) || null
	};
	if (isFirst) await backfill(connector, address, first.next, collected, tools);
	return collected;
}

/** Older pages are a gift: an error there never costs what is already in hand. */
async function backfill(
	connector: Connector,
	address: SourceAddress,
	from: ParsedPage['next'],
	collected: Collected,
	tools: Tools
) {
	let next = from;
	for (let page = 1; next && page < backfillPages; page++) {
		try {
			const outcome = await tools.fetcher.fetch(next);
			if (outcome.kind !== 'document') return;
			const parsed = readDocument(connector, outcome.document, address);
			collected.mentions.push(...parsed.mentions);
			collected.skipped += parsed.skipped;
			next = parsed.next;
		} catch (error) {
			if (error instanceof AppError) return;
			throw error;
		}
	}
}
