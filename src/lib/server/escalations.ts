import { and, asc, eq, inArray, isNotNull, isNull, max, ne } from 'drizzle-orm';
import type { Reminder } from '#lib/domain/reminder.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Rungs of the ladder that were climbed, each once for each ringing of its clock, and whom they still have to tell. */

export type Escalation = Store['tables']['escalation']['$inferSelect'];
export type Climbed = Pick<Escalation, 'companyId' | 'complaintId' | 'occasion' | 'rung'>;

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

/**
 * Climbs a rung.
 * @param userIds who is told; nobody where the company has no such person
 * @returns false when another worker was faster: then nothing is to be said or done
 */
export function* climb(
	store: Store,
	tx: Queries,
	climbed: Climbed,
	userIds: readonly string[],
	now: Date
): Body<boolean> {
	const rows = userIds.length
		? userIds.map((userId) => ({ ...climbed, userId, at: now }))
		: [{ ...climbed, userId: '', at: now, settledAt: now }];
	const added = yield* run(tx.insert(store.tables.escalation).values(rows).onConflictDoNothing().returning());
	return added.length > 0;
}

const nameOf = ({ occasion, rung }: Pick<Escalation, 'occasion' | 'rung'>) => `${occasion} ${rung}`;

/** Names of the rungs that a complaint has climbed, as `isClimbed` asks for them. */
export function* climbedBy(store: Store, tx: Queries, complaintId: string): Body<Set<string>> {
	const { escalation } = store.tables;
	const rows = yield* run(tx.select().from(escalation).where(eq(escalation.complaintId, complaintId)));
	return new Set(rows.map(nameOf));
}

/** The same for many complaints, outside of a transaction: a look before the leap. */
export async function climbedOf(
	{ db, tables: { escalation } }: Store,
	complaintIds: string[]
): Promise<Map<string, Set<string>>> {
	const byComplaint = new Map<string, Set<string>>();
	for (let i = 0; i < complaintIds.length; i += batchSize) {
		const rows = await db
			.select()
			.from(escalation)
			.where(inArray(escalation.complaintId, complaintIds.slice(i, i + batchSize)));
		for (const row of rows) {
			const names = byComplaint.get(row.complaintId) ?? new Set();
			byComplaint.set(row.complaintId, names.add(nameOf(row)));
		}
	}
	return byComplaint;
}

export const isClimbed = (names: ReadonlySet<string> | undefined, occasion: string, rung: string) =>
	names?.has(nameOf({ occasion, rung })) ?? false;

/** What a complaint has climbed, the oldest first, with who was told. */
export async function ofComplaint({ db, tables: { escalation } }: Store, complaintId: string): Promise<Escalation[]> {
	return db
		.select()
		.from(escalation)
		.where(eq(escalation.complaintId, complaintId))
		.orderBy(asc(escalation.at), asc(escalation.id));
}

/** People for whom something waits to be mailed, each with the time of their last such mail. */
export async function waiting({ db, tables: { escalation } }: Store) {
	const rows = await db
		.selectDistinct({ companyId: escalation.companyId, userId: escalation.userId })
		.from(escalation)
		.where(and(isNull(escalation.settledAt), ne(escalation.userId, '')));
	return Promise.all(
		rows.map(async (person) => {
			const [last] = await db
				.select({ at: max(escalation.settledAt) })
				.from(escalation)
				.where(and(eq(escalation.userId, person.userId), isNotNull(escalation.outboxId)));
			return { ...person, lastMailAt: last?.at ?? null };
		})
	);
}

/** What waits for a person, with the complaints as they stand now, the oldest first. */
export function* due(store: Store, tx: Queries, companyId: string, userId: string): Body<Reminder[]> {
	const { escalation, complaint, mention, source, user } = store.tables;
	const rows = yield* run(
		tx
			.select({ escalation, complaint, mention, source: source.title, holder: user.name })
			.from(escalation)
			.innerJoin(complaint, eq(complaint.id, escalation.complaintId))
			.innerJoin(mention, eq(mention.id, complaint.mentionId))
			.innerJoin(source, eq(source.id, complaint.sourceId))
			.leftJoin(user, eq(user.id, complaint.assigneeId))
			.where(and(eq(escalation.companyId, companyId), eq(escalation.userId, userId), isNull(escalation.settledAt)))
			.orderBy(asc(escalation.at), asc(escalation.id))
	);
	return rows.map(({ escalation: { id, occasion, rung }, complaint: of, mention: said, ...names }) => ({
		...{ id, occasion, rung, ...names },
		complaint: of,
		...{ author: said.authorName, text: said.text || (said.title ?? ''), url: said.url }
	}));
}

/** Told, or no news any more. @param outboxId the mail that tells it; null for none */
export function* settle(
	store: Store,
	tx: Queries,
	ids: readonly string[],
	outboxId: string | null,
	now: Date
): Body<void> {
	const { escalation } = store.tables;
	for (let i = 0; i < ids.length; i += batchSize)
		yield* run(
			tx
				.update(escalation)
				.set({ settledAt: now, outboxId })
				.where(inArray(escalation.id, ids.slice(i, i + batchSize)))
		);
}
