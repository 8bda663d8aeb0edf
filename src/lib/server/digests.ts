import { and, desc, eq, max } from 'drizzle-orm';
import { startOfDay } from '#lib/domain/clock.ts';
import { decide, type DigestFacts, type ShownComplaint } from '#lib/domain/digest.ts';
import { daysUntil, periodBefore, shiftDay, type Period } from '#lib/domain/period.ts';
import type { WeeklyTime } from '#lib/domain/weekly.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import * as facts from './digests/facts.ts';
import { hashOf } from './tokens.ts';

/** The weekly letter: its facts, one a week, and to whom it went. */

type Company = Store['tables']['company']['$inferSelect'];
export type Digest = Store['tables']['digest']['$inferSelect'];

/** The figures that have a list behind them. */
export const figures = facts.behindFigures;

/** When a company's letter goes out. */
export const timeOf = ({ digestWeekday, digestHour, timeZone }: Company): WeeklyTime => ({
	...{ weekday: digestWeekday, hour: digestHour, timeZone }
});

/** The seven whole days before a day. */
export const weekBefore = (day: string): Period => daysUntil(shiftDay(day, -1), 7);

function askedOf(companyId: string, { from, to }: Period, timeZone: string): facts.Asked {
	return { companyId, since: startOfDay(from, timeZone), until: startOfDay(shiftDay(to, 1), timeZone) };
}

/** Everything that the letter about a period says, as of now. */
export async function factsOf(store: Store, company: Company, period: Period, now: Date): Promise<DigestFacts> {
	const { id, timeZone } = company;
	const week = askedOf(id, period, timeZone);
	const weekEarlier = askedOf(id, periodBefore(period), timeZone);
	const [complained, earlier, answered, solved, late, standing, headline, broken] = await Promise.all([
		facts.complaintsOf(store, 'complained', week),
		facts.complaintsOf(store, 'complained', weekEarlier),
		facts.complaintsOf(store, 'answered', week),
		facts.complaintsOf(store, 'solved', week),
		facts.lateOf(store, id, now),
		facts.standing(store, id),
		facts.headline(store, id, shiftDay(period.from, -1)),
		brokenIn(store, id, period)
	]);
	const grown = facts.grownCauses(complained, earlier);
	const { unanswered, readers, readersBefore, open } = headline;
	const seen = standing.map(({ id, exposure, risks }) => ({ id, exposure, isRisky: risks.length > 0 }));
	return {
		...period,
		complained: facts.peopleOf(complained),
		complainedBefore: facts.peopleOf(earlier),
		answered: facts.peopleOf(answered),
		solved: facts.peopleOf(solved),
		...{ unanswered, readers, readersBefore, broken, grown },
		late: late.late,
		touched: facts.touchedSources(complained),
		shown: { solved: idsOf(solved, 3), late: late.ids, touched: idsOf(complained, 5) },
		decision: decide({ standing: seen, readers, grown, late: late.late, open, broken })
	};
}

const idsOf = (rows: facts.WeekComplaint[], most: number) => rows.slice(0, most).map(({ id }) => id);

/** Sources that are still not to be read, and on how many days of the period they were not. */
async function brokenIn(store: Store, companyId: string, period: Period): Promise<DigestFacts['broken']> {
	const sources = await facts.brokenSources(store, companyId);
	const broken = await Promise.all(
		sources.map(async ({ id, errorCode }) => ({
			...{ sourceId: id, errorCode: errorCode!, days: await facts.blindDays(store, id, period) }
		}))
	);
	return broken.sort((a, b) => b.days - a.days).slice(0, 3);
}

/** People, words and names that belong to the facts, as they are now. */
export interface Told {
	complaints: Map<string, ShownComplaint>;
	sources: Map<string, string>;
}

export async function told(store: Store, companyId: string, { shown, decision }: DigestFacts): Promise<Told> {
	const ofDecision = 'complaintId' in decision ? [decision.complaintId] : [];
	const ids = [...new Set([...shown.solved, ...shown.late, ...shown.touched, ...ofDecision])];
	const [rows, sources] = await Promise.all([facts.shown(store, companyId, ids), facts.sourceTitles(store, companyId)]);
	return { complaints: new Map(rows.map((row) => [row.id, row])), sources };
}

/** Most complaints that the list behind a figure shows. */
const mostBehind = 300;

/** The list behind one of the letter's figures, the most seen first. */
export async function behind(store: Store, company: Company, figure: facts.Figure, period: Period) {
	const rows = await facts.complaintsOf(store, figure, askedOf(company.id, period, company.timeZone));
	return facts.shown(store, company.id, idsOf(rows, mostBehind));
}

/** Writes down a week's letter. @returns null when that week has one already */
export function* open(
	store: Store,
	tx: Queries,
	row: { companyId: string; weekOn: string; facts: DigestFacts },
	now: Date
): Body<Digest | null> {
	const [made] = yield* run(
		tx
			.insert(store.tables.digest)
			.values({ ...row, createdAt: now })
			.onConflictDoNothing()
			.returning()
	);
	return made ?? null;
}

/** Writes down that a person is written to. @returns false when they have been already */
export function* deliver(store: Store, tx: Queries, digestId: string, userId: string, now: Date): Body<boolean> {
	const rows = yield* run(
		tx
			.insert(store.tables.digestDelivery)
			.values({ digestId, userId, createdAt: now })
			.onConflictDoNothing()
			.returning()
	);
	return rows.length > 0;
}

/** The job that writes a digest to one person. @param asked set when they asked for it themselves, to that instant */
export function jobFor(digestId: string, userId: string, now: Date, asked?: Date) {
	const key = ['digest', digestId, userId, asked?.getTime()].filter(Boolean).join(' ');
	return { kind: 'digest', payload: { digestId, userId, isAsked: asked !== undefined }, key, runAt: now };
}

/** A person asks for a letter now, whether they had it or not; asking twice in a minute is asking once. */
export async function ask({ db, tables: { job } }: Store, digestId: string, userId: string, now: Date): Promise<void> {
	const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
	await db
		.insert(job)
		.values({ ...jobFor(digestId, userId, now, minute), createdAt: now })
		.onConflictDoNothing();
}

/** The last week each company has a letter for. */
export async function lastWeeks({ db, tables: { digest } }: Store): Promise<Map<string, string>> {
	const rows = await db
		.select({ companyId: digest.companyId, weekOn: max(digest.weekOn) })
		.from(digest)
		.groupBy(digest.companyId);
	return new Map(rows.map(({ companyId, weekOn }) => [companyId, weekOn ?? '']));
}

/** Past letters, newest first. */
export async function list({ db, tables: { digest } }: Store, companyId: string, limit = 60): Promise<Digest[]> {
	return db.select().from(digest).where(eq(digest.companyId, companyId)).orderBy(desc(digest.weekOn)).limit(limit);
}

export async function find({ db, tables: { digest } }: Store, id: string): Promise<Digest | null> {
	const [row] = await db.select().from(digest).where(eq(digest.id, id));
	return row ?? null;
}

export async function findWeek(
	{ db, tables: { digest } }: Store,
	companyId: string,
	weekOn: string
): Promise<Digest | null> {
	const [row] = await db
		.select()
		.from(digest)
		.where(and(eq(digest.companyId, companyId), eq(digest.weekOn, weekOn)));
	return row ?? null;
}

/**
 * The letter that a link opens, and for whom it was made. A link ends when its person leaves the company.
 * @returns null for a secret that nobody was given
 */
export async function findByToken({ db, tables }: Store, token: string) {
	const { digest, outbox, company, membership, user } = tables;
	const [row] = await db
		.select({ digest, company, locale: user.locale })
		.from(outbox)
		.innerJoin(digest, eq(digest.id, outbox.digestId))
		.innerJoin(company, eq(company.id, digest.companyId))
		.innerJoin(user, eq(user.id, outbox.userId))
		.innerJoin(membership, and(eq(membership.userId, outbox.userId), eq(membership.companyId, digest.companyId)))
		.where(eq(outbox.letterHash, hashOf(token)));
	return row ?? null;
}
