import {
	and,
	asc,
	count,
	desc,
	eq,
	exists,
	gt,
	gte,
	inArray,
	isNotNull,
	isNull,
	lte,
	max,
	or,
	sql,
	type SQL
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { breachSoonMs, statesOf, type QueueView } from '#lib/domain/queue-view.ts';
import { askedTerms, begunTerms } from '#lib/domain/search-terms.ts';
import { hits } from './db/search.ts';
import type { Store } from './db/store.ts';

/** The queue: complaints in the order in which they want somebody, by view or by words. */

export interface Asking {
	companyId: string;
	view: QueueView;
	/** Who asks, for what is theirs. */
	userId: string;
	now: Date;
	/** The company's calendar day of `now`. */
	today: string;
}

export interface Page {
	/** Where the page before this one ended. */
	after?: { queueAt: Date; id: string };
	limit: number;
}

/** Longest beginning of a text that the list carries; a page of fifty must not weigh what fifty long posts weigh. */
const listedText = 240;

/** A colleague's note addresses them, and they have done nothing there since. */
function isAddressed({ db, tables: { complaint, complaintEvent } }: Store, userId: string): SQL {
	const own = alias(complaintEvent, 'own');
	const lastOwn = db
		.select({ number: max(own.number) })
		.from(own)
		.where(and(eq(own.complaintId, complaint.id), eq(own.userId, userId)));
	return exists(
		db
			.select({ one: sql`1` })
			.from(complaintEvent)
			.where(
				and(
					eq(complaintEvent.complaintId, complaint.id),
					gt(complaintEvent.number, sql`coalesce(${lastOwn}, 0)`),
					eq(complaintEvent.type, 'note_added'),
					// Only the names in a note are ids; no text looks like one.
					sql`cast(${complaintEvent.data} as text) like ${`%"${userId}"%`}`
				)
			)
	);
}

function inView(store: Store, { companyId, view, userId, now, today }: Asking): SQL | undefined {
	const { complaint, mention, reply, compensation } = store.tables;
	const only: Partial<Record<QueueView, () => SQL | undefined>> = {
		mine: () => eq(complaint.assigneeId, userId),
		addressed: () => isAddressed(store, userId),
		unassigned: () => isNull(complaint.assigneeId),
		breaching: () => lte(complaint.nextDueAt, new Date(now.getTime() + breachSoonMs)),
		// The clock stands still until the customer says more.
		waiting: () => isNotNull(complaint.pausedAt),
		// A reply, or something to make up for it.
		to_approve: () =>
			or(
				inArray(
					complaint.id,
					store.db
						.select({ id: reply.complaintId })
						.from(reply)
						.where(and(eq(reply.companyId, companyId), eq(reply.status, 'awaiting_approval')))
				),
				inArray(
					complaint.id,
					store.db
						.select({ id: compensation.complaintId })
						.from(compensation)
						.where(and(eq(compensation.companyId, companyId), isNull(compensation.decidedAt)))
				)
			),
		one_star: () =>
			and(
				// The index knows instants; a calendar day lies within two of them.
				gte(complaint.openedAt, new Date(now.getTime() - 2 * 86_400_000)),
				eq(complaint.openedOn, today),
				inArray(
					complaint.mentionId,
					store.db
						.select({ id: mention.id })
						.from(mention)
						.where(and(eq(mention.id, complaint.mentionId), sql`${mention.ratingValue} <= 0.2 * ${mention.ratingBest}`))
				)
			)
	};
	return and(
		eq(complaint.companyId, companyId),
		inArray(complaint.state, [...statesOf[view]]),
		isNotNull(complaint.queueAt),
		only[view]?.()
	);
}

/** A reply that was to be published came back from its site. */
function hasReplyBack({ db, tables: { complaint, reply } }: Store) {
	const back = db
		.select({ one: sql`1` })
		.from(reply)
		.where(and(eq(reply.complaintId, complaint.id), inArray(reply.status, ['rejected', 'failed'])));
	return sql<boolean>`case when ${exists(back)} then 1 else 0 end`.mapWith(Boolean);
}

function listed(store: Store) {
	const { complaint, mention } = store.tables;
	return {
		id: complaint.id,
		version: complaint.version,
		state: complaint.state,
		platform: complaint.platform,
		exposure: complaint.exposure,
		risks: complaint.risks,
		nextDueAt: complaint.nextDueAt,
		pausedAt: complaint.pausedAt,
		queueAt: complaint.queueAt,
		assigneeId: complaint.assigneeId,
		isReplyBack: hasReplyBack(store),
		author: mention.authorName,
		title: mention.title,
		text: sql<string>`substr(${mention.text}, 1, ${listedText})`,
		ratingValue: mention.ratingValue,
		ratingBest: mention.ratingBest
	};
}
export type Listed = Awaited<ReturnType<typeof list>>[number];

/** One page of the queue with its mentions: what the public sees and what is about to breach first. */
export async function list(store: Store, asking: Asking, { after, limit }: Page) {
	const { complaint, mention } = store.tables;
	const isAfter =
		after &&
		and(gte(complaint.queueAt, after.queueAt), or(gt(complaint.queueAt, after.queueAt), gt(complaint.id, after.id)));
	return store.db
		.select(listed(store))
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(inView(store, asking), isAfter))
		.orderBy(asc(complaint.queueAt), asc(complaint.id))
		.limit(limit);
}

/**
 * Complaints in any state whose words or author answer a question; those that wait for nobody stand last. Where whole words are
 * too few, what the last one begins follows: whoever types «дост» means no other word.
 */
export async function search(store: Store, companyId: string, words: string, limit: number): Promise<Listed[]> {
	const terms = askedTerms(words);
	const whole = terms.length ? await withTerms(store, companyId, terms, limit) : [];
	const begun = whole.length < limit && begunTerms(words);
	if (!begun) return whole;
	const known = new Set(whole.map(({ id }) => id));
	const more = await withTerms(store, companyId, begun, limit);
	return [...whole, ...more.filter(({ id }) => !known.has(id))].slice(0, limit);
}

function withTerms(store: Store, companyId: string, terms: string[][], limit: number): Promise<Listed[]> {
	const { complaint, mention } = store.tables;
	const found = hits(store, companyId, terms);
	return store.db
		.select(listed(store))
		.from(found)
		.crossJoin(mention)
		.crossJoin(complaint)
		.where(
			and(eq(mention.id, found.mentionId), eq(complaint.mentionId, mention.id), eq(complaint.companyId, companyId))
		)
		.orderBy(sql`${complaint.queueAt} is null`, asc(complaint.queueAt), asc(complaint.id))
		.limit(limit);
}

/** Above this a count says "so many or more"; nobody reads on from there. */
export const mostCounted = 1000;

/** How many a view holds, up to `mostCounted`. */
export async function countOf(store: Store, asking: Asking): Promise<number> {
	const few = store.db
		.select({ one: sql`1` })
		.from(store.tables.complaint)
		.where(inView(store, asking))
		.limit(mostCounted)
		.as('few');
	const [row] = await store.db.select({ n: count() }).from(few);
	return Number(row!.n);
}

/** How many clocks have rung without us, by state; the index of clocks begins with them. */
export async function lateByState({ db, tables: { complaint } }: Store, companyId: string, now: Date) {
	const rows = await db
		.select({ state: complaint.state, complaints: count() })
		.from(complaint)
		.where(and(eq(complaint.companyId, companyId), lte(complaint.nextDueAt, now)))
		.groupBy(complaint.state);
	return rows.map(({ state, complaints }) => ({ state, complaints: Number(complaints) }));
}

/** A first fetch brings so many complaints, or not many more: among them are those that were written last. */
const lately = 200;

/** Of the complaints that came in lately those that were written last: a source’s first fetch brings old ones too. */
export async function newest(store: Store, companyId: string, limit: number) {
	const { complaint, mention } = store.tables;
	const { id, platform, exposure, author, title, text } = listed(store);
	const last = await store.db
		.select({ id: complaint.id, writtenAt: mention.publishedAt })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(eq(complaint.companyId, companyId))
		.orderBy(desc(complaint.openedAt), desc(complaint.id))
		.limit(lately);
	const chosen = last.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime()).slice(0, limit);
	return store.db
		.select({ id, platform, exposure, author, title, text, writtenAt: mention.publishedAt })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(
			inArray(
				complaint.id,
				chosen.map((one) => one.id)
			)
		)
		.orderBy(desc(mention.publishedAt), desc(complaint.id));
}
