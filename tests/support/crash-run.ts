import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, isNotNull, sql, sum } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import * as companies from '#lib/server/companies.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { isSound } from '#lib/server/db/sqlite-file.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as sources from '#lib/server/sources.ts';
import { random } from '../town/random.ts';
import { startChangingFeeds, type ChangingFeeds } from './changing-feeds.ts';
import { startPostgres } from './stores.ts';

/**
 * Kills web and worker with SIGKILL while they collect feeds that change at every visit, lets them finish, and counts: what is
 * stored must be what was given, once.
 */

export interface CrashPlan {
	database: 'SQLite' | 'PostgreSQL';
	feeds: number;
	kills: number;
	seed: string;
}

export interface CrashFigures {
	kills: number;
	/** Answers that the feeds gave, and items in them, each counted once. */
	answers: number;
	given: number;
	stored: number;
	/** Given and not stored, stored more than once, stored in other words than the feeds show now. */
	lost: string[];
	doubled: string[];
	stale: string[];
	/** Roll-ups against the rows they sum up. */
	countedMentions: number;
	complaints: number;
	countedComplaints: number;
	isSound: boolean;
}

interface World {
	store: Store;
	feeds: ChangingFeeds;
	env: Record<string, string>;
	file: string | null;
	close(): Promise<void>;
}

export async function crashRun(plan: CrashPlan): Promise<CrashFigures> {
	const world = await openWorld(plan);
	try {
		await killOften(world, plan);
		await finishInPeace(world, plan);
		return await compare(world, plan);
	} finally {
		await world.close();
	}
}

async function openWorld({ database, feeds: feedCount }: CrashPlan): Promise<World> {
	const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-crash-'));
	const server = database === 'PostgreSQL' ? await startPostgres() : null;
	const file = path.join(dataDir, 'rearguard.db');
	const store = server
		? await openPostgres(server.url, path.resolve('drizzle/postgres'))
		: openSqlite(file, path.resolve('drizzle/sqlite'));
	const feeds = await startChangingFeeds();
	await watchAll(store, feeds, feedCount);
	return {
		store,
		feeds,
		file: server ? null : file,
		env: {
			...{ DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', ORIGIN: 'http://localhost', LOG_LEVEL: 'error' },
			...{ ALLOW_LOOPBACK: '1', FETCH_GAP_MS: '0', NODE_ENV: 'production', DATABASE_URL: server?.url ?? '' }
		},
		close: async () => {
			await feeds.stop();
			await store.close();
			await server?.stop();
			rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

async function watchAll(store: Store, feeds: ChangingFeeds, feedCount: number): Promise<void> {
	const now = new Date();
	const owner = { id: uuid(), name: 'Owner', email: 'owner@crash.example', createdAt: now, updatedAt: now };
	await store.db.insert(store.tables.user).values(owner);
	const fields = { name: 'Crash', timeZone: 'Europe/Riga', locale: 'en' };
	const company = await companies.create(store, fields, owner.id, now);
	const brand = (await companies.mainBrand(store, company.id))!;
	for (let number = 1; number <= feedCount; number++)
		await sources.add(store, {
			...{ companyId: company.id, brandId: brand.id, connectorId: 'feed', platform: 'feed', settings: {} },
			...{ url: feeds.urlOf(number), host: feeds.hostOf(number), title: `Shop ${number}` },
			...{ intervalMs: 200, nextFetchAt: now, createdAt: now }
		});
}

function startRole(role: 'web' | 'worker', env: Record<string, string>): ChildProcess {
	return spawn(process.execPath, ['build/index.js'], {
		env: { ...process.env, ...env, ROLE: role },
		stdio: ['ignore', 'ignore', 'inherit']
	});
}

const ended = (child: ChildProcess) =>
	child.exitCode === null && child.signalCode === null
		? new Promise((resolve) => child.once('exit', resolve))
		: Promise.resolve();

/** Two of three times the worker dies, in the middle of what it does after some answers; else the web. */
async function killOften(world: World, { kills, seed }: CrashPlan): Promise<void> {
	const { feeds, env } = world;
	const chance = random(seed);
	const running = { web: startRole('web', env), worker: startRole('worker', env) };
	for (let kill = 0; kill < kills; kill++) {
		await untilAnswers(world, feeds.answers() + 1 + Math.floor(chance.next() * 12));
		await sleep(chance.next() * 60);
		const victim = chance.next() < 2 / 3 ? 'worker' : 'web';
		running[victim].kill('SIGKILL');
		await ended(running[victim]);
		running[victim] = startRole(victim, env);
	}
	for (const child of Object.values(running)) {
		child.kill('SIGKILL');
		await ended(child);
	}
}

async function untilAnswers({ store, feeds }: World, wanted: number): Promise<void> {
	const patience = Date.now() + 180_000;
	while (feeds.answers() < wanted) {
		if (Date.now() > patience) throw new Error(`only ${feeds.answers()} of ${wanted} answers after three minutes`);
		await sleep(100);
		await forgiveTimeouts(store);
	}
}

/** A crowded machine lets requests run out of time; what follows, a pause of minutes, is not what is tested here. */
async function forgiveTimeouts({ db, tables: { source } }: Store): Promise<void> {
	await db.update(source).set({ errorCode: null, nextFetchAt: new Date() }).where(isNotNull(source.errorCode));
}

/** What the dead held runs out; then every feed, which no longer changes, is read to its end once more. */
async function finishInPeace({ store, feeds, env }: World, { feeds: feedCount }: CrashPlan): Promise<void> {
	feeds.freeze();
	const { source, host } = store.tables;
	// In place of waiting for two minutes.
	const over = new Date(Date.now() - 1000);
	await store.db.update(source).set({ leaseUntil: over, nextFetchAt: over });
	await store.db.update(host).set({ leaseUntil: over });
	const frozenAt = new Date();
	const worker = startRole('worker', env);
	const patience = Date.now() + 300_000;
	for (;;) {
		const rows = await store.db.select({ at: source.lastFetchAt, health: source.health }).from(source);
		const done = rows.filter(({ at, health }) => at !== null && at > frozenAt && health !== 'broken');
		if (done.length === feedCount && feeds.answersSinceFreeze().size === feedCount) break;
		if (Date.now() > patience) throw new Error(`only ${done.length} of ${feedCount} feeds were read after the crashes`);
		await sleep(100);
		await forgiveTimeouts(store);
	}
	worker.kill('SIGTERM');
	await ended(worker);
}

async function compare({ store, feeds, file }: World, { kills }: CrashPlan): Promise<CrashFigures> {
	const { mention, dailyStat, complaint, complaintStat } = store.tables;
	const rows = await store.db.select({ id: mention.externalId, text: mention.text }).from(mention);
	const stored = new Map(rows.map(({ id, text }) => [id, text]));
	const doubled = await store.db
		.select({ id: mention.externalId })
		.from(mention)
		.groupBy(mention.externalId)
		.having(sql`count(*) > 1`);
	const [counted] = await store.db.select({ n: sum(dailyStat.mentions) }).from(dailyStat);
	const [opened] = await store.db.select({ n: count() }).from(complaint);
	const [tallied] = await store.db.select({ n: sum(complaintStat.complaints) }).from(complaintStat);
	return {
		kills,
		answers: feeds.answers(),
		given: feeds.given().size,
		stored: rows.length,
		lost: [...feeds.given()].filter((id) => !stored.has(id)),
		doubled: doubled.map(({ id }) => id),
		stale: feeds
			.shown()
			.filter(({ id, text }) => stored.get(id) !== text)
			.map(({ id }) => id),
		countedMentions: Number(counted!.n),
		complaints: Number(opened!.n),
		countedComplaints: Number(tallied!.n),
		isSound: file === null || isSound(file)
	};
}
