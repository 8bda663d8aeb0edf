import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import { complaintStates, isOpen, type Cause } from '#lib/domain/complaint.ts';
import type { DigestFacts, GrownCause, ShownComplaint } from '#lib/domain/digest.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Store } from '../db/store.ts';

/** The questions a week's letter asks of the complaints. People are counted once, however often they wrote. */

export interface Asked {
	companyId: string;
	/** From this instant up to, not including, that one. */
	since: Date;
	until: Date;
}

export interface WeekComplaint {
	id: string;
	/** Who it was: one key a person, as far as the site tells them apart. */
	person: string;
	sourceId: string;
	exposure: number;
	cause: Cause | null;
}

export const behindFigures = ['complained', 'answered', 'solved'] as const;
export type Figure = (typeof behindFigures)[number];

function within(store: Store, figure: Figure, { companyId, since, until }: Asked): SQL | undefined {
	const { complaint, mention } = store.tables;
	// People complained when they wrote, not when a new place brought its old texts.
	const at = { complained: mention.publishedAt, answered: complaint.acknowledgedAt, solved: complaint.resolvedAt }[
		figure
	];
	return and(
		eq(complaint.companyId, companyId),
		figure === 'complained' ? eq(mention.companyId, companyId) : undefined,
		gte(at, since),
		lt(at, until),
		ne(complaint.state, 'dismissed'),
		// What was not fixed stays counted as not fixed.
		figure === 'solved' ? or(isNull(complaint.outcome), ne(complaint.outcome, 'not_fixed')) : undefined
	);
}

/** The complaints behind a figure, the most seen first. */
export async function complaintsOf(store: Store, figure: Figure, asked: Asked): Promise<WeekComplaint[]> {
	const { complaint, mention, analysis } = store.tables;
	const rows = await store.db
		.select({
			id: complaint.id,
			sourceId: complaint.sourceId,
			exposure: complaint.exposure,
			cause: complaint.cause,
			authorId: mention.authorId,
			proposals: analysis.proposals
		})
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.leftJoin(analysis, eq(analysis.mentionId, complaint.mentionId))
		.where(within(store, figure, asked))
		.orderBy(desc(complaint.exposure), desc(complaint.id));
	return rows.map(({ id, sourceId, exposure, cause, authorId, proposals }) => ({
		...{ id, sourceId, exposure, person: authorId ?? id },
		cause: cause ?? proposals?.cause?.proposed ?? null
	}));
}

export const peopleOf = (rows: readonly { person: string }[]): number => new Set(rows.map(({ person }) => person)).size;

/** Causes that more people met than in the week before, the largest growth first; one person is no growth. */
export function grownCauses(now: readonly WeekComplaint[], before: readonly WeekComplaint[]): GrownCause[] {
	const causes = new Set(now.map(({ cause }) => cause).filter((cause) => cause !== null));
	const met = (rows: readonly WeekComplaint[], cause: Cause) => peopleOf(rows.filter((row) => row.cause === cause));
	return [...causes]
		.map((cause) => ({ cause, now: met(now, cause), before: met(before, cause) }))
		.filter((one) => one.now > 1 && one.now > one.before)
		.sort((a, b) => b.now - b.before - (a.now - a.before) || b.now - a.now)
		.slice(0, 3);
}

/** Where people complained, most of them first. */
export function touchedSources(rows: readonly WeekComplaint[]): DigestFacts['touched'] {
	return [...new Set(rows.map(({ sourceId }) => sourceId))]
		.map((sourceId) => ({ sourceId, people: peopleOf(rows.filter((row) => row.sourceId === sourceId)) }))
		.sort((a, b) => b.people - a.people)
		.slice(0, 5);
}

const openStates = complaintStates.filter(isOpen);

/** Complaints past their clock, and the most seen of them. */
export async function lateOf({ db, tables: { complaint } }: Store, companyId: string, now: Date) {
	const rung = and(eq(complaint.companyId, companyId), lte(complaint.nextDueAt, now));
	const step = sql<string>`case when ${complaint.state} = 'resolved' then 'followUp'
		when ${complaint.acknowledgedAt} is null then 'acknowledge' else 'resolve' end`;
	const [counts, top] = await Promise.all([
		db.select({ step, n: count() }).from(complaint).where(rung).groupBy(step),
		db
			.select({ id: complaint.id })
			.from(complaint)
			.where(and(rung, inArray(complaint.state, openStates)))
			.orderBy(desc(complaint.exposure))
			.limit(3)
	]);
	const of = (name: string) => Number(counts.find((row) => row.step === name)?.n ?? 0);
	return {
		late: { acknowledge: of('acknowledge'), resolve: of('resolve'), followUp: of('followUp') },
		ids: top.map(({ id }) => id)
	};
}

/** Most that are looked at; the most seen first. */
const mostStanding = 200;

/** What stands unanswered in public, the most seen first, with the risks that its text names. */
export async function standing({ db, tables: { complaint } }: Store, companyId: string) {
	return db
		.select({ id: complaint.id, exposure: complaint.exposure, risks: complaint.risks })
		.from(complaint)
		.where(
			and(eq(complaint.companyId, companyId), eq(complaint.isUnanswered, true), inArray(complaint.state, openStates))
		)
		.orderBy(desc(complaint.exposure))
		.limit(mostStanding);
}

/** Figures of the headline, from its roll-up, and a week ago where its line reaches back so far. */
export async function headline({ db, tables }: Store, companyId: string, dayBefore: string) {
	const { complaintStat, dailyExposure } = tables;
	const rows = await db.select().from(complaintStat).where(eq(complaintStat.companyId, companyId));
	const [then] = await db
		.select()
		.from(dailyExposure)
		.where(and(eq(dailyExposure.companyId, companyId), eq(dailyExposure.day, dayBefore)));
	const seen = rows.filter((row) => row.isUnanswered && row.state !== 'dismissed');
	const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
	return {
		unanswered: sum(seen.map((row) => row.complaints)),
		readers: Math.round(sum(seen.map((row) => row.exposure))),
		readersBefore: then ? Math.round(then.exposure) : null,
		open: sum(rows.filter((row) => isOpen(row.state)).map((row) => row.complaints))
	};
}

/** On how many days of a period a source was visited and never once read. */
export async function blindDays({ db, tables: { fetchRun } }: Store, sourceId: string, { from, to }: Period) {
	const reads = sql<number>`sum(case when ${fetchRun.errorCode} is null then 1 else 0 end)`;
	const rows = await db
		.select({ day: fetchRun.startedOn })
		.from(fetchRun)
		.where(and(eq(fetchRun.sourceId, sourceId), gte(fetchRun.startedOn, from), lte(fetchRun.startedOn, to)))
		.groupBy(fetchRun.startedOn)
		.having(sql`${reads} = 0`);
	return rows.length;
}

/** Sources that could not be read the last time they were visited. */
export async function brokenSources({ db, tables: { source } }: Store, companyId: string) {
	return db
		.select({ id: source.id, errorCode: source.errorCode })
		.from(source)
		.where(and(eq(source.companyId, companyId), isNotNull(source.errorCode), eq(source.isPaused, false)));
}

const shownText = 400;

/** People and their words, as they are now: who was erased is not among them. In the order of the ids. */
export async function shown({ db, tables }: Store, companyId: string, ids: string[]): Promise<ShownComplaint[]> {
	if (!ids.length) return [];
	const { complaint, mention, source } = tables;
	const rows = await db
		.select({ complaint, author: mention.authorName, title: mention.title, text: mention.text, source: source.title })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.innerJoin(source, eq(source.id, complaint.sourceId))
		.where(and(eq(complaint.companyId, companyId), inArray(complaint.id, ids)));
	const found = new Map(rows.map((row) => [row.complaint.id, row]));
	return ids
		.map((id) => found.get(id))
		.filter((row) => row !== undefined)
		.map(
			({ complaint: { id, state, exposure, isUnanswered, nextDueAt, actionTaken }, author, title, text, source }) => ({
				...{ id, state, exposure, isUnanswered, actionTaken, author, source, dueAt: nextDueAt },
				text: (text || title || '').slice(0, shownText).toWellFormed()
			})
		);
}

/** Names of sources by their ids. */
export async function sourceTitles({ db, tables: { source } }: Store, companyId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: source.id, title: source.title })
		.from(source)
		.where(eq(source.companyId, companyId));
	return new Map(rows.map(({ id, title }) => [id, title]));
}
