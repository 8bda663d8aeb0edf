import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, isNull, lte, or } from 'drizzle-orm';
import { AppError } from './errors.ts';
import type { Store } from './db/store.ts';
import { run } from './db/transaction.ts';

/**
 * Politeness that holds over several processes: whose turn it is at a host, until when it wants rest, and its robots.txt. Fits the
 * fetcher's `HostLimiter` and `RobotsCache`.
 */

/** A holder that died gives the host free after this time, milliseconds; longer than any fetch may take. */
const leaseMs = 60_000;
/** How often a waiter looks again, milliseconds. */
const pollMs = 150;

export function hostLimiter(store: Store, holder: string, now: () => Date = store.now) {
	return {
		async acquire(name: string, gapMs: number, maxWaitMs: number): Promise<() => Promise<void>> {
			const deadline = now().getTime() + maxWaitMs;
			for (;;) {
				const freeAt = await take(store, name, holder, now());
				if (freeAt === null) return once(() => release(store, name, holder, new Date(now().getTime() + gapMs)));
				if (freeAt.getTime() > deadline)
					throw new AppError('source.rate_limited', { params: { by: 'us', host: name }, retryAt: freeAt });
				await sleep(Math.max(5, Math.min(pollMs, freeAt.getTime() - now().getTime())));
			}
		},
		pause: (name: string, until: Date) => rest(store, name, until)
	};
}

/** Takes the host, or says when it may be asked next. */
function take(store: Store, name: string, holder: string, now: Date): Promise<Date | null> {
	const { host } = store.tables;
	return store.transaction(function* (tx) {
		yield* run(tx.insert(host).values({ name }).onConflictDoNothing());
		const [taken] = yield* run(
			tx
				.update(host)
				.set({ leaseUntil: new Date(now.getTime() + leaseMs), leasedBy: holder })
				.where(
					and(
						eq(host.name, name),
						or(isNull(host.leaseUntil), lte(host.leaseUntil, now)),
						or(isNull(host.nextRequestAt), lte(host.nextRequestAt, now))
					)
				)
				.returning({ name: host.name })
		);
		if (taken) return null;
		const [row] = yield* run(tx.select().from(host).where(eq(host.name, name)));
		const rested = row!.nextRequestAt?.getTime() ?? 0;
		// While somebody else is served nobody knows the end; the soonest look is the next poll.
		return new Date(Math.max(rested, now.getTime() + 1));
	});
}

async function release(
	{ db, tables: { host } }: Store,
	name: string,
	holder: string,
	nextRequestAt: Date
): Promise<void> {
	await db
		.update(host)
		.set({ leaseUntil: null, leasedBy: null })
		.where(and(eq(host.name, name), eq(host.leasedBy, holder)));
	await notBefore(db, host, name, nextRequestAt);
}

async function rest({ db, tables: { host } }: Store, name: string, until: Date): Promise<void> {
	await db.insert(host).values({ name }).onConflictDoNothing();
	await notBefore(db, host, name, until);
}

/** Moves the next request back, never forward: a longer rest that the host itself asked for stays. */
async function notBefore(
	db: Store['db'],
	host: Store['tables']['host'],
	name: string,
	nextRequestAt: Date
): Promise<void> {
	await db
		.update(host)
		.set({ nextRequestAt })
		.where(and(eq(host.name, name), or(isNull(host.nextRequestAt), lte(host.nextRequestAt, nextRequestAt))));
}

function once(work: () => Promise<void>): () => Promise<void> {
	let done: Promise<void> | null = null;
	return () => (done ??= work());
}

interface RobotsRecord {
	status: number;
	body: string | null;
	fetchedAt: Date;
}

/** robots.txt by origin, shared by all processes. */
export function robotsCache({ db, tables: { host } }: Store) {
	const key = (origin: string) => `robots ${origin}`;
	return {
		async get(origin: string): Promise<RobotsRecord | null> {
			const [row] = await db
				.select()
				.from(host)
				.where(eq(host.name, key(origin)));
			if (!row?.robotsFetchedAt) return null;
			return { status: row.robotsStatus ?? 0, body: row.robotsBody, fetchedAt: row.robotsFetchedAt };
		},
		async put(origin: string, { status, body, fetchedAt }: RobotsRecord): Promise<void> {
			const values = { robotsStatus: status, robotsBody: body, robotsFetchedAt: fetchedAt };
			await db
				.insert(host)
				.values({ name: key(origin), ...values })
				.onConflictDoUpdate({ target: host.name, set: values });
		}
	};
}
