import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import type { ObservedMention } from '#lib/domain/mention.ts';
import * as companies from '#lib/server/companies.ts';
import { feed } from '#lib/server/connectors/feed/index.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Fetcher } from '#lib/server/fetcher/types.ts';
import { runSource } from '#lib/server/ingest/run-source.ts';
import { understand } from '#lib/server/ingest/understand.ts';
import { shippedJudge } from '#lib/server/ingest/learning/judge.ts';
import * as sources from '#lib/server/sources.ts';
import { makeFeed } from './feed.ts';
import { inserter } from '#lib/server/db/insert.ts';
import { median, round, spent, type Spent } from './measure.ts';
import { addSources, type Place } from './place.ts';
import { textStream } from './texts.ts';

/** Items of one fetch, as many as a usual feed has. */
const perFetch = 50;
const fetches = 200;
const sourceCount = 20;
const rounds = 5;
const start = new Date('2026-11-02T08:00:00Z');

export interface IngestFigures {
	/** Mentions that one run of the benchmark stores. */
	mentions: number;
	/** New mentions a second of CPU: the whole way, and the bare parse + insert of the same items. */
	wholePerSecond: number;
	barePerSecond: number;
	/** Whole as a share of bare, by CPU and by the clock on the wall. */
	share: number;
	wallShare: number;
	/** Mentions a second of CPU where the feed brings nothing new. */
	seenAgainPerSecond: number;
	/** Microseconds of CPU a mention, by step. */
	parseUs: number;
	understandUs: number;
	transactionUs: number;
}

interface World {
	store: Store;
	place: Place;
	file: string;
	close(): Promise<void>;
}

async function openWorld(): Promise<World> {
	const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-bench-'));
	const file = path.join(dir, 'bench.db');
	const store = openSqlite(file, path.resolve('drizzle/sqlite'));
	const owner = { id: uuid(), name: 'Owner', email: 'owner@example.org', createdAt: start, updatedAt: start };
	await store.db.insert(store.tables.user).values(owner);
	const company = await companies.create(
		store,
		{ name: 'Bench', timeZone: 'Europe/Riga', locale: 'en' },
		owner.id,
		start
	);
	const place = await addSources(store, company, sourceCount, start, 'feed');
	const close = async () => {
		await store.close();
		rmSync(dir, { recursive: true, force: true });
	};
	return { store, place, file, close };
}

function makeBodies(): string[] {
	const next = textStream('bench/ingest');
	return Array.from({ length: fetches }, (_, number) => makeFeed(next, perFetch, number, clockOf(number)));
}

/** Each fetch happens a quarter of an hour after the one before. */
const clockOf = (number: number) => new Date(start.getTime() + number * 900_000);

const answer = (url: string, body: string) => ({
	...{ url, hasMoved: false, status: 200, contentType: 'application/rss+xml' },
	body
});

function fetcherOf(body: () => string): Fetcher {
	return {
		fetch: async ({ url }) => ({
			kind: 'document',
			document: { ...answer(url, body()), charset: 'utf-8', etag: null, lastModified: null, bytes: 0 }
		}),
		close: async () => {}
	};
}

async function runAll({ store, place }: World, bodies: string[]): Promise<void> {
	for (const [number, body] of bodies.entries()) {
		const { id } = place.sources[number % sourceCount]!;
		const source = (await sources.find(store, place.company.id, id))!;
		const tools = { fetcher: fetcherOf(() => body), now: () => clockOf(number), jitter: () => 0.5 };
		const result = await runSource(store, source, place.company, tools);
		if (result.errorCode || result.seen !== perFetch)
			throw new Error(`fetch ${number} went wrong: ${result.errorCode}`);
	}
}

const parse = (url: string, body: string) =>
	feed.parse(answer(url, body), { address: { url, title: null, settings: {} } }).mentions;

/** The least that storing these mentions can cost: the same parser, one prepared insert into the same table. */
function insertBare({ store, place, file }: World, bodies: string[]): void {
	const db = new Database(file);
	db.pragma('synchronous = NORMAL');
	const insert = inserter(db, store.tables.mention);
	for (const [number, body] of bodies.entries()) {
		const source = place.sources[number % sourceCount]!;
		const rows = parse(source.url, body).map((observed) => bareRow(place, source, observed, clockOf(number)));
		db.transaction(() => rows.forEach(insert))();
	}
	db.close();
}

function bareRow(place: Place, source: sources.Source, observed: ObservedMention, now: Date) {
	return {
		id: uuid(),
		companyId: place.company.id,
		brandId: place.brandId,
		sourceId: source.id,
		platform: source.platform,
		externalId: observed.externalId,
		kind: observed.kind,
		authorName: observed.author.name,
		title: observed.title,
		text: observed.text,
		url: observed.url,
		publishedAt: new Date(observed.publishedAt!),
		publishedOn: observed.publishedAt!.slice(0, 10),
		firstSeenAt: now,
		lastSeenAt: now,
		contentHash: '',
		versionNumber: 1,
		language: 'en',
		sentiment: 'neutral',
		complaintProbability: 0
	};
}

/** One round on fresh databases; `again` is the cost of the same feeds seen a second time. */
async function oneRound(bodies: string[]): Promise<{ bare: Spent; whole: Spent; again: Spent }> {
	const first = await openWorld();
	const bare = await spent(() => insertBare(first, bodies));
	await first.close();
	const second = await openWorld();
	const whole = await spent(() => runAll(second, bodies));
	const again = await spent(() => runAll(second, bodies));
	const { mention } = second.store.tables;
	const stored = await second.store.db.$count(mention);
	if (stored !== perFetch * fetches) throw new Error(`${stored} mentions stored`);
	await second.close();
	return { bare, whole, again };
}

/** Microseconds of CPU a mention for the steps that are pure. */
async function measureSteps(bodies: string[]): Promise<{ parseUs: number; understandUs: number }> {
	const all = bodies.map((body) => parse('https://place-1.test/feed.xml', body));
	const perMention = ({ cpuMs }: Spent) => (1000 * cpuMs) / (perFetch * fetches);
	const parsing = await spent(() => bodies.forEach((body) => parse('https://place-1.test/feed.xml', body)));
	const understanding = await spent(() =>
		all.forEach((mentions, number) =>
			mentions.forEach((one) => understand(one, shippedJudge, 'Europe/Riga', clockOf(number)))
		)
	);
	return { parseUs: perMention(parsing), understandUs: perMention(understanding) };
}

/** Mentions through the whole ingest against the bare cost of parse + insert, in alternating rounds. */
export async function measureIngest(): Promise<IngestFigures> {
	const bodies = makeBodies();
	await oneRound(bodies.slice(0, fetches)); // warms the code up
	const runs: Awaited<ReturnType<typeof oneRound>>[] = [];
	for (let i = 0; i < rounds; i++) runs.push(await oneRound(bodies));
	const steps = await measureSteps(bodies);
	const mentions = perFetch * fetches;
	const middle = (pick: (run: (typeof runs)[number]) => number) => median(runs.map(pick));
	const perSecond = (ms: number) => round((1000 * mentions) / ms);
	const wholeUs = (1000 * middle((run) => run.whole.cpuMs)) / mentions;
	return {
		mentions,
		wholePerSecond: perSecond(middle((run) => run.whole.cpuMs)),
		barePerSecond: perSecond(middle((run) => run.bare.cpuMs)),
		share: round(
			middle((run) => run.bare.cpuMs / run.whole.cpuMs),
			3
		),
		wallShare: round(
			middle((run) => run.bare.wallMs / run.whole.wallMs),
			3
		),
		seenAgainPerSecond: perSecond(middle((run) => run.again.cpuMs)),
		parseUs: round(steps.parseUs, 1),
		understandUs: round(steps.understandUs, 1),
		transactionUs: round(wholeUs - steps.parseUs - steps.understandUs, 1)
	};
}
