import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { and, eq, isNull } from 'drizzle-orm';
import * as answer from '#lib/server/desk/answer.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import { random, type Random } from '../../town/random.ts';
import { makeDesk, type Desk } from '../desk.ts';
import { startReplyPlatform, type ReplyPlatform } from '../reply-platform.ts';
import { startPostgres } from '../stores.ts';

/** Promises R1 and R2: real workers that are killed, halted or wrong about the time, and a platform that loses answers. */

export interface Abilities {
	/** Does the platform know idempotency keys, and may the owner look at what stands there? */
	takesKeys: boolean;
	isReadable: boolean;
}

export interface WorkerPlan extends Abilities {
	platform: string;
	/** Database: its address, or else its file. */
	postgres: string | null;
	file: string;
	/** It ends itself at this step; null: others decide. */
	diesAtStep: number | null;
}

export interface PublishFigures {
	replies: number;
	kills: number;
	posts: number;
	sent: number;
	unknown: number;
	/** Ids of complaints: two texts stand there; sent and not there; neither sent nor unknown. */
	doubled: string[];
	lost: string[];
	undecided: string[];
}

export interface World {
	store: Store;
	desk: Desk;
	platform: ReplyPlatform;
	/** Complaints whose reply a person has given, in their order. */
	given: string[];
	worker: WorkerPlan;
	close(): Promise<void>;
}

const entry = 'node_modules/.rearguard/publishing';

/** Makes the worker one file, so that it starts within moments. */
export async function buildWorker(): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		// Letters are components.
		plugins: [svelte({ configFile: false })],
		assetsInclude: ['**/*.bin'],
		ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'pg', 'undici'] },
		build: {
			...{ ssr: 'tests/support/publishing/worker.ts', outDir: entry, emptyOutDir: true, copyPublicDir: false },
			rollupOptions: { output: { entryFileNames: 'worker.js' } }
		}
	});
}

export async function openWorld(
	database: 'SQLite' | 'PostgreSQL',
	abilities: Abilities,
	seed: string,
	delayMs = 5
): Promise<World> {
	const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-publishing-'));
	const server = database === 'PostgreSQL' ? await startPostgres() : null;
	const file = path.join(dir, 'rearguard.db');
	const store = server ? await openPostgres(server.url, 'drizzle/postgres') : openSqlite(file, 'drizzle/sqlite');
	const platform = await startReplyPlatform({ ...abilities, losesAfterTaking: 0.07, fails: 0.05, delayMs, seed });
	return {
		...{ store, platform, given: [], desk: await makeDesk(store, new Date()) },
		worker: {
			...{ ...abilities, platform: platform.url, postgres: server?.url ?? null },
			...{ file, diesAtStep: null }
		},
		async close() {
			await platform.stop();
			await store.close();
			await server?.stop();
			rmSync(dir, { recursive: true, force: true });
		}
	};
}

const textOf = (complaintId: string) => `We are sorry, and we know which soup it was: ${complaintId}.`;

/** A person gives one more reply to the worker. */
export async function give({ desk, given }: World): Promise<void> {
	const complaint = await desk.complain();
	const act = await desk.act(complaint.id, desk.support, new Date());
	await answer.publish(act, complaint.mentionId, textOf(complaint.id));
	given.push(complaint.id);
}

/** Starts a worker; resolves once it works. */
export async function startWorker(plan: WorkerPlan): Promise<ChildProcess> {
	const child = spawn(process.execPath, [path.join(entry, 'worker.js')], {
		env: { ...process.env, WORKER_PLAN: JSON.stringify(plan), ...settings },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await new Promise<void>((resolve) => {
		child.stdout!.once('data', () => resolve());
		child.once('exit', () => resolve());
	});
	return child;
}

const settings = { ALLOW_LOOPBACK: '1', FETCH_GAP_MS: '0', LOG_LEVEL: 'error', NODE_ENV: 'production' };

export async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

/** Ends a worker with SIGKILL and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
	child.kill('SIGKILL');
	await ended(child);
}

/**
 * The time that leases and pauses last, at once. Only while no worker lives: a lease that ends early would break what it promises.
 */
async function letTimePass({ store: { db, tables } }: World): Promise<void> {
	const { job, host } = tables;
	await db
		.update(job)
		.set({ leaseUntil: null, runAt: new Date() })
		.where(and(isNull(job.doneAt), isNull(job.failedAt)));
	await db.update(host).set({ leaseUntil: null, leasedBy: null, nextRequestAt: null });
}

export async function waiting({ store: { db, tables } }: World): Promise<number> {
	return db.$count(tables.reply, eq(tables.reply.status, 'queued'));
}

/** Every other one dies at a step of its own, the rest whenever it happens; there is always something to do. */
export async function killOften(world: World, replies: number, kills: number, seed: string): Promise<number> {
	const chance = random(seed);
	for (let kill = 0; kill < kills; kill++) {
		while (world.given.length < (replies * (kill + 1)) / kills) await give(world);
		await letTimePass(world);
		await liveAndDie(world, kill % 2 === 0, chance);
	}
	return kills;
}

/** Steps that one reply takes, generously; later ones happen with the next reply. */
const mostSteps = 40;
const longestLifeMs = 250;

async function liveAndDie({ worker }: World, atStep: boolean, chance: Random): Promise<void> {
	if (atStep) {
		// With nothing left to send it would live on; it dies all the same.
		const child = await startWorker({ ...worker, diesAtStep: 1 + chance.below(mostSteps) });
		await Promise.race([ended(child), sleep(10 * longestLifeMs)]);
		return kill(child);
	}
	const child = await startWorker(worker);
	await sleep(chance.next() * longestLifeMs);
	await kill(child);
}

/**
 * What is left is done without deaths; pauses between tries are skipped between two short lives.
 * @param calmMs a worker that changes nothing for so long has done all it can; a busy machine needs more before it begins
 */
export async function finishInPeace(world: World, calmMs: number): Promise<void> {
	for (let round = 0; round < 60 && (await waiting(world)) > 0; round++) {
		await letTimePass(world);
		const child = await startWorker(world.worker);
		for (let quiet = 0, before = -1; quiet < calmMs;) {
			await sleep(100);
			const now = await waiting(world);
			quiet = now === before ? quiet + 100 : 0;
			before = now;
		}
		await kill(child);
	}
}

/** What the product believes, against what stands at the platform. */
export async function compare(world: World, kills: number): Promise<PublishFigures> {
	const { store, platform, given } = world;
	const { reply, mention } = store.tables;
	const rows = await store.db
		.select({ reply, externalId: mention.externalId })
		.from(reply)
		.innerJoin(mention, eq(mention.id, reply.mentionId));
	const told = rows.map(({ reply: { complaintId, status, text }, externalId }) => ({
		...{ complaintId, status, text, there: platform.taken.get(externalId) ?? [] }
	}));
	const idsOf = (list: typeof told) => list.map(({ complaintId }) => complaintId);
	const isThere = ({ there, complaintId, text }: (typeof told)[number]) =>
		there[0] === textOf(complaintId) && text === textOf(complaintId);
	return {
		...{ replies: given.length, kills, posts: platform.posts },
		sent: told.filter(({ status }) => status === 'sent').length,
		unknown: told.filter(({ status }) => status === 'unknown').length,
		doubled: idsOf(told.filter(({ there }) => there.length > 1)),
		lost: idsOf(told.filter((one) => one.status === 'sent' && !isThere(one))),
		undecided: idsOf(told.filter(({ status }) => status !== 'sent' && status !== 'unknown'))
	};
}
