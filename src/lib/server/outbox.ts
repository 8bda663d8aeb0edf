import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { hashOf } from './tokens.ts';

/** Mail that is to go out: written in the transaction that causes it, handed over by a job, kept as a record without its words. */

export type OutboxMail = Store['tables']['outbox']['$inferSelect'];
export type NewMail = Pick<OutboxMail, 'companyId' | 'userId' | 'kind' | 'toAddress' | 'subject' | 'html' | 'text'> &
	Partial<Pick<OutboxMail, 'id' | 'attachments' | 'unsubscribeUrl' | 'unsubscribeHash' | 'digestId' | 'letterHash'>>;

export function* add(store: Store, tx: Queries, mail: NewMail, now: Date): Body<OutboxMail> {
	const [row] = yield* run(
		tx
			.insert(store.tables.outbox)
			.values({ ...mail, createdAt: now })
			.returning()
	);
	return row!;
}

/** The same, for a mail that has a name of its own: whoever comes second adds nothing. @returns null then */
export function* addOnce(
	store: Store,
	tx: Queries,
	mail: NewMail & { id: string },
	now: Date
): Body<OutboxMail | null> {
	const [row] = yield* run(
		tx
			.insert(store.tables.outbox)
			.values({ ...mail, createdAt: now })
			.onConflictDoNothing()
			.returning()
	);
	return row ?? null;
}

export async function find({ db, tables: { outbox } }: Store, id: string): Promise<OutboxMail | null> {
	const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
	return row ?? null;
}

/** The mail whose link for unsubscribing has this secret. */
export async function findByUnsubscribeToken(store: Store, token: string): Promise<OutboxMail | null> {
	const { outbox } = store.tables;
	const [row] = await store.db
		.select()
		.from(outbox)
		.where(eq(outbox.unsubscribeHash, hashOf(token)));
	return row ?? null;
}

/** Writes down that it is being handed over now, so that a death in the middle is not taken for a first try. */
export async function begin({ db, tables: { outbox } }: Store, id: string, now: Date): Promise<void> {
	await db.update(outbox).set({ startedAt: now }).where(eq(outbox.id, id));
}

/** The mail server has taken it: what it said is emptied, that it went out is remembered. */
export async function markSent({ db, tables: { outbox } }: Store, id: string, now: Date): Promise<void> {
	const done = {
		sentAt: now,
		startedAt: null,
		lastError: null,
		html: '',
		text: '',
		attachments: null,
		unsubscribeUrl: null
	};
	await db
		.update(outbox)
		.set({ ...done, attempts: sql`${outbox.attempts} + 1` })
		.where(eq(outbox.id, id));
}

export interface Failure {
	error: string;
	/** It was handed over whole before the connection broke: it may have arrived. */
	isUnsure: boolean;
	/** It will not be tried again. */
	isFinal: boolean;
}

export async function markFailed(
	{ db, tables: { outbox } }: Store,
	id: string,
	{ error, isUnsure, isFinal }: Failure,
	now: Date
): Promise<void> {
	await db
		.update(outbox)
		.set({
			startedAt: null,
			lastError: error.slice(0, 500),
			attempts: sql`${outbox.attempts} + 1`,
			...(isUnsure ? { unsureAt: now } : {}),
			...(isFinal ? { failedAt: now } : {})
		})
		.where(eq(outbox.id, id));
}

/** What has not gone out yet to an address is for nobody any more. */
export function* giveUp(store: Store, tx: Queries, companyId: string, toAddress: string, now: Date): Body<void> {
	const { outbox } = store.tables;
	const isWaiting = and(isNull(outbox.sentAt), isNull(outbox.failedAt));
	yield* run(
		tx
			.update(outbox)
			.set({ failedAt: now, lastError: 'works here no more' })
			.where(and(eq(outbox.companyId, companyId), eq(outbox.toAddress, toAddress), isWaiting))
	);
}

/** What became of a digest's mails, newest first. */
export async function ofDigest({ db, tables: { outbox, user } }: Store, companyId: string, digestId: string) {
	return db
		.select({
			id: outbox.id,
			name: user.name,
			createdAt: outbox.createdAt,
			sentAt: outbox.sentAt,
			failedAt: outbox.failedAt,
			unsureAt: outbox.unsureAt,
			lastError: outbox.lastError
		})
		.from(outbox)
		.innerJoin(user, eq(user.id, outbox.userId))
		.where(and(eq(outbox.companyId, companyId), eq(outbox.digestId, digestId)))
		.orderBy(desc(outbox.createdAt));
}

/** Mails of a company that have not gone out: still waiting, and given up. */
export async function unsent({ db, tables: { outbox } }: Store, companyId: string) {
	const ofCompany = and(eq(outbox.companyId, companyId), isNull(outbox.sentAt));
	const [waiting] = await db
		.select({ n: count() })
		.from(outbox)
		.where(and(ofCompany, isNull(outbox.failedAt)));
	const [given] = await db
		.select({ n: count() })
		.from(outbox)
		.where(and(ofCompany, isNotNull(outbox.failedAt)));
	return { waiting: Number(waiting!.n), failed: Number(given!.n) };
}
