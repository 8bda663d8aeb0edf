import { and, asc, eq, isNull } from 'drizzle-orm';
import { endOfDay } from '#lib/domain/clock.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { hashOf, newToken } from './tokens.ts';

/** Others who are asked to solve a complaint or to tell what happened; they answer by a link, without a log-in. */

export type HandOff = Store['tables']['handOff']['$inferSelect'];
export type Purpose = HandOff['purpose'];

/** How long a link opens after the day it was due, milliseconds. */
const graceMs = 14 * 86_400_000;

export interface NewHandOff {
	companyId: string;
	complaintId: string;
	purpose: Purpose;
	toName: string;
	toEmail: string | null;
	/** Language in which they are written to. */
	locale: string;
	isOutside: boolean;
	question: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
	createdBy: string;
}

/** @returns the row, and the token for the link, which is shown once */
export function* add(
	store: Store,
	tx: Queries,
	made: NewHandOff,
	timeZone: string,
	now: Date
): Body<{ row: HandOff; token: string }> {
	const dueAt = endOfDay(made.dueOn, timeZone);
	const [row] = yield* run(
		tx
			.insert(store.tables.handOff)
			.values({ ...made, dueAt, expiresAt: new Date(dueAt.getTime() + graceMs), createdAt: now })
			.returning()
	);
	return { row: row!, token: yield* addLink(store, tx, row!.id, now) };
}

/** One more link to a question; the others go on working. @returns its token */
export function* addLink(store: Store, tx: Queries, handOffId: string, now: Date): Body<string> {
	const { token, hash } = newToken();
	yield* run(tx.insert(store.tables.handOffLink).values({ tokenHash: hash, handOffId, createdAt: now }));
	return token;
}

const isOpen = ({ tables: { handOff } }: Store, id: string) =>
	and(eq(handOff.id, id), isNull(handOff.answeredAt), isNull(handOff.withdrawnAt));

/** A new link for one that was lost; the old ones stop working. @returns null where nothing waits for an answer */
export function* renew(store: Store, tx: Queries, complaintId: string, id: string, now: Date) {
	const { handOff, handOffLink } = store.tables;
	const [row] = yield* run(
		tx
			.update(handOff)
			.set({ expiresAt: new Date(now.getTime() + graceMs) })
			.where(and(isOpen(store, id), eq(handOff.complaintId, complaintId)))
			.returning()
	);
	if (!row) return null;
	yield* run(tx.delete(handOffLink).where(eq(handOffLink.handOffId, id)));
	return { row, token: yield* addLink(store, tx, id, now) };
}

export function* withdraw(store: Store, tx: Queries, complaintId: string, id: string, now: Date): Body<HandOff | null> {
	const { handOff } = store.tables;
	const [row] = yield* run(
		tx
			.update(handOff)
			.set({ withdrawnAt: now })
			.where(and(isOpen(store, id), eq(handOff.complaintId, complaintId)))
			.returning()
	);
	return row ?? null;
}

/**
 * What a link opens: the question, and of the complaint no more than is needed to answer it.
 * @returns null when it was answered, withdrawn, replaced, has expired or never was
 */
export async function findByToken(store: Store, purpose: Purpose, token: string, now: Date) {
	const { handOff, handOffLink, complaint, mention, company, user } = store.tables;
	const [row] = await store.db
		.select({
			handOff,
			company,
			text: mention.text,
			title: mention.title,
			language: mention.language,
			restatement: complaint.restatement,
			publishedAt: mention.publishedAt,
			askedBy: user.name
		})
		.from(handOffLink)
		.innerJoin(handOff, eq(handOff.id, handOffLink.handOffId))
		.innerJoin(complaint, eq(complaint.id, handOff.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.innerJoin(company, eq(company.id, handOff.companyId))
		.leftJoin(user, eq(user.id, handOff.createdBy))
		.where(and(eq(handOffLink.tokenHash, hashOf(token)), eq(handOff.purpose, purpose)));
	const isGone = !row || row.handOff.answeredAt || row.handOff.withdrawnAt || row.handOff.expiresAt <= now;
	return isGone ? null : row;
}

export interface Answer {
	/** Null where only an account was asked for. */
	isSolved: boolean | null;
	/** `YYYY-MM-DD` */
	solvedOn: string | null;
	answer: string;
}

/** @returns null when somebody has answered already */
export function* answer(store: Store, tx: Queries, id: string, said: Answer, now: Date): Body<HandOff | null> {
	const { handOff } = store.tables;
	const [row] = yield* run(
		tx
			.update(handOff)
			.set({ ...said, answeredAt: now })
			.where(isOpen(store, id))
			.returning()
	);
	return row ?? null;
}

/** Whom a question is mailed to, and who asks; null where nothing waits any more. */
export async function toBeMailed(store: Store, id: string) {
	const { handOff, company, user } = store.tables;
	const [row] = await store.db
		.select({ handOff, company, askedBy: user.name })
		.from(handOff)
		.innerJoin(company, eq(company.id, handOff.companyId))
		.leftJoin(user, eq(user.id, handOff.createdBy))
		.where(isOpen(store, id));
	return row ?? null;
}

/** @returns false where it was mailed already, or nothing waits any more */
export function* markMailed(store: Store, tx: Queries, id: string, now: Date): Body<boolean> {
	const { handOff } = store.tables;
	const rows = yield* run(
		tx
			.update(handOff)
			.set({ mailedAt: now })
			.where(and(isOpen(store, id), isNull(handOff.mailedAt)))
			.returning({ id: handOff.id })
	);
	return rows.length > 0;
}

/** @returns null where nothing waits any more, or the reminder was given already */
export function* remind(store: Store, tx: Queries, id: string, now: Date): Body<HandOff | null> {
	const { handOff } = store.tables;
	const [row] = yield* run(
		tx
			.update(handOff)
			.set({ remindedAt: now })
			.where(and(isOpen(store, id), isNull(handOff.remindedAt)))
			.returning()
	);
	return row ?? null;
}

export const ofComplaint = prepared(['complaintId'], ({ db, tables: { handOff } }, { complaintId }) =>
	db
		.select()
		.from(handOff)
		.where(and(eq(handOff.complaintId, complaintId), isNull(handOff.withdrawnAt)))
		.orderBy(asc(handOff.createdAt))
);
