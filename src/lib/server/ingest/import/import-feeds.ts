import { mainBrand, type Company } from '#lib/server/companies.ts';
import { toAddress } from '#lib/server/connectors/feed/address.ts';
import { byId, matchAddress } from '#lib/server/connectors/registry.ts';
import type { Store } from '#lib/server/db/store.ts';
import { toAppError, type ErrorCode } from '#lib/server/errors.ts';
import { admitUrl } from '#lib/server/fetcher/address-gate.ts';
import * as sources from '#lib/server/sources.ts';
import type { ListedFeed } from './opml.ts';

/** Feeds out of a list, watched from now on; what is wrong with one shows at its first visit, like with any other. */

/** How often a place is visited when its connector has no slower wish, milliseconds. */
const usualIntervalMs = 30 * 60_000;
/** Between the first visits of two of them, so that a long list does not come all at once. */
const apartMs = 2_000;

export interface ImportedFeeds {
	added: number;
	/** Watched already. */
	known: number;
	bad: { line: number; code: ErrorCode; excerpt: string }[];
}

export async function importFeeds(
	store: Store,
	company: Company,
	feeds: readonly ListedFeed[],
	now: Date
): Promise<ImportedFeeds> {
	const brand = (await mainBrand(store, company.id))!;
	const watched = new Set((await sources.list(store, company.id)).map(({ url }) => url));
	const result: ImportedFeeds = { added: 0, known: 0, bad: [] };
	for (const { line, title, url } of feeds) {
		try {
			const { connector, address } = placeOf(url);
			if (watched.has(address.url)) {
				result.known++;
				continue;
			}
			watched.add(address.url);
			await sources.add(store, {
				...{ companyId: company.id, brandId: brand.id, connectorId: connector.id, platform: connector.platform },
				...{ url: address.url, host: new URL(address.url).host, title, settings: address.settings },
				intervalMs: Math.max(connector.minIntervalMs, usualIntervalMs),
				...{ nextFetchAt: new Date(now.getTime() + result.added * apartMs), createdAt: now }
			});
			result.added++;
		} catch (problem) {
			result.bad.push({ line, code: toAppError(problem).code, excerpt: url.slice(0, 160) });
		}
	}
	return result;
}

/** Those of a list that lead nowhere, with the reason. */
export function badFeeds(feeds: readonly ListedFeed[]): (ListedFeed & { code: ErrorCode })[] {
	return feeds.flatMap((feed) => {
		try {
			placeOf(feed.url);
			return [];
		} catch (problem) {
			return { ...feed, code: toAppError(problem).code };
		}
	});
}

/** @throws AppError for what is no address, or leads to a private place; where it leads is asked again at each visit */
function placeOf(listed: string) {
	const url = admitUrl(listed, { allowLoopback: true });
	const known = matchAddress(url);
	if (known) return known;
	return { connector: byId('feed')!, address: toAddress(url.href, null)! };
}
