import { inArray, lt } from 'drizzle-orm';
import type { Store } from './db/store.ts';

/** Rows that have done their work and that nobody asks for any more. Left where they are they only grow, some by any visitor's hand. */

const dayMs = 86_400_000;
/** So long a job's name keeps it from being done twice. */
const doneMs = 30 * dayMs;
/** Longer than anything is counted. */
const countedMs = dayMs;
/** Jobs per statement, so that no writer waits long, and below the number of parameters that both databases take. */
const batchSize = 200;

/** Takes them out. Any number of workers may do it at the same time. */
export async function clear(store: Store, now: Date): Promise<void> {
	const { rateLimit, session, verification } = store.tables;
	await store.db.delete(rateLimit).where(lt(rateLimit.lastRequest, now.getTime() - countedMs));
	await store.db.delete(session).where(lt(session.expiresAt, now));
	await store.db.delete(verification).where(lt(verification.expiresAt, now));
	while ((await clearJobs(store, new Date(now.getTime() - doneMs))) === batchSize);
}

async function clearJobs({ db, tables: { job } }: Store, before: Date): Promise<number> {
	const done = await db.select({ id: job.id }).from(job).where(lt(job.doneAt, before)).limit(batchSize);
	const ids = done.map(({ id }) => id);
	if (ids.length) await db.delete(job).where(inArray(job.id, ids));
	return ids.length;
}
