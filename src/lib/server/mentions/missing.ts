import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { completeAfter, type Listed } from '#lib/domain/listing.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** A page may be caught while it is being built: so long after the first miss a second one counts. */
const confirmAfterMs = 10 * 60_000;

const nothing = { gone: [], isWaiting: false };

/**
 * Notices texts that their place no longer shows where they should stand: missed at two visits, ten minutes apart at least. Where a
 * visit misses half as many as it sees, the place has changed rather than its texts, and nothing is concluded.
 * @param listed everything that the visit saw there, in its order
 * @returns ids of those that count as gone from now on, and whether others are missed that may still be found
 */
export function* noticeMissing(
	store: Store,
	tx: Queries,
	sourceId: string,
	listed: readonly Listed[],
	isKnown: (externalId: string) => boolean,
	now: Date
): Body<{ gone: string[]; isWaiting: boolean }> {
	const after = completeAfter(listed, isKnown);
	if (!after) return nothing;
	const { mention } = store.tables;
	const shown = new Set(listed.map(({ externalId }) => externalId));
	const isExpected = and(eq(mention.sourceId, sourceId), gt(mention.publishedAt, after), isNull(mention.removedAt));
	const { id, externalId, missingSince } = mention;
	const rows = yield* run(tx.select({ id, externalId, missingSince }).from(mention).where(isExpected));
	const missing = rows.filter(({ externalId }) => !shown.has(externalId));
	const back = rows.filter(({ externalId, missingSince }) => missingSince && shown.has(externalId));
	const set = function* (
		changed: { id: string }[],
		values: { missingSince?: Date | null; removedAt?: Date }
	): Body<void> {
		const ids = changed.map(({ id }) => id);
		if (ids.length) yield* run(tx.update(mention).set(values).where(inArray(mention.id, ids)));
	};
	yield* set(back, { missingSince: null });
	if (missing.length * 2 >= shown.size) return nothing;
	const isConfirmed = (since: Date | null) => since !== null && now.getTime() - since.getTime() >= confirmAfterMs;
	yield* set(
		missing.filter(({ missingSince }) => missingSince === null),
		{ missingSince: now }
	);
	const gone = missing.filter(({ missingSince }) => isConfirmed(missingSince));
	yield* set(gone, { removedAt: now });
	return { gone: gone.map(({ id }) => id), isWaiting: missing.length > gone.length };
}
