import { and, asc, desc, eq, gte, isNull, lt } from 'drizzle-orm';
import { isTiedToReview } from '#lib/domain/tied-to-review.ts';
import { mayPromise, type CompensationKind, type CompensationLimits } from '#lib/domain/compensation.ts';
import { isRecovered } from '#lib/domain/follow-up.ts';
import type { Role } from '#lib/domain/role.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { AppError } from './errors.ts';

/** The ledger of what was given beyond putting it right: within one's limit at once, above it by name. */

export type Compensation = Store['tables']['compensation']['$inferSelect'];

export interface NewCompensation {
	companyId: string;
	complaintId: string;
	kind: CompensationKind;
	amountCents: number;
	currency: string;
	note: string;
}

/** Who acts, and what the company lets their role promise. */
export interface Authority {
	userId: string;
	role: Role;
	limits: CompensationLimits;
}

/**
 * Writes a compensation down: promised at once where the person's limit suffices, else waiting for approval.
 * @throws AppError `compensation.for_review` when it is tied to changing or removing what the customer said
 */
export function* ask(
	store: Store,
	tx: Queries,
	made: NewCompensation,
	{ userId, role, limits }: Authority,
	now: Date
): Body<Compensation> {
	if (isTiedToReview(made.note)) throw new AppError('compensation.for_review');
	const isAllowed = mayPromise(role, made.amountCents, limits);
	const [row] = yield* run(
		tx
			.insert(store.tables.compensation)
			.values({
				...made,
				askedBy: userId,
				askedAt: now,
				decidedBy: isAllowed ? userId : null,
				decidedAt: isAllowed ? now : null
			})
			.returning()
	);
	return row!;
}

/**
 * Approves or refuses what waits.
 * @param refusedWhy null to approve
 * @throws AppError `compensation.decided` where nothing waits, `compensation.above_limit` when this person may not approve it
 */
export function* decide(
	store: Store,
	tx: Queries,
	complaintId: string,
	id: string,
	refusedWhy: string | null,
	{ userId, role, limits }: Authority,
	now: Date
): Body<Compensation> {
	const { compensation } = store.tables;
	const isThis = and(
		eq(compensation.id, id),
		eq(compensation.complaintId, complaintId),
		isNull(compensation.decidedAt)
	);
	const [waiting] = yield* run(tx.select().from(compensation).where(isThis));
	if (!waiting) throw new AppError('compensation.decided');
	if (!mayPromise(role, waiting.amountCents, limits)) throw new AppError('compensation.above_limit');
	const [row] = yield* run(
		tx
			.update(compensation)
			.set({ decidedBy: userId, decidedAt: now, isRefused: refusedWhy !== null, refusedWhy })
			.where(isThis)
			.returning()
	);
	return row!;
}

/** What was asked for and decided for a complaint, inside a transaction. */
export function* decidedOn(
	{ tables: { compensation } }: Store,
	tx: Queries,
	complaintId: string
): Body<Compensation[]> {
	return yield* run(tx.select().from(compensation).where(eq(compensation.complaintId, complaintId)));
}

/** The customer has it. @returns null where there is nothing promised to give */
export function* give(
	store: Store,
	tx: Queries,
	complaintId: string,
	id: string,
	userId: string,
	now: Date
): Body<Compensation | null> {
	const { compensation } = store.tables;
	const [row] = yield* run(
		tx
			.update(compensation)
			.set({ givenAt: now, givenBy: userId })
			.where(
				and(
					eq(compensation.id, id),
					eq(compensation.complaintId, complaintId),
					eq(compensation.isRefused, false),
					isNull(compensation.givenAt)
				)
			)
			.returning()
	);
	if (row && !row.decidedAt) throw new AppError('compensation.above_limit');
	return row ?? null;
}

export const ofComplaint = prepared(['complaintId'], ({ db, tables: { compensation } }, { complaintId }) =>
	db
		.select()
		.from(compensation)
		.where(eq(compensation.complaintId, complaintId))
		.orderBy(asc(compensation.askedAt), asc(compensation.id))
);

/** The ledger of a period, newest first: each entry with its complaint's cause and what the customer made of it. */
export async function ledger(store: Store, companyId: string, period: { since: Date; until: Date }) {
	const { compensation, complaint, mention, user } = store.tables;
	const rows = await store.db
		.select({
			compensation,
			cause: complaint.cause,
			followUpAnswer: complaint.followUpAnswer,
			author: mention.authorName,
			by: user.name
		})
		.from(compensation)
		.innerJoin(complaint, eq(complaint.id, compensation.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.leftJoin(user, eq(user.id, compensation.decidedBy))
		.where(
			and(
				eq(compensation.companyId, companyId),
				gte(compensation.askedAt, period.since),
				lt(compensation.askedAt, period.until)
			)
		)
		.orderBy(desc(compensation.askedAt), desc(compensation.id));
	return rows.map(({ followUpAnswer, ...row }) => ({ ...row, isRecovered: isRecovered(followUpAnswer) }));
}
