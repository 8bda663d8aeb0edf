import { createHash } from 'node:crypto';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { missingParts, type LetterContent, type LetterLayout } from '#lib/domain/letter.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { AppError } from './errors.ts';

/** Closing letters, kept as they were written: there is no way to change one. */

export type Letter = Store['tables']['letter']['$inferSelect'];

export interface NewLetter {
	companyId: string;
	complaintId: string;
	locale: string;
	layout: LetterLayout;
	content: LetterContent;
	/** The page as it is printed. */
	html: string;
	createdBy: string;
}

/** @throws AppError `letter.incomplete` where a part is missing without which it is no closing letter */
export function* keep(store: Store, tx: Queries, made: NewLetter, now: Date): Body<Letter> {
	if (missingParts(made.content).length) throw new AppError('letter.incomplete');
	const sha256 = createHash('sha256').update(made.html).digest('hex');
	const [row] = yield* run(
		tx
			.insert(store.tables.letter)
			.values({ ...made, sha256, createdAt: now })
			.returning()
	);
	return row!;
}

export async function find(store: Store, companyId: string, complaintId: string, id: string): Promise<Letter | null> {
	const { letter } = store.tables;
	const [row] = await store.db
		.select()
		.from(letter)
		.where(and(eq(letter.id, id), eq(letter.companyId, companyId), eq(letter.complaintId, complaintId)));
	return row ?? null;
}

/** Letters of a complaint, newest first, without their text. */
export const ofComplaint = prepared(['complaintId'], ({ db, tables: { letter } }, { complaintId }) => {
	const { id, locale, layout, sha256, createdBy, createdAt } = letter;
	return db
		.select({ id, locale, layout, sha256, createdBy, createdAt })
		.from(letter)
		.where(eq(letter.complaintId, complaintId))
		.orderBy(desc(createdAt));
});

export type LetterCopy = Store['tables']['letterCopy']['$inferSelect'];

/** Whom a copy goes to. */
export interface Addressee {
	name: string | null;
	email: string;
}

/** Writes down who is to get a letter by mail; whoever has it already is left out. @returns the copies that are new */
export function* addCopies(
	store: Store,
	tx: Queries,
	{ companyId, letterId, createdBy }: Pick<LetterCopy, 'companyId' | 'letterId' | 'createdBy'>,
	to: readonly Addressee[],
	now: Date
): Body<LetterCopy[]> {
	if (!to.length) return [];
	const rows = to.map(({ name, email }) => ({
		...{ companyId, letterId, createdBy, toName: name, toEmail: email, createdAt: now }
	}));
	return yield* run(tx.insert(store.tables.letterCopy).values(rows).onConflictDoNothing().returning());
}

/** A copy that is to be mailed, with its letter; null where it was mailed already. */
export async function copyToBeMailed({ db, tables: { letterCopy, letter, company } }: Store, id: string) {
	const [row] = await db
		.select({ copy: letterCopy, letter, company: company.name })
		.from(letterCopy)
		.innerJoin(letter, eq(letter.id, letterCopy.letterId))
		.innerJoin(company, eq(company.id, letterCopy.companyId))
		.where(and(eq(letterCopy.id, id), isNull(letterCopy.mailedAt)));
	return row ?? null;
}

/** @returns false where it was mailed already */
export function* markCopyMailed(store: Store, tx: Queries, id: string, now: Date): Body<boolean> {
	const { letterCopy } = store.tables;
	const rows = yield* run(
		tx
			.update(letterCopy)
			.set({ mailedAt: now })
			.where(and(eq(letterCopy.id, id), isNull(letterCopy.mailedAt)))
			.returning({ id: letterCopy.id })
	);
	return rows.length > 0;
}

/** Who got the letters of a complaint by mail, the oldest first. */
export const copiesOf = prepared(['complaintId'], ({ db, tables: { letterCopy, letter } }, { complaintId }) => {
	const { id, letterId, toName, toEmail, createdAt } = letterCopy;
	return db
		.select({ id, letterId, toName, toEmail, createdAt })
		.from(letterCopy)
		.innerJoin(letter, eq(letter.id, letterId))
		.where(eq(letter.complaintId, complaintId))
		.orderBy(asc(createdAt));
});
