import { createHash } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { missingParts, type LetterContent, type LetterLayout } from '#lib/domain/letter.ts';
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

/** Is the text still the one that was kept? */
export function isUnchanged({ html, sha256 }: Pick<Letter, 'html' | 'sha256'>): boolean {
	return createHash('sha256').update(html).digest('hex') === sha256;
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
export async function ofComplaint({ db, tables: { letter } }: Store, complaintId: string) {
	const { id, locale, layout, sha256, createdBy, createdAt } = letter;
	return db
		.select({ id, locale, layout, sha256, createdBy, createdAt })
		.from(letter)
		.where(eq(letter.complaintId, complaintId))
		.orderBy(desc(createdAt));
}
