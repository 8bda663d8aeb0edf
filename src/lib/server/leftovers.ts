import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Store } from './db/store.ts';

/** Rows that have done their work and that nobody asks for any more. Left where they are they only grow, some by any visitor's hand. */

const dayMs = 86_400_000;
/** So long a job's name keeps it from being done twice. */
const doneMs = 30 * dayMs;
/** Longer than anything is counted. */
const countedMs = dayMs;
/** So long every visit to a place is kept; a quarter of a year. */
const visitsMs = 92 * dayMs;
/** Rows per statement, so that no writer waits long, and below the number of parameters that both databases take. */
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

type Visit = Pick<Store['tables']['fetchRun']['$inferSelect'], 'id' | 'startedOn' | 'errorCode' | 'seen'>;

/**
 * Thins out old visits to one a day: charts ask only whether a place was read on a day. The first two that succeeded stay too, for what
 * was found before the second is history and no news.
 */
export async function thinVisits(store: Store, now: Date): Promise<void> {
	const { fetchRun, source } = store.tables;
	const before = new Date(now.getTime() - visitsMs);
	for (const place of await store.db.select({ id: source.id }).from(source)) {
		const old = await store.db
			.select({ id: fetchRun.id, startedOn: fetchRun.startedOn, errorCode: fetchRun.errorCode, seen: fetchRun.seen })
			.from(fetchRun)
			.where(and(eq(fetchRun.sourceId, place.id), lt(fetchRun.startedAt, before)))
			.orderBy(asc(fetchRun.startedAt));
		const ids = superfluous(old);
		for (let from = 0; from < ids.length; from += batchSize)
			await store.db.delete(fetchRun).where(inArray(fetchRun.id, ids.slice(from, from + batchSize)));
	}
}

/** @param visits the earliest first */
function superfluous(visits: Visit[]): string[] {
	const ofDay = new Map<string, Visit>();
	for (const visit of visits) {
		const best = ofDay.get(visit.startedOn);
		if (!best || tellsMore(visit, best)) ofDay.set(visit.startedOn, visit);
	}
	const firstReads = visits.filter(({ errorCode }) => errorCode === null).slice(0, 2);
	const kept = new Set([...ofDay.values(), ...firstReads]);
	return visits.filter((visit) => !kept.has(visit)).map(({ id }) => id);
}

/** One that read the place tells more than one that failed, and one that brought texts more than one that brought none. */
function tellsMore(a: Visit, b: Visit): boolean {
	const [isRead, wasRead] = [a.errorCode === null, b.errorCode === null];
	return isRead === wasRead ? a.seen > b.seen : isRead;
}
