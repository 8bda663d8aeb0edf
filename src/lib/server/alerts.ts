import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, max, notExists, sql } from 'drizzle-orm';
import { defaultRule, isNews, type AlertRule, type Arrival, type Told } from '#lib/domain/alert-rule.ts';
import { likelyCause } from '#lib/domain/recommend.ts';
import type { Role } from '#lib/domain/role.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Who is told of what at once: rules, and the notices that wait to be mailed. */

export type Notice = Store['tables']['alertNotice']['$inferSelect'];
type RuleRow = Store['tables']['alertRule']['$inferSelect'];

function toRule(row: RuleRow | null, role: Role): AlertRule {
	if (!row) return defaultRule(role);
	const { isActive, minExposure, quietFromHour, quietToHour, sourceIds } = row;
	const hasQuiet = quietFromHour !== null && quietToHour !== null;
	return {
		...{ isActive, minExposure, sourceIds },
		quiet: hasQuiet ? { fromHour: quietFromHour, toHour: quietToHour } : null
	};
}

/** What a person has chosen, or what their role begins with. */
export async function ruleOf(store: Store, companyId: string, userId: string, role: Role): Promise<AlertRule> {
	const { alertRule } = store.tables;
	const [row] = await store.db
		.select()
		.from(alertRule)
		.where(and(eq(alertRule.companyId, companyId), eq(alertRule.userId, userId)));
	return toRule(row ?? null, role);
}

export async function saveRule(
	{ db, tables: { alertRule } }: Store,
	companyId: string,
	userId: string,
	{ isActive, minExposure, quiet, sourceIds }: AlertRule,
	now: Date
): Promise<void> {
	const chosen = { isActive, minExposure, sourceIds };
	const hours = { quietFromHour: quiet?.fromHour ?? null, quietToHour: quiet?.toHour ?? null };
	await db
		.insert(alertRule)
		.values({ companyId, userId, ...chosen, ...hours, createdAt: now })
		.onConflictDoUpdate({ target: [alertRule.companyId, alertRule.userId], set: { ...chosen, ...hours } });
}

/** No alerts for a person any more; what else they chose stays for when they switch them on again. */
export async function stop(store: Store, companyId: string, userId: string, now: Date): Promise<void> {
	const rule = await ruleOf(store, companyId, userId, 'support');
	await saveRule(store, companyId, userId, { ...rule, isActive: false }, now);
}

export interface Listener {
	userId: string;
	rule: AlertRule;
}

/** Everybody of a company with their rule. */
export async function listeners({ db, tables }: Store, companyId: string): Promise<Listener[]> {
	const { membership, alertRule } = tables;
	const rows = await db
		.select({ userId: membership.userId, role: membership.role, rule: alertRule })
		.from(membership)
		.leftJoin(alertRule, and(eq(alertRule.companyId, membership.companyId), eq(alertRule.userId, membership.userId)))
		.where(eq(membership.companyId, companyId))
		.orderBy(asc(membership.createdAt));
	return rows.map(({ userId, role, rule }) => ({ userId, rule: toRule(rule, role) }));
}

export type NewNotice = Pick<Notice, 'companyId' | 'userId' | 'complaintId' | 'reason' | 'occasion' | 'dueAt'> &
	Partial<Pick<Notice, 'settledAt'>>;

/** Adds what people are to be told; the same thing twice is one. */
export async function notify({ db, tables: { alertNotice } }: Store, notices: NewNotice[]): Promise<void> {
	if (notices.length) await db.insert(alertNotice).values(notices).onConflictDoNothing();
}

/** People for whom something waits that may be sent now, each with the time of their last mail. */
export async function waiting({ db, tables: { alertNotice } }: Store, now: Date) {
	const rows = await db
		.selectDistinct({ companyId: alertNotice.companyId, userId: alertNotice.userId })
		.from(alertNotice)
		.where(and(isNull(alertNotice.settledAt), lte(alertNotice.dueAt, now)));
	return Promise.all(
		rows.map(async (person) => {
			const [last] = await db
				.select({ at: max(alertNotice.settledAt) })
				.from(alertNotice)
				.where(and(eq(alertNotice.userId, person.userId), isNotNull(alertNotice.outboxId)));
			return { ...person, lastMailAt: last?.at ?? null };
		})
	);
}

/** What may be told to a person now, the oldest first. */
export function* due(store: Store, tx: Queries, companyId: string, userId: string, now: Date): Body<Notice[]> {
	const { alertNotice } = store.tables;
	return yield* run(
		tx
			.select()
			.from(alertNotice)
			.where(
				and(
					eq(alertNotice.companyId, companyId),
					eq(alertNotice.userId, userId),
					isNull(alertNotice.settledAt),
					lte(alertNotice.dueAt, now)
				)
			)
			.orderBy(asc(alertNotice.dueAt), asc(alertNotice.id))
	);
}

/** What waits for a person, as it is told: by the notice's id, the oldest first. */
export async function told(
	{ db, tables }: Store,
	companyId: string,
	userId: string,
	now: Date
): Promise<Map<string, Told>> {
	const { alertNotice, complaint, mention, source, analysis } = tables;
	const rows = await db
		.select({ notice: alertNotice, complaint, mention, source: source.title, proposals: analysis.proposals })
		.from(alertNotice)
		.innerJoin(complaint, eq(complaint.id, alertNotice.complaintId))
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.innerJoin(source, eq(source.id, complaint.sourceId))
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(
			and(
				eq(alertNotice.companyId, companyId),
				eq(alertNotice.userId, userId),
				isNull(alertNotice.settledAt),
				lte(alertNotice.dueAt, now)
			)
		)
		.orderBy(asc(alertNotice.dueAt), asc(alertNotice.id));
	return new Map(rows.map((row) => [row.notice.id, toTold(row)]));
}

function toTold({
	notice,
	complaint,
	mention,
	source,
	proposals
}: {
	notice: Notice;
	complaint: Store['tables']['complaint']['$inferSelect'];
	mention: Store['tables']['mention']['$inferSelect'];
	source: string;
	proposals: Store['tables']['analysis']['$inferSelect']['proposals'] | null;
}): Told {
	const { id, state, exposure, acknowledgedAt, actionTaken, nextDueAt, incidentId } = complaint;
	const { title, text, authorName, url } = mention;
	return {
		...{ id, state, exposure, acknowledgedAt, actionTaken, source, url },
		...{ reason: notice.reason, author: authorName, text: text || (title ?? ''), dueAt: nextDueAt },
		...{ isRisky: complaint.risks.length > 0, isIncident: incidentId !== null },
		cause: complaint.cause ?? likelyCause(proposals?.cause)
	};
}

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

/** Told, or no news any more. @param outboxId the mail that tells it; null for none */
export function* settle(
	store: Store,
	tx: Queries,
	notices: readonly Notice[],
	outboxId: string | null,
	now: Date
): Body<void> {
	const { alertNotice } = store.tables;
	for (let i = 0; i < notices.length; i += batchSize) {
		const ids = notices.slice(i, i + batchSize).map(({ id }) => id);
		yield* run(tx.update(alertNotice).set({ settledAt: now, outboxId }).where(inArray(alertNotice.id, ids)));
	}
}

/** A complaint with its text, as alerts need it. */
export async function findComplaint({ db, tables: { complaint, mention } }: Store, id: string) {
	const [row] = await db
		.select({ complaint, mention })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(eq(complaint.id, id));
	return row ?? null;
}

/** Did a complaint come with the first visit that ever succeeded at its source? */
export async function cameWithHistory(
	{ db, tables: { fetchRun } }: Store,
	{ sourceId, openedAt }: { sourceId: string; openedAt: Date }
): Promise<boolean> {
	const runs = await db
		.select({ id: fetchRun.id })
		.from(fetchRun)
		.where(and(eq(fetchRun.sourceId, sourceId), isNull(fetchRun.errorCode), lte(fetchRun.finishedAt, openedAt)))
		.orderBy(asc(fetchRun.startedAt))
		.limit(2);
	return runs.length === 1;
}

/** Most complaints of a month that a rule is tried on. */
const mostTried = 2_000;

/** What happened since an instant, for trying a rule: news only, as it would have been told. */
export async function arrivals(store: Store, companyId: string, since: Date): Promise<Arrival[]> {
	const { complaint, mention } = store.tables;
	const rows = await store.db
		.select({ complaint, mention })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.where(and(eq(complaint.companyId, companyId), gte(complaint.openedAt, since)))
		.orderBy(desc(complaint.openedAt))
		.limit(mostTried);
	const ends = await historyEnds(store, [...new Set(rows.map((row) => row.complaint.sourceId))]);
	return rows
		.filter(({ complaint: { sourceId, openedAt: seenAt }, mention: { publishedAt } }) => {
			const end = ends.get(sourceId);
			return isNews({ publishedAt, seenAt, isFirstVisit: end !== undefined && (end === null || seenAt < end) });
		})
		.map(({ complaint: { openedAt: at, exposure, sourceId, risks } }) => ({
			...{ at, exposure, sourceId, isRisky: risks.length > 0 }
		}));
}

/** When the second successful visit to each source ended: what came before is its history. Null while there was but one. */
async function historyEnds({ db, tables: { fetchRun } }: Store, sourceIds: string[]) {
	const ends = new Map<string, Date | null>();
	for (const sourceId of sourceIds) {
		const runs = await db
			.select({ at: fetchRun.finishedAt })
			.from(fetchRun)
			.where(and(eq(fetchRun.sourceId, sourceId), isNull(fetchRun.errorCode)))
			.orderBy(asc(fetchRun.startedAt))
			.limit(2);
		if (runs.length) ends.set(sourceId, runs[1]?.at ?? null);
	}
	return ends;
}

/** Most follow-ups that are looked at in one go. */
const mostFollowUps = 200;

/** Resolved complaints whose follow-up is due and of which nobody has been told yet; with who resolved them. */
export async function dueFollowUps({ db, tables }: Store, now: Date) {
	const { complaint, complaintEvent, alertNotice } = tables;
	const told = db
		.select({ one: sql`1` })
		.from(alertNotice)
		.where(
			and(
				eq(alertNotice.complaintId, complaint.id),
				eq(alertNotice.reason, 'follow_up'),
				gte(alertNotice.dueAt, complaint.followUpDueAt)
			)
		);
	const rows = await db
		.select()
		.from(complaint)
		.where(
			and(
				eq(complaint.state, 'resolved'),
				lte(complaint.followUpDueAt, now),
				isNull(complaint.followUpAskedAt),
				notExists(told)
			)
		)
		.orderBy(asc(complaint.followUpDueAt))
		.limit(mostFollowUps);
	return Promise.all(
		rows.map(async (row) => {
			const [event] = await db
				.select({ userId: complaintEvent.userId })
				.from(complaintEvent)
				.where(and(eq(complaintEvent.complaintId, row.id), eq(complaintEvent.type, 'resolved')))
				.orderBy(desc(complaintEvent.number))
				.limit(1);
			return { complaint: row, resolvedBy: event?.userId ?? null };
		})
	);
}
