import { and, asc, eq } from 'drizzle-orm';
import type { OwnBlockFields } from '#lib/domain/own-blocks.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Building blocks of replies that a company wrote itself. */

export type OwnBlock = Store['tables']['ownBlock']['$inferSelect'];

/** All of a company, by language and title. */
export const ofCompany = prepared(['companyId'], ({ db, tables: { ownBlock } }, { companyId }) =>
	db
		.select()
		.from(ownBlock)
		.where(eq(ownBlock.companyId, companyId))
		.orderBy(asc(ownBlock.language), asc(ownBlock.title))
);

/** Those of one language, as the composer offers them. */
export const inLanguage = prepared(['companyId', 'language'], ({ db, tables: { ownBlock } }, { companyId, language }) =>
	db
		.select()
		.from(ownBlock)
		.where(and(eq(ownBlock.companyId, companyId), eq(ownBlock.language, language)))
);

export function* add(store: Store, tx: Queries, companyId: string, fields: OwnBlockFields, now: Date): Body<void> {
	yield* run(tx.insert(store.tables.ownBlock).values({ ...fields, companyId, updatedAt: now }));
}

export function* change(
	store: Store,
	tx: Queries,
	companyId: string,
	id: string,
	fields: OwnBlockFields,
	now: Date
): Body<void> {
	const { ownBlock } = store.tables;
	yield* run(
		tx
			.update(ownBlock)
			.set({ ...fields, updatedAt: now })
			.where(and(eq(ownBlock.companyId, companyId), eq(ownBlock.id, id)))
	);
}

export function* remove(store: Store, tx: Queries, companyId: string, id: string): Body<void> {
	const { ownBlock } = store.tables;
	yield* run(tx.delete(ownBlock).where(and(eq(ownBlock.companyId, companyId), eq(ownBlock.id, id))));
}
