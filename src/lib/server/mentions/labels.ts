import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, notExists, sql } from 'drizzle-orm';
import type { Sentiment } from '#lib/domain/mention.ts';
import { beginningOf } from '../db/beginning.ts';
import type { Proposals } from '../db/schema/index.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import { count } from './daily.ts';
import { countTopics, topicsOf } from './topics.ts';

/** What mentions are labelled as, changed after they were saved; and which mentions say the same. */

type Mention = Store['tables']['mention']['$inferSelect'];

/** Labels as they are changed one by one; what is left out stays. */
export interface Relabelled {
	sentiment?: Sentiment;
	complaintProbability?: number;
	isComplaint?: boolean | null;
}

/** Gives a mention other labels and keeps the charts' roll-ups in step. */
export function* relabel(store: Store, tx: Queries, old: Mention, labels: Relabelled): Body<Mention> {
	const { mention } = store.tables;
	const [row] = yield* run(tx.update(mention).set(labels).where(eq(mention.id, old.id)).returning());
	if (row!.sentiment !== old.sentiment) {
		yield* count(store, tx, [old], -1);
		yield* count(store, tx, [row!], 1);
		const topics = yield* topicsOf(store, tx, old.id);
		yield* countTopics(store, tx, [{ mention: old, topics }], -1);
		yield* countTopics(store, tx, [{ mention: row!, topics }], 1);
	}
	return row!;
}

/** Changes what is proposed for the complaint's steps: cause, topics. */
export function* propose(store: Store, tx: Queries, mentionId: string, change: Partial<Proposals>): Body<void> {
	const { mention, analysis } = store.tables;
	const [row] = yield* run(
		tx
			.select({ proposals: analysis.proposals, mention })
			.from(analysis)
			.innerJoin(mention, eq(mention.id, analysis.mentionId))
			.where(eq(analysis.mentionId, mentionId))
	);
	if (!row) return;
	const proposals = { ...row.proposals, ...change };
	yield* run(tx.update(analysis).set({ proposals }).where(eq(analysis.mentionId, mentionId)));
	if (!change.topics) return;
	yield* countTopics(store, tx, [{ mention: row.mention, topics: row.proposals.topics ?? [] }], -1);
	yield* countTopics(store, tx, [{ mention: row.mention, topics: change.topics }], 1);
}

/** A mention and what the model said of it, inside a transaction. */
export function* read(store: Store, tx: Queries, companyId: string, ids: string[]) {
	const { mention, analysis } = store.tables;
	return yield* run(
		tx
			.select()
			.from(mention)
			.leftJoin(analysis, eq(analysis.mentionId, mention.id))
			.where(and(eq(mention.companyId, companyId), inArray(mention.id, ids)))
	);
}

/** A month of a busy company, newest first; more would make no other picture, and all of it travels to the browser. */
const mostJudged = 2_000;

/** At most so many texts of one length are compared; a company with more says the same thing too often anyway. */
const mostOfOneLength = 5_000;

/**
 * Ids and fingerprints of texts that have so many words, by the index alone. A fingerprint begins with the number of words, so
 * each number is one stretch of the index; who looks for near texts compares the rest.
 */
export function* ofLength(store: Store, tx: Queries, companyId: string, words: number) {
	const { mention } = store.tables;
	const digits = 16;
	return yield* run(
		tx
			.select({ id: mention.id, fingerprint: mention.fingerprint })
			.from(mention)
			.where(
				and(
					eq(mention.companyId, companyId),
					gte(mention.fingerprint, `${words}:${'0'.repeat(digits)}`),
					lte(mention.fingerprint, `${words}:${'f'.repeat(digits)}`)
				)
			)
			.limit(mostOfOneLength)
	);
}

/**
 * Texts since a day that nobody has spoken about, nearest to the complaint threshold first, from both sides of it; each side is
 * one stretch of an index.
 */
export async function unspoken(
	store: Store,
	companyId: string,
	{ since, threshold, limit }: { since: string; threshold: number; limit: number }
) {
	const { mention, analysis, correction } = store.tables;
	const spoken = store.db
		.select({ one: sql`1` })
		.from(correction)
		.where(and(eq(correction.mentionId, mention.id), isNull(correction.undoneAt)));
	const side = (isAbove: boolean) =>
		store.db
			.select({ mention, probabilities: analysis.probabilities })
			.from(mention)
			.leftJoin(analysis, eq(analysis.mentionId, mention.id))
			.where(
				and(
					eq(mention.companyId, companyId),
					gte(mention.publishedOn, since),
					isNull(mention.removedAt),
					isAbove ? gte(mention.complaintProbability, threshold) : lt(mention.complaintProbability, threshold),
					notExists(spoken)
				)
			)
			.orderBy(isAbove ? asc(mention.complaintProbability) : desc(mention.complaintProbability))
			.limit(limit);
	return [...(await side(true)), ...(await side(false))];
}

/** Probabilities of the texts of a period with what else decides about the queue, for a look at another threshold. */
export async function judged(store: Store, companyId: string, since: string) {
	const { mention } = store.tables;
	return store.db
		.select({
			...{ id: mention.id, complaintProbability: mention.complaintProbability, isComplaint: mention.isComplaint },
			...{ sentiment: mention.sentiment, ratingValue: mention.ratingValue, ratingBest: mention.ratingBest },
			...{ publishedAt: mention.publishedAt, removedAt: mention.removedAt },
			excerpt: beginningOf(mention, 121)
		})
		.from(mention)
		.where(and(eq(mention.companyId, companyId), gte(mention.publishedOn, since)))
		.orderBy(desc(mention.publishedOn))
		.limit(mostJudged);
}

/** The beginnings of some texts. */
export async function textsOf({ db, tables: { mention } }: Store, companyId: string, ids: string[]) {
	if (!ids.length) return [];
	return db
		.select({ id: mention.id, text: beginningOf(mention, 161) })
		.from(mention)
		.where(and(eq(mention.companyId, companyId), inArray(mention.id, ids)));
}
