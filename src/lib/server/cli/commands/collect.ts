import { AppError } from '#lib/server/errors.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import { openPlace } from '#lib/server/ingest/open-place.ts';
import { configuredFetcher } from '#lib/server/ingest/tools.ts';
import { exitCodes, type Io } from '../command.ts';
import { mentionLine } from '../mention-line.ts';

/**
 * `rearguard collect <address>`: visits a place once, politely, and prints what is said there as JSON lines, one a mention. Nothing
 * is saved.
 * @throws AppError with the code that says what is wrong with the address or the place
 */
export async function run(args: string[], io: Io, fetcher: Fetcher = ownFetcher()): Promise<number> {
	try {
		const [pasted] = args;
		if (pasted === undefined || args.length > 1) throw new AppError('input.invalid');
		const { connector, address, document } = await openPlace(pasted, fetcher);
		const { mentions } = connector.parse(document, { address });
		for (const mention of mentions) await io.print(JSON.stringify(mentionLine(mention)));
		return mentions.length > 0 ? exitCodes.ok : exitCodes.nothing;
	} finally {
		await fetcher.close();
	}
}

/** As the server fetches, but what it remembers of hosts ends with the command. */
const ownFetcher = () => configuredFetcher(createHostLimiter(), createMemoryRobotsCache());
