import type { ObservedMention } from '#lib/domain/mention.ts';
import { aboutUs, countNamed, type Named } from '#lib/domain/our-names.ts';
import type { Connector, SourceAddress } from '#lib/server/connectors/connector.ts';
import { readDocument } from './collect.ts';
import { openPlace } from './open-place.ts';
import type { Tools } from './tools.ts';

/** A place as it would be watched, with the newest of what is there. */
export interface Preview {
	connector: Connector;
	address: SourceAddress;
	title: string;
	mentions: (ObservedMention & { isAboutUs: boolean })[];
	/** How often we are named there; null where a place is one company's. */
	named: Named | null;
}

/** Shown before saving. */
const shown = 5;

/**
 * From any pasted link to a working source.
 * @param names what the company is called
 * @throws AppError with the code that says what is wrong with the address or the place
 */
export async function preview(pasted: string, tools: Tools, names: readonly string[] = []): Promise<Preview> {
	const { connector, address, document } = await openPlace(pasted, tools.fetcher);
	const page = readDocument(connector, document, address);
	const title = page.title ?? address.title ?? new URL(address.url).hostname;
	const ours = aboutUs(page.mentions, names);
	const newest = page.mentions
		.map((mention) => ({ ...mention, isAboutUs: ours.has(mention.externalId) }))
		.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
		.slice(0, shown);
	const named = connector.about === 'many' ? countNamed(page.mentions, names) : null;
	return { connector, address, title, mentions: newest, named };
}
