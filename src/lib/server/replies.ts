import { and, asc, desc, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import { isSameReply, isSameText, workingStatuses, type ReplyStatus } from '#lib/domain/reply.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { AppError } from './errors.ts';

/** What we answered, every version of it, and what the public was seen to see. */

export type Reply = Store['tables']['reply']['$inferSelect'];

/** What a text is, beside its words. */
export interface About {
	/** The published reply whose place it takes. */
	editsId?: string | null;
	/** The larger model whose draft it began as, by its name. */
	draftedBy?: string | null;
	/** When the draft was kept that the writer had before them; null where there was none, left out where none can be in the way. */
	seenAt?: Date | null;
}

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
 * @throws AppError `complaint.changed` where a colleague has kept another draft that the writer has not seen
 */
export function* saveDraft(
	store: Store,
	tx: Queries,
	{
		editsId = null,
		draftedBy = null,
		seenAt,
		...of
	}: { companyId: string; complaintId: string; mentionId: string } & About,
	text: string,
	userId: string,
	now: Date
): Body<Reply> {
	const { reply, mention } = store.tables;
	const draft = yield* draftOf(store, tx, of.complaintId);
	const isKept = draft?.text === text && draft.editsId === editsId;
	if (isKept && (draft.status === 'draft' || draft.status === 'awaiting_approval')) return draft;
	if (draft) {
		const isUnseen = seenAt !== undefined && draft.userId !== userId && draft.updatedAt.getTime() !== seenAt?.getTime();
		if (isUnseen && draft.text !== text) throw new AppError('complaint.changed');
		const isSame = draft.text === text;
		// A note that asks for another text is needed until that text is shown to whoever wrote it.
		const unread = { userId, draftedBy, approvedBy: null, approvedAt: null };
		const [row] = yield* run(
			tx
				.update(reply)
				.set({ status: 'draft', text, editsId, updatedAt: now, ...(isSame ? {} : unread) })
				.where(eq(reply.id, draft.id))
				.returning()
		);
		return row!;
	}
	const [place] = yield* run(
		tx.select({ sourceId: mention.sourceId }).from(mention).where(eq(mention.id, of.mentionId))
	);
	const [row] = yield* run(
		tx
			.insert(reply)
			.values({
				...{ ...of, sourceId: place!.sourceId, status: 'draft', text, editsId, draftedBy },
				...{ userId, createdAt: now, updatedAt: now }
			})
			.returning()
	);
	return row!;
}

/**
 * It has left us, by hand or through the site's API: from now on the next fetches look for it. Every text that left is kept. One that
 * takes a published reply's place becomes its next version.
 * @returns the reply that now is looked for
 */
export function* markSent(store: Store, tx: Queries, draft: Reply, userId: string, now: Date): Body<Reply> {
	const { reply, replyVersion } = store.tables;
	const edited = draft.editsId === null ? null : yield* published(store, tx, draft.complaintId, draft.editsId);
	const before = edited ?? draft;
	// One that left before, and was refused or is edited, leaves as the next version of itself.
	const versionNumber = before.sentAt === null ? before.versionNumber : before.versionNumber + 1;
	const { text, draftedBy, publishKey, approvedBy, approvedAt } = draft;
	const [row] = yield* run(
		tx
			.update(reply)
			.set({
				...{ text, draftedBy, publishKey, approvedBy, approvedAt, userId },
				...{ status: 'sent', versionNumber, sentAt: now, updatedAt: now, visibleAt: null, editsId: null },
				...{ attemptedAt: null, errorCode: null, refusedWhy: null, returnedWhy: null }
			})
			.where(eq(reply.id, before.id))
			.returning()
	);
	if (edited) yield* run(tx.delete(reply).where(eq(reply.id, draft.id)));
	yield* run(tx.insert(replyVersion).values({ replyId: before.id, number: versionNumber, text, userId, at: now }));
	return row!;
}

/** States in which a text stands at its site, as far as is known. */
const standingStatuses: ReplyStatus[] = ['sent', 'visible', 'changed'];

/** The reply of this complaint that stands at its site under this id; null when there is none. */
export function* published(store: Store, tx: Queries, complaintId: string, id: string): Body<Reply | null> {
	const { reply } = store.tables;
	const isThis = and(eq(reply.id, id), eq(reply.complaintId, complaintId), inArray(reply.status, standingStatuses));
	const [row] = yield* run(tx.select().from(reply).where(isThis));
	return row ?? null;
}

/** Texts that left before the present one, which a site may still show while it moderates. */
export function* formerTexts({ tables: { replyVersion } }: Store, tx: Queries, row: Reply): Body<string[]> {
	if (row.versionNumber === 1) return [];
	const isFormer = and(eq(replyVersion.replyId, row.id), lt(replyVersion.number, row.versionNumber));
	const rows = yield* run(tx.select({ text: replyVersion.text }).from(replyVersion).where(isFormer));
	return rows.map(({ text }) => text);
}

/** Has the public ever seen an answer of ours to this complaint? */
export function* wasSeen({ tables: { reply, replyVersion } }: Store, tx: Queries, complaintId: string): Body<boolean> {
	const rows = yield* run(
		tx
			.select({ at: replyVersion.visibleAt })
			.from(replyVersion)
			.innerJoin(reply, eq(reply.id, replyVersion.replyId))
			.where(and(eq(reply.complaintId, complaintId), isNotNull(replyVersion.visibleAt)))
			.limit(1)
	);
	return rows.length > 0;
}

/** Every text that left for a complaint, with its moderation clock, oldest first. */
export const versions = prepared(['complaintId'], ({ db, tables: { reply, replyVersion } }, { complaintId }) => {
	const { replyId, number, text, at, visibleAt } = replyVersion;
	return db
		.select({ replyId, number, text, at, visibleAt })
		.from(replyVersion)
		.innerJoin(reply, eq(reply.id, replyVersion.replyId))
		.where(eq(reply.complaintId, complaintId))
		.orderBy(asc(number));
});

/** What was written to a complaint, newest first. */
export const ofComplaint = prepared(['complaintId'], ({ db, tables: { reply } }, { complaintId }) =>
	db.select().from(reply).where(eq(reply.complaintId, complaintId)).orderBy(desc(reply.createdAt))
);

/** Replies that left the house may stand in public. */
const expectedStates: ReplyStatus[] = ['sent', 'visible', 'changed', 'removed', 'unknown'];

/** Replies to these mentions that the public should see. */
export function* expected(store: Store, tx: Queries, mentionIds: string[]): Body<Reply[]> {
	const { reply } = store.tables;
	const all: Reply[] = [];
	for (let i = 0; i < mentionIds.length; i += 200)
		all.push(
			...(yield* run(
				tx
					.select()
					.from(reply)
					.where(and(inArray(reply.mentionId, mentionIds.slice(i, i + 200)), inArray(reply.status, expectedStates)))
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

/** Texts that have left in answer to these mentions of a source, former ones too, by external id. */
export async function sentTo(
	{ db, tables: { reply, replyVersion, mention } }: Store,
	sourceId: string,
	externalIds: string[]
): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ id: mention.externalId, text: replyVersion.text })
		.from(mention)
		.innerJoin(reply, eq(reply.mentionId, mention.id))
		.innerJoin(replyVersion, eq(replyVersion.replyId, reply.id))
		.where(
			and(
				eq(mention.sourceId, sourceId),
				inArray(mention.externalId, externalIds),
				inArray(reply.status, expectedStates)
			)
		);
	const texts = new Map<string, string[]>();
	for (const { id, text } of rows) texts.set(id, [...(texts.get(id) ?? []), text]);
	return texts;
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

/**
 * What the page shows, against what we sent. Pure.
 * @param former texts that left before: while a site moderates the new one, it still shows an old one
 */
export function verdict(
	sent: Pick<Reply, 'text' | 'status'>,
	seenText: string | null,
	former: readonly string[] = []
): ReplyStatus {
	if (seenText === null) return sent.status === 'visible' || sent.status === 'changed' ? 'removed' : sent.status;
	// First: an old text that the new one goes on from looks like the new one, cut off.
	if (former.some((text) => isSameText(text, seenText))) return sent.status === 'sent' ? 'sent' : 'changed';
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
	const { reply, replyVersion } = store.tables;
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
	if (!isVisible) return;
	const isThis = and(eq(replyVersion.replyId, row.id), eq(replyVersion.number, row.versionNumber));
	yield* run(
		tx
			.update(replyVersion)
			.set({ visibleAt: now })
			.where(and(isThis, isNull(replyVersion.visibleAt)))
	);
}
