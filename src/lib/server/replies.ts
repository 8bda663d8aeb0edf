import { and, desc, eq, inArray } from 'drizzle-orm';
import { isSameReply, workingStatuses, type ReplyStatus } from '#lib/domain/reply.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** What we answered, every version of it, and what the public was seen to see. */

export type Reply = Store['tables']['reply']['$inferSelect'];

/** The text that is being worked on for a complaint, if there is one; what could not be sent is among it. */
export function* draftOf({ tables: { reply } }: Store, tx: Queries, complaintId: string): Body<Reply | null> {
	const [draft] = yield* run(
		tx
			.select()
			.from(reply)
			.where(and(eq(reply.complaintId, complaintId), inArray(reply.status, [...workingStatuses])))
	);
	return draft ?? null;
}

/**
 * Keeps a draft; a complaint has at most one. Another text is another writer's word: whoever approved the old one has not read it,
 * and the same text stays what it was.
 */
export function* saveDraft(
	store: Store,
	tx: Queries,
	of: { companyId: string; complaintId: string; mentionId: string },
	text: string,
	userId: string,
	now: Date
): Body<Reply> {
	const { reply } = store.tables;
	const draft = yield* draftOf(store, tx, of.complaintId);
	if (draft?.text === text && draft.status !== 'failed' && draft.status !== 'rejected') return draft;
	if (draft) {
		const isSame = draft.text === text;
		const unread = { userId, approvedBy: null, approvedAt: null, returnedWhy: null };
		const [row] = yield* run(
			tx
				.update(reply)
				.set({ status: 'draft', text, updatedAt: now, ...(isSame ? {} : unread) })
				.where(eq(reply.id, draft.id))
				.returning()
		);
		return row!;
	}
	const [row] = yield* run(
		tx
			.insert(reply)
			.values({ ...of, status: 'draft', text, userId, createdAt: now, updatedAt: now })
			.returning()
	);
	return row!;
}

/** It has left us, by hand or through the site's API: from now on the next fetches look for it. Every text that left is kept. */
export function* markSent(store: Store, tx: Queries, draft: Reply, userId: string, now: Date): Body<Reply> {
	const { reply, replyVersion } = store.tables;
	// One that was refused before and is sent anew is the next version of it.
	const versionNumber = draft.sentAt === null ? draft.versionNumber : draft.versionNumber + 1;
	const [row] = yield* run(
		tx
			.update(reply)
			.set({
				...{ status: 'sent', versionNumber, sentAt: now, updatedAt: now, visibleAt: null },
				...{ attemptedAt: null, errorCode: null, refusedWhy: null }
			})
			.where(eq(reply.id, draft.id))
			.returning()
	);
	yield* run(
		tx.insert(replyVersion).values({ replyId: draft.id, number: versionNumber, text: draft.text, userId, at: now })
	);
	return row!;
}

export async function ofComplaint({ db, tables: { reply } }: Store, complaintId: string): Promise<Reply[]> {
	return db.select().from(reply).where(eq(reply.complaintId, complaintId)).orderBy(desc(reply.createdAt));
}

/** Replies to these mentions that the public should see. */
export function* expected(store: Store, tx: Queries, mentionIds: string[]): Body<Reply[]> {
	const { reply } = store.tables;
	const states: ReplyStatus[] = ['sent', 'visible', 'changed', 'removed', 'unknown'];
	const all: Reply[] = [];
	for (let i = 0; i < mentionIds.length; i += 200)
		all.push(
			...(yield* run(
				tx
					.select()
					.from(reply)
					.where(and(inArray(reply.mentionId, mentionIds.slice(i, i + 200)), inArray(reply.status, states)))
			))
		);
	return all;
}

/** Answers of a company that stand in public, with the place and the text they belong to. */
export async function standing({ db, tables: { reply, mention, source } }: Store, companyId: string) {
	return db
		.select({ sourceUrl: source.url, externalId: mention.externalId, text: reply.text })
		.from(reply)
		.innerJoin(mention, eq(mention.id, reply.mentionId))
		.innerJoin(source, eq(source.id, mention.sourceId))
		.where(and(eq(reply.companyId, companyId), inArray(reply.status, ['visible', 'changed'])));
}

/** A reply with the mention it answers, where that stands, and the company it speaks for. */
export function* withItsMention({ tables: { reply, mention, source, company } }: Store, tx: Queries, replyId: string) {
	const [row] = yield* run(
		tx
			.select({ reply, mention, source, company })
			.from(reply)
			.innerJoin(mention, eq(mention.id, reply.mentionId))
			.innerJoin(source, eq(source.id, mention.sourceId))
			.innerJoin(company, eq(company.id, reply.companyId))
			.where(eq(reply.id, replyId))
	);
	return row ?? null;
}

/** Nobody has seen it in public: a person has to look. */
export async function giveUp({ db, tables: { reply } }: Store, replyId: string, now: Date): Promise<void> {
	await db.update(reply).set({ status: 'unknown', checkedAt: now }).where(eq(reply.id, replyId));
}

/** What the page shows, against what we sent. Pure. */
export function verdict(sent: Pick<Reply, 'text' | 'status'>, seenText: string | null): ReplyStatus {
	if (seenText === null) return sent.status === 'visible' || sent.status === 'changed' ? 'removed' : sent.status;
	return isSameReply(sent.text, seenText) ? 'visible' : 'changed';
}

/** Writes down what was seen, with its evidence. */
export function* check(
	store: Store,
	tx: Queries,
	row: Reply,
	status: ReplyStatus,
	evidence: Reply['evidence'],
	now: Date
): Body<void> {
	const { reply } = store.tables;
	const isVisible = status === 'visible' || status === 'changed';
	yield* run(
		tx
			.update(reply)
			.set({
				status,
				checkedAt: now,
				checks: row.checks + 1,
				visibleAt: row.visibleAt ?? (isVisible ? now : null),
				evidence: evidence ?? row.evidence
			})
			.where(eq(reply.id, row.id))
	);
}
