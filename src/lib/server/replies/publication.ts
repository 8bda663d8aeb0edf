import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import { isSameText, type ReplyStatus } from '#lib/domain/reply.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import type { ErrorCode } from '../errors.ts';
import { withItsMention, type Reply } from '../replies.ts';

/** A reply on its way through a site's API: given by a person, tried until its end is known, never twice. */

/** A person gives their text to the worker; from now on it is not changed. */
export function* queue(store: Store, tx: Queries, draft: Reply, userId: string, now: Date): Body<Reply> {
	const { reply } = store.tables;
	const fresh = { publishKey: randomUUID(), attemptedAt: null, tries: 0, errorCode: null, refusedWhy: null };
	const [row] = yield* run(
		tx
			.update(reply)
			.set({ ...fresh, status: 'queued', userId, queuedAt: now, updatedAt: now })
			.where(eq(reply.id, draft.id))
			.returning()
	);
	return row!;
}

/** The reply, with everything that says where it goes; null when it is no longer to be sent. */
export function* waiting(store: Store, tx: Queries, replyId: string) {
	const row = yield* withItsMention(store, tx, replyId);
	return row?.reply.status === 'queued' ? row : null;
}

/** Every text of the published reply that this one is to replace; none where it stands by itself. */
export function* editedTexts(store: Store, tx: Queries, { editsId }: Reply): Body<string[]> {
	if (editsId === null) return [];
	const { replyVersion } = store.tables;
	const rows = yield* run(
		tx.select({ text: replyVersion.text }).from(replyVersion).where(eq(replyVersion.replyId, editsId))
	);
	return rows.map(({ text }) => text);
}

/**
 * Written down before the text leaves: whoever finds this after a crash knows that it may have arrived.
 * @returns false where another worker has begun a try since; then this one must not send
 */
export async function beginTry({ db, tables: { reply } }: Store, row: Reply, now: Date): Promise<boolean> {
	const begun = await db
		.update(reply)
		.set({ attemptedAt: now, checkedAt: null, tries: row.tries + 1 })
		.where(and(eq(reply.id, row.id), eq(reply.status, 'queued'), eq(reply.tries, row.tries)))
		.returning({ id: reply.id });
	return begun.length > 0;
}

/** It did not work out this time. @param isOpen may the text have arrived all the same? */
export async function putOff(
	{ db, tables: { reply } }: Store,
	row: Reply,
	errorCode: ErrorCode,
	isOpen: boolean,
	now: Date
): Promise<void> {
	await db
		.update(reply)
		.set({ errorCode, checkedAt: now, tries: row.tries + 1, ...(isOpen ? {} : { attemptedAt: null }) })
		.where(and(eq(reply.id, row.id), eq(reply.status, 'queued')));
}

/** The end of its way, or a word from the site's moderators. @returns whether it was news */
export function* end(
	store: Store,
	tx: Queries,
	row: Reply,
	ending: { status: 'failed' | 'unknown' | 'rejected'; errorCode: ErrorCode | null; refusedWhy?: string | null },
	now: Date
): Body<boolean> {
	const { reply } = store.tables;
	const changed = yield* run(
		tx
			.update(reply)
			.set({ ...ending, checkedAt: now })
			.where(and(eq(reply.id, row.id), eq(reply.status, row.status)))
			.returning({ id: reply.id })
	);
	return changed.length > 0;
}

/** A reply of which nobody knows whether it arrived; null when there is none of that id. */
export function* uncertain(store: Store, tx: Queries, complaintId: string, replyId: string): Body<Reply | null> {
	const { reply } = store.tables;
	const [row] = yield* run(
		tx
			.select()
			.from(reply)
			.where(and(eq(reply.id, replyId), eq(reply.complaintId, complaintId), eq(reply.status, 'unknown')))
	);
	return row ?? null;
}

/** It never arrived: a draft again. */
export function* takeBack({ tables: { reply } }: Store, tx: Queries, { id }: Reply, now: Date): Body<void> {
	const fresh = { attemptedAt: null, errorCode: null, updatedAt: now };
	yield* run(
		tx
			.update(reply)
			.set({ ...fresh, status: 'draft' })
			.where(eq(reply.id, id))
	);
}

/** States of texts that stand at a site or are on their way there. */
const given: ReplyStatus[] = ['queued', 'sent', 'visible', 'changed', 'unknown'];

const toOthers = ({ tables: { reply } }: Store, sourceId: string, complaintId: string) =>
	and(eq(reply.sourceId, sourceId), ne(reply.complaintId, complaintId), inArray(reply.status, given));

/** Texts that were given to a site last, to others than this complaint, the latest first. */
export async function latelyAt(store: Store, sourceId: string, complaintId: string, limit: number): Promise<string[]> {
	const { reply } = store.tables;
	const rows = await store.db
		.select({ text: reply.text })
		.from(reply)
		.where(toOthers(store, sourceId, complaintId))
		.orderBy(desc(reply.updatedAt), desc(reply.id))
		.limit(limit);
	return rows.map(({ text }) => text);
}

/** Is this the very text that was given to the same site last, to somebody else? */
export function* isRepeated(
	store: Store,
	tx: Queries,
	sourceId: string,
	complaintId: string,
	text: string
): Body<boolean> {
	const { reply } = store.tables;
	const [last] = yield* run(
		tx
			.select({ text: reply.text })
			.from(reply)
			.where(toOthers(store, sourceId, complaintId))
			.orderBy(desc(reply.updatedAt), desc(reply.id))
			.limit(1)
	);
	return last !== undefined && isSameText(last.text, text);
}
