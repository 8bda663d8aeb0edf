import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir, userAgent } from '#lib/server/config.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { createFetcher } from '#lib/server/fetcher/fetcher.ts';
import { createHostLimiter } from '#lib/server/fetcher/host-limiter.ts';
import { createMemoryRobotsCache } from '#lib/server/fetcher/robots-cache.ts';
import { rerouteToTown } from '#lib/server/fetcher/town.ts';
import { preview } from '#lib/server/ingest/preview.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import { log } from '#lib/server/log.ts';
import * as replies from '#lib/server/replies.ts';
import { seal } from '#lib/server/seal.ts';
import * as sources from '#lib/server/sources.ts';
import type { Town } from '../../../../tests/town/town.ts';
import { version } from '../../../../package.json';

/**
 * The demo: a small town of sites that runs inside this process, for one company. Only that company's collectors may reach it,
 * and nothing else on this machine. What it needs to be the same town after a restart is kept in the data folder.
 */
interface Kept {
	companyId: string;
	/** The town's history ends here; what came later is told anew after a restart. */
	startedAt: string;
	advancedDays: number;
}

interface Running {
	kept: Kept;
	town: Town;
	tools: Tools;
}

let running: Running | null = null;
/** The town is being opened, and for whom: a second press meanwhile waits for the first. */
let opening: { companyId: string; done: Promise<void> } | null = null;

const market = 'tirgus.test';

/** So that something happens while one watches, milliseconds. */
const intervalMs = 20_000;

const file = () => path.join(dataDir(), 'demo.json');
const keep = (kept: Kept) => writeFileSync(file(), JSON.stringify(kept), { mode: 0o600 });

/** The demo company's tools; anybody else's are their own. */
export function toolsFor(companyId: string, own: Tools): Tools {
	return running?.kept.companyId === companyId ? running.tools : own;
}

/** Where a person sees a public text: in the town for the demo company, at its own address for all others. */
export function siteUrl(companyId: string, url: string | null): string | null {
	if (!url || running?.kept.companyId !== companyId) return url;
	return running.town.hostnames.includes(new URL(url).host) ? running.town.rewrite(url) : url;
}

export function isDemo(companyId: string): boolean {
	return running?.kept.companyId === companyId;
}

/** Opens the town for a company and watches its places; one town, however often it is asked for at once. */
export async function start(store: Store, companyId: string, own: Tools): Promise<void> {
	if (opening?.companyId === companyId) return opening.done;
	const done = begin(store, companyId, own).finally(() => (opening = null));
	opening = { companyId, done };
	return done;
}

async function begin(store: Store, companyId: string, own: Tools): Promise<void> {
	const now = own.now();
	running ??= await open({ companyId, startedAt: now.toISOString(), advancedDays: 0 }, own);
	keep(running.kept);
	const brand = await companies.mainBrand(store, companyId);
	const { places } = await import('../../../../tests/town/places.ts');
	const names = await nameAfterTown(store, companyId);
	// The neighbours' pages are left out: they are competitors, and their complaints are not ours to answer.
	for (const place of places.filter(({ company }) => company === null || company === 'cat')) {
		const { connector, address, title, named } = await preview(
			`https://${place.host}${place.path}`,
			running.tools,
			names
		);
		const added = await sources.add(store, {
			companyId,
			brandId: brand!.id,
			connectorId: connector.id,
			platform: connector.platform,
			url: address.url,
			host: `${place.key}.demo`,
			title,
			settings: address.settings,
			// On the town's own places people write of its other bakeries too.
			onlyNaming: place.company === null && named !== null && named.named > 0,
			intervalMs,
			nextFetchAt: now,
			createdAt: now
		});
		if (place.host === market) await openMarket(store, added);
	}
}

/** In the town the company is the bakery at its heart, under all of that bakery's names. */
async function nameAfterTown(store: Store, companyId: string): Promise<string[]> {
	const { packs } = await import('../../../../tests/town/texts/index.ts');
	const known = await companies.namesOf(store, companyId);
	const more = Object.values(packs).map(({ brands }) => brands.cat);
	await store.transaction((tx) =>
		companies.callAlso(
			store,
			tx,
			companyId,
			more.filter((name) => !known.includes(name))
		)
	);
	return companies.namesOf(store, companyId);
}

/** The one site of the town that takes answers through an API: its way in is there already, so that it can be tried. */
async function openMarket(store: Store, { id }: sources.Source): Promise<void> {
	const { ownerToken } = await import('../../../../tests/town/town.ts');
	const access = { replyApi: `https://${market}/api/v1`, sealedReplyToken: seal(ownerToken, id) };
	await store.transaction((tx) => sources.setReplyAccess(store, tx, id, access));
}

/** Opens the town again after a restart, with the days that had passed and the answers that had been given. */
export async function resume(store: Store, own: Tools): Promise<void> {
	if (!existsSync(file())) return;
	try {
		running = await open(JSON.parse(readFileSync(file(), 'utf8')) as Kept, own);
		for (const { sourceUrl, externalId, text } of await replies.standing(store, running.kept.companyId))
			answer(running.town, sourceUrl, externalId, text);
	} catch (error) {
		log.error({ err: error }, 'the demo town could not be opened again');
	}
}

function answer(town: Town, sourceUrl: string, externalId: string, text: string): void {
	try {
		town.reply(new URL(sourceUrl).host, externalId, text);
	} catch {
		// The text is gone from the town; so is the answer.
	}
}

/** Lets days pass in the town: moderators decide, authors react, others complain. */
export async function advance(store: Store, companyId: string, days: number, now: Date): Promise<void> {
	if (!running || running.kept.companyId !== companyId) return;
	running.town.advance(days);
	running.kept.advancedDays += days;
	keep(running.kept);
	for (const source of await sources.list(store, companyId)) await sources.fetchSoon(store, companyId, source.id, now);
}

export async function stop(): Promise<void> {
	await running?.tools.fetcher.close();
	await running?.town.stop();
	running = null;
}

async function open(kept: Kept, own: Tools): Promise<Running> {
	// Loaded only where somebody wants it: the town is larger than most of the product.
	const { startTown } = await import('../../../../tests/town/town.ts');
	let clock = () => new Date(kept.startedAt);
	const town = await startTown({ now: () => clock() });
	clock = own.now;
	if (kept.advancedDays) town.advance(kept.advancedDays);
	const fetcher = createFetcher({
		userAgent: userAgent(version),
		allowLoopback: true,
		limiter: createHostLimiter(),
		robots: createMemoryRobotsCache(),
		gapMs: 0,
		maxWaitMs: 20_000
	});
	return {
		kept,
		town,
		tools: { ...own, fetcher: rerouteToTown(fetcher, town.url, { only: town.hostnames, otherwise: own.fetcher }) }
	};
}
