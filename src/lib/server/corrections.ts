import { and, asc, count, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { CorrectionField } from '#lib/domain/correction.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/**
 * What people said about labels: for the model or against it, standing or taken back. Nothing is deleted, so that it can be
 * asked who changed which label when.
 */

export type Correction = Store['tables']['correction']['$inferSelect'];
export type NewCorrection = Store['tables']['correction']['$inferInsert'];

/** Numbers of words asked for in one statement, below the number of parameters that both databases take. */
const batchSize = 200;

export function* add(store: Store, tx: Queries, row: NewCorrection): Body<Correction> {
	const [added] = yield* run(tx.insert(store.tables.correction).values(row).returning());
	return added!;
}

/** Has anybody ever said anything? Most companies begin without. */
export function* hasAny(store: Store, tx: Queries, companyId: string): Body<boolean> {
	const { correction } = store.tables;
	const rows = yield* run(
		tx.select({ id: correction.id }).from(correction).where(eq(correction.companyId, companyId)).limit(1)
	);
	return rows.length > 0;
}

/** Standing ones about texts of these lengths, oldest first; who looks for near texts compares their fingerprints. */
export function* ofLengths(store: Store, tx: Queries, companyId: string, words: number[]): Body<Correction[]> {
	const { correction } = store.tables;
	const found: Correction[] = [];
	for (let i = 0; i < words.length; i += batchSize) {
		const these = inArray(correction.words, words.slice(i, i + batchSize));
		const where = and(eq(correction.companyId, companyId), these, isNull(correction.undoneAt));
		found.push(
			...(yield* run(tx.select().from(correction).where(where).orderBy(asc(correction.at), asc(correction.id))))
		);
	}
	return found.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

/** Those about this very mention that stand, with the names of who said so; oldest first. */
export async function ofMention(store: Store, companyId: string, mentionId: string) {
	const { correction, user } = store.tables;
	return store.db
		.select({ id: correction.id, field: correction.field, now: correction.now, at: correction.at, by: user.name })
		.from(correction)
		.leftJoin(user, eq(user.id, correction.userId))
		.where(and(eq(correction.mentionId, mentionId), eq(correction.companyId, companyId), isNull(correction.undoneAt)))
		.orderBy(asc(correction.at), asc(correction.id));
}

export async function find(store: Store, companyId: string, id: string): Promise<Correction | null> {
	const { correction } = store.tables;
	const rows = await store.db
		.select()
		.from(correction)
		.where(and(eq(correction.id, id), eq(correction.companyId, companyId)));
	return rows[0] ?? null;
}

/** Takes one back. @returns whether it stood until now */
export function* takeBack(store: Store, tx: Queries, id: string, userId: string, now: Date): Body<boolean> {
	const { correction } = store.tables;
	const rows = yield* run(
		tx
			.update(correction)
			.set({ undoneAt: now, undoneBy: userId })
			.where(and(eq(correction.id, id), isNull(correction.undoneAt)))
			.returning({ id: correction.id })
	);
	return rows.length > 0;
}

/** How many stand, by label. */
export async function counts(store: Store, companyId: string): Promise<Partial<Record<CorrectionField, number>>> {
	const { correction } = store.tables;
	const rows = await store.db
		.select({ field: correction.field, n: count() })
		.from(correction)
		.where(and(eq(correction.companyId, companyId), isNull(correction.undoneAt)))
		.groupBy(correction.field);
	return Object.fromEntries(rows.map(({ field, n }) => [field, Number(n)]));
}

export interface Lesson {
	id: string;
	mentionId: string;
	field: CorrectionField;
	said: string;
	now: string;
	title: string | null;
	text: string;
	language: string;
	sourceId: string;
	at: Date;
}

/** The newest standing ones with the texts they are about, newest first: what there is to learn from. */
export async function lessons(store: Store, companyId: string, limit: number, since?: Date): Promise<Lesson[]> {
	const { correction, mention } = store.tables;
	return store.db
		.select({
			...{ id: correction.id, mentionId: correction.mentionId, field: correction.field, said: correction.said },
			...{ now: correction.now, title: mention.title, text: mention.text, language: mention.language },
			...{ sourceId: mention.sourceId, at: correction.at }
		})
		.from(correction)
		.innerJoin(mention, eq(mention.id, correction.mentionId))
		.where(
			and(
				eq(correction.companyId, companyId),
				isNull(correction.undoneAt),
				since ? gte(correction.at, since) : undefined
			)
		)
		.orderBy(desc(correction.at), desc(correction.id))
		.limit(limit);
}

/** How often people agreed with the model, by label, language and source: standing words of all time. */
export async function agreement(store: Store, companyId: string) {
	const { correction, mention } = store.tables;
	const agreed = sql<number>`sum(case when ${correction.said} = ${correction.now} then 1 else 0 end)`;
	const rows = await store.db
		.select({ field: correction.field, language: mention.language, sourceId: mention.sourceId, asked: count(), agreed })
		.from(correction)
		.innerJoin(mention, eq(mention.id, correction.mentionId))
		.where(and(eq(correction.companyId, companyId), isNull(correction.undoneAt)))
		.groupBy(correction.field, mention.language, mention.sourceId);
	return rows.map((row) => ({ ...row, asked: Number(row.asked), agreed: Number(row.agreed) }));
}
