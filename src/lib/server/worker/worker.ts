import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as companies from '#lib/server/companies.ts';
import * as demo from '#lib/server/demo/demo.ts';
import type { Store } from '#lib/server/db/store.ts';
import { runSource } from '#lib/server/ingest/run-source.ts';
import { createTools, type Tools } from '#lib/server/ingest/tools.ts';
import * as jobs from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import * as sources from '#lib/server/sources.ts';
import { createClock } from './clock.ts';
import type { JobContext } from './handler.ts';
import { handlers, lanes as jobLanes } from './handlers.ts';
import { ageExposure } from './reckon-exposure.ts';

/** Fetches at once in one process; each is mostly waiting, and no host is ever asked twice at a time. */
const concurrency = 4;
/** How long an idle worker sleeps, milliseconds. */
const idleMs = 1_000;

export interface Worker {
	/** Ends after the work in hand; nothing new is begun. */
	stop(): Promise<void>;
}

/** Starts the background work of this process: due sources and jobs, until `stop`. */
export function startWorker(store: Store): Worker {
	const id = `${process.pid}-${randomUUID().slice(0, 8)}`;
	const tools = createTools(store, id);
	const stopping = new AbortController();
	const lanes = [
		...Array.from({ length: concurrency }, () => lane(() => fetchOne(store, id, tools), stopping.signal)),
		...[...jobLanes.map((only) => ({ only })), { except: jobLanes.flat() }].map((kinds) =>
			lane(() => workOne(store, id, tools, kinds), stopping.signal)
		),
		lane(
			hourly(() => ageExposure(store, tools.now())),
			stopping.signal
		),
		lane(createClock(store, tools.now), stopping.signal)
	];
	return {
		async stop() {
			stopping.abort();
			await Promise.allSettled(lanes);
			await tools.fetcher.close();
		}
	};
}

/** A step that does its work once an hour; in between it has nothing to do. */
function hourly(work: () => Promise<void>): () => Promise<boolean> {
	let nextAt = 0;
	return async () => {
		if (performance.now() >= nextAt) {
			nextAt = performance.now() + 3_600_000;
			await work();
		}
		return false;
	};
}

/** Repeats a step while there is work; rests when there is none, or when it failed. */
async function lane(step: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		const didWork = await step().catch((error: unknown) => {
			log.error({ err: error }, 'a worker step failed');
			return false;
		});
		if (!didWork) await sleep(idleMs, undefined, { signal }).catch(() => {});
	}
}

/** Fetches the next due source. @returns whether there was one */
export async function fetchOne(store: Store, workerId: string, tools: Tools): Promise<boolean> {
	const source = await sources.claimDue(store, workerId, tools.now());
	if (!source) return false;
	const company = await companies.find(store, source.companyId);
	if (!company) return false;
	const result = await runSource(store, source, company, demo.toolsFor(company.id, tools));
	log.info({ sourceId: source.id, health: result.health, created: result.created, code: result.errorCode }, 'fetched');
	return true;
}

/** Does the next ready job, of any kind or of some. @returns whether there was one */
export async function workOne(store: Store, workerId: string, tools: Tools, kinds?: jobs.Kinds): Promise<boolean> {
	const job = await jobs.claim(store, workerId, tools.now(), kinds);
	if (!job) return false;
	const context: JobContext = { store, tools };
	const pulse = setInterval(() => void renew(store, job, tools.now()), jobs.leaseMs / 3);
	try {
		const handler = handlers[job.kind];
		if (!handler) throw new Error(`no handler for ${job.kind}`);
		const again = await handler(context, job.payload);
		if (again) await jobs.postpone(store, job, again);
		else await jobs.finish(store, job.id, tools.now());
	} catch (error) {
		log.warn({ err: error, job: job.kind }, 'a job failed');
		await jobs.fail(store, job, String((error as Error).message ?? error), tools.now());
	} finally {
		clearInterval(pulse);
	}
	return true;
}

/** What fails here is tried again long before the lease ends. */
async function renew(store: Store, job: jobs.Job, now: Date): Promise<void> {
	await jobs
		.renew(store, job, now)
		.catch((error: unknown) => log.warn({ err: error, job: job.kind }, 'a lease stays short'));
}
