import type { ObservedMention } from '#lib/domain/mention.ts';
import type { Connector, SourceAddress } from '#lib/server/connectors/connector.ts';
import { openPlace } from './open-place.ts';
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
 * From any pasted link to a working source.
 * @throws AppError with the code that says what is wrong with the address or the place
 */
export async function preview(pasted: string, tools: Tools): Promise<Preview> {
	const { connector, address, document } = await openPlace(pasted, tools.fetcher);
	const { mentions, title } = connector.parse(document, { address });
	const newest = [...mentions].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')).slice(0, shown);
	return { connector, address, title: title ?? address.title ?? new URL(address.url).hostname, mentions: newest };
}
