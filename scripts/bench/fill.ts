import Database from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { dayOf } from '#lib/domain/clock.ts';
import { begin } from '#lib/domain/course.ts';
import { searchTerms } from '#lib/domain/search-terms.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { shippedJudge } from '#lib/server/ingest/learning/judge.ts';
import { understand } from '#lib/server/ingest/understand.ts';
import type { Understood } from '#lib/server/mentions.ts';
import { inserter } from '#lib/server/db/insert.ts';
import type { Place } from './place.ts';
import { complaintShare, textStream } from './texts.ts';

/** A company's two years, written straight into its SQLite file: the same rows as ingest would leave, in minutes instead of an hour. */

const spanMs = 730 * 86_400_000;
/** Texts are understood once and said again by others; the rows are what counts. */
const mostTexts = 3000;
/** Complaints that nobody has closed yet; a team that has more has other worries. */
const mostOpen = 2000;

type Row = Record<string, unknown>;
type Insert = (row: Row) => void;

interface Inserts {
	author: Insert;
	mention: Insert;
	analysis: Insert;
	mentionSearch: Insert;
	complaint: Insert;
	complaintEvent: Insert;
}

/** @param file the database file that `store` has open */
export function fill(store: Store, file: string, place: Place, mentions: number, now: Date): void {
	const db = new Database(file);
	// It is thrown away afterwards; a power cut may have it.
	db.pragma('synchronous = OFF');
	withoutIndexes(db, () => db.transaction(() => insertAll(db, store, place, mentions, now))());
	db.exec(`insert into mention_fts(mention_fts) values ('rebuild')`);
	db.exec(rollUps);
	db.close();
}

/** Indexes and triggers are taken down and made again from sorted rows, which is many times faster. */
function withoutIndexes(db: Database.Database, work: () => void): void {
	const kept = db
		.prepare<[], { name: string; type: string; sql: string }>(
			`select name, type, sql from sqlite_master where type in ('index', 'trigger') and sql is not null`
		)
		.all();
	for (const { name, type } of kept) db.exec(`drop ${type} "${name}"`);
	work();
	for (const { sql } of kept) db.exec(sql);
}

const rollUps = `
insert into daily_stat (company_id, day, source_id, language, sentiment, mentions)
	select company_id, published_on, source_id, language, sentiment, count(*) from mention group by 1, 2, 3, 4, 5;
insert into daily_topic (company_id, day, source_id, topic, mentions)
	select company_id, published_on, source_id, topic.value, count(*) from mention
	join analysis on analysis.mention_id = mention.id join json_each(analysis.proposals, '$.topics') topic
	where sentiment = 'negative' group by 1, 2, 3, 4;
insert into complaint_stat (company_id, state, is_unanswered, complaints, exposure)
	select company_id, state, is_unanswered, count(*), sum(exposure) from complaint group by 1, 2, 3;
insert into daily_exposure (company_id, day, unanswered, exposure)
	select company_id, opened_on, count(*), sum(exposure) from complaint group by 1, 2;
`;

function insertAll(db: Database.Database, store: Store, place: Place, mentions: number, now: Date): void {
	const t = store.tables;
	const into: Inserts = {
		author: inserter(db, t.author),
		mention: inserter(db, t.mention),
		analysis: inserter(db, t.analysis),
		mentionSearch: inserter(db, t.mentionSearch),
		complaint: inserter(db, t.complaint),
		complaintEvent: inserter(db, t.complaintEvent)
	};
	const texts = understoodTexts(Math.min(mostTexts, mentions), place.company, now);
	const authors = new Map<string, string>();
	const expected = mentions * complaintShare;
	const openFrom = mentions * (1 - Math.min(1 / 3, mostOpen / expected));
	for (let number = 0; number < mentions; number++) {
		const at = new Date(now.getTime() - spanMs + (spanMs * number) / mentions);
		const source = place.sources[number % place.sources.length]!;
		// Prime steps, so that texts, sources and days mix.
		const text = texts[(number * 7919) % texts.length]!;
		const mention = mentionRow(place, source, text, number, at);
		mention.authorId = authorOf(String(mention.authorName), mention, authors, into.author);
		into.mention(mention);
		into.analysis({ ...text, mentionId: mention.id });
		const { authorName, title, text: words } = mention;
		const stems = stemsOf(String(authorName), title as string | null, String(words));
		into.mentionSearch({ mentionId: mention.id, companyId: mention.companyId, stems });
		if (text.complaintProbability >= place.company.complaintThreshold / 100)
			insertComplaint(into, place.company, mention, at, number >= openFrom);
	}
}

function understoodTexts(count: number, { timeZone }: Company, now: Date): Understood[] {
	const next = textStream('bench/fill');
	return Array.from({ length: count }, (_, number) => {
		const { author, title, text } = next();
		return understand(
			{
				...{ externalId: String(number), kind: 'review', author: { name: author }, title, text, url: null },
				...{ rating: null, publishedAt: now.toISOString(), editedAt: null, parentId: null, reply: null }
			},
			shippedJudge,
			timeZone,
			now
		);
	});
}

function mentionRow(place: Place, source: Place['sources'][number], text: Understood, number: number, at: Date): Row {
	const { observed, ...understood } = text;
	return {
		...understood,
		id: uuid({ msecs: at.getTime() }),
		companyId: place.company.id,
		brandId: place.brandId,
		sourceId: source.id,
		platform: source.platform,
		externalId: String(number),
		kind: observed.kind,
		authorName: `${observed.author.name} ${number % 50}`,
		title: observed.title,
		text: observed.text,
		url: `${source.url}#${number}`,
		publishedAt: at,
		publishedOn: dayOf(at, place.company.timeZone),
		firstSeenAt: at,
		lastSeenAt: at
	};
}

const stems = new Map<string, string>();
function stemsOf(author: string, title: string | null, text: string): string {
	let known = stems.get(text);
	if (known === undefined) stems.set(text, (known = searchTerms(null, title, text)));
	return `${known} ${author.toLowerCase()}`;
}

function authorOf(name: string, mention: Row, known: Map<string, string>, insert: Insert): string {
	const key = `${String(mention.platform)} ${name}`;
	let id = known.get(key);
	if (id === undefined) {
		known.set(key, (id = uuid()));
		const { companyId, platform, firstSeenAt } = mention;
		insert({ id, companyId, platform, name, firstSeenAt });
	}
	return id;
}

/** Old ones have gone their whole way; the newest are as ingest leaves them. */
function insertComplaint(into: Inserts, company: Company, mention: Row, at: Date, isOpen: boolean): void {
	const id = uuid({ msecs: at.getTime() });
	const { companyId, sourceId, platform } = mention;
	const opened = begin(120, null, calendarOf(company), at, true);
	const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
	const closed = {
		...{ state: 'closed', isUnanswered: false, queueAt: null, nextDueAt: null, outcome: 'fixed', cause: 'defect' },
		...{ acknowledgedAt: later(2), acknowledgedAfterMin: 30 + (at.getTime() % 300), resolvedAt: later(30) },
		...{ resolvedAfterMin: 900, closedAt: later(200), followUpAnswer: 'satisfied', exposure: 0 }
	};
	into.complaint({
		...{ ...opened, ...(isOpen ? {} : closed) },
		...{ id, companyId, sourceId, platform, mentionId: mention.id, exposureAt: at },
		openedOn: dayOf(at, company.timeZone)
	});
	into.complaintEvent({ id, companyId, complaintId: id, number: 1, type: 'opened', userId: null, data: {}, at });
}
