import { and, desc, eq, isNull } from 'drizzle-orm';
import { defaultTargets } from '#lib/domain/clock.ts';
import type { Asking, FollowUpAnswer } from '#lib/domain/follow-up.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { hashOf, newToken } from './tokens.ts';

/** Questions to customers after solving: is anything left, are you satisfied? */

export type FollowUp = Store['tables']['followUp']['$inferSelect'];

const dayMs = 86_400_000;

/**
 * Writes down that the customer was asked.
 * @returns the row, and for `link` its token, which is shown once
 */
export function* ask(
	store: Store,
	tx: Queries,
	of: { companyId: string; complaintId: string; asking: Asking; toEmail: string | null; askedBy: string },
	now: Date
): Body<{ row: FollowUp; token: string | null }> {
	const link = of.asking === 'link' ? newToken() : null;
	const closesAt = new Date(now.getTime() + defaultTargets.silenceDays * dayMs);
	const [row] = yield* run(
		tx
			.insert(store.tables.followUp)
			.values({ ...of, tokenHash: link?.hash ?? null, askedAt: now, closesAt })
			.returning()
	);
	return { row: row!, token: link?.token ?? null };
}

/** @returns null when it was answered, replaced, has expired or never was */
export async function findByToken(store: Store, token: string, now: Date) {
	const { followUp, complaint, mention, company } = store.tables;
	const [row] = await store.db
		.select({
			followUp,
			company,
			state: complaint.state,
			actionTaken: complaint.actionTaken,
			text: mention.text,
			language: mention.language
		})
		.from(followUp)
		.innerJoin(complaint, eq(complaint.id, followUp.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.innerJoin(company, eq(company.id, followUp.companyId))
		.where(eq(followUp.tokenHash, hashOf(token)));
	const isGone = !row || row.followUp.answeredAt || row.followUp.closesAt <= now || row.state !== 'resolved';
	return isGone ? null : row;
}

/** The question that is to be mailed, with what is needed to write it; null where it was answered or mailed already. */
export async function toBeMailed(store: Store, id: string) {
	const { followUp, complaint, mention, company } = store.tables;
	const [row] = await store.db
		.select({ followUp, company, language: mention.language, actionTaken: complaint.actionTaken })
		.from(followUp)
		.innerJoin(complaint, eq(complaint.id, followUp.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.innerJoin(company, eq(company.id, followUp.companyId))
		.where(and(eq(followUp.id, id), isNull(followUp.mailedAt), isNull(followUp.answeredAt)));
	return row ?? null;
}

/** @returns the token of the link that goes into the mail; null where it was mailed already */
export function* markMailed(store: Store, tx: Queries, id: string, now: Date): Body<string | null> {
	const { followUp } = store.tables;
	const { token, hash } = newToken();
	const rows = yield* run(
		tx
			.update(followUp)
			.set({ mailedAt: now, tokenHash: hash })
			.where(and(eq(followUp.id, id), isNull(followUp.mailedAt), isNull(followUp.answeredAt)))
			.returning({ id: followUp.id })
	);
	return rows.length ? token : null;
}

/** Keeps an answer with every question of the complaint that waits for one. @returns how many did */
export function* settle(
	store: Store,
	tx: Queries,
	complaintId: string,
	said: { answer: FollowUpAnswer; note: string | null },
	now: Date
): Body<number> {
	const { followUp } = store.tables;
	const rows = yield* run(
		tx
			.update(followUp)
			.set({ ...said, answeredAt: now })
			.where(and(eq(followUp.complaintId, complaintId), isNull(followUp.answeredAt)))
			.returning({ id: followUp.id })
	);
	return rows.length;
}

export function* find(store: Store, tx: Queries, id: string): Body<FollowUp | null> {
	const { followUp } = store.tables;
	const [row] = yield* run(tx.select().from(followUp).where(eq(followUp.id, id)));
	return row ?? null;
}

export const ofComplaint = prepared(['complaintId'], ({ db, tables: { followUp } }, { complaintId }) =>
	db.select().from(followUp).where(eq(followUp.complaintId, complaintId)).orderBy(desc(followUp.askedAt))
);
