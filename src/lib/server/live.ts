import { and, asc, eq, gt, lt } from 'drizzle-orm';
import type { News, Present } from '#lib/domain/live.ts';
import type { Store } from './db/store.ts';
import { run } from './db/transaction.ts';

/** What happens while people look on: events of complaints as they come in, and who is where. */

/** Nobody has been heard of for so long: they are gone. Milliseconds; browsers say where they are every 15 seconds. */
export const goneAfterMs = 40_000;
/** A stream that fell behind by more than this starts anew from the page. */
const mostNews = 200;

/** Events of a company's complaints after an instant, oldest first, with what became of the complaint. */
export async function newsSince(store: Store, companyId: string, since: Date): Promise<News[]> {
	const { complaint, complaintEvent, user } = store.tables;
	return store.db
		.select({
			id: complaintEvent.id,
			complaintId: complaintEvent.complaintId,
			type: complaintEvent.type,
			state: complaint.state,
			by: complaintEvent.userId,
			byName: user.name,
			at: complaintEvent.at
		})
		.from(complaintEvent)
		.innerJoin(complaint, eq(complaint.id, complaintEvent.complaintId))
		.leftJoin(user, eq(user.id, complaintEvent.userId))
		.where(and(eq(complaintEvent.companyId, companyId), gt(complaintEvent.at, since)))
		.orderBy(asc(complaintEvent.at), asc(complaintEvent.id))
		.limit(mostNews);
}

export interface Beat {
	companyId: string;
	userId: string;
	complaintId: string;
	isWriting: boolean;
}

/** Somebody is there. @returns false when the complaint is not this company's */
export function beat(store: Store, { companyId, userId, complaintId, isWriting }: Beat, now: Date): Promise<boolean> {
	const { complaint, presence } = store.tables;
	return store.transaction(function* (tx) {
		const own = and(eq(complaint.id, complaintId), eq(complaint.companyId, companyId));
		const [found] = yield* run(tx.select({ id: complaint.id }).from(complaint).where(own));
		if (!found) return false;
		const there = { isWriting, seenAt: now };
		yield* run(
			tx
				.insert(presence)
				.values({ companyId, userId, complaintId, ...there })
				.onConflictDoUpdate({ target: [presence.userId, presence.complaintId], set: there })
		);
		return true;
	});
}

/** Somebody went away. */
export async function leave({ db, tables: { presence } }: Store, userId: string, complaintId: string): Promise<void> {
	await db.delete(presence).where(and(eq(presence.userId, userId), eq(presence.complaintId, complaintId)));
}

/** Who is where at this moment. */
export async function present(store: Store, companyId: string, now: Date): Promise<Present[]> {
	const { presence, user } = store.tables;
	return store.db
		.select({
			userId: presence.userId,
			name: user.name,
			complaintId: presence.complaintId,
			isWriting: presence.isWriting
		})
		.from(presence)
		.innerJoin(user, eq(user.id, presence.userId))
		.where(and(eq(presence.companyId, companyId), gt(presence.seenAt, new Date(now.getTime() - goneAfterMs))))
		.orderBy(asc(user.name), asc(presence.complaintId));
}

/** Takes out those whose browser could not say good-bye. */
export async function forgetGone({ db, tables: { presence } }: Store, companyId: string, now: Date): Promise<void> {
	const before = new Date(now.getTime() - goneAfterMs);
	await db.delete(presence).where(and(eq(presence.companyId, companyId), lt(presence.seenAt, before)));
}
