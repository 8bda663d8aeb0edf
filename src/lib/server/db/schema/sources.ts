import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { SourceHealth } from '#lib/domain/source.ts';
import type { ErrorCode } from '../../errors.ts';
import { brand, company, location } from './accounts.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';

/** Places that are watched, and what became of each visit. The schedule is a column: `nextFetchAt`. */

export const source = sqliteTable(
	'source',
	{
		id: id(),
		companyId: partOf(() => company.id),
		brandId: partOf(() => brand.id),
		locationId: text().references(() => location.id, { onDelete: 'set null' }),
		connectorId: text().notNull(),
		platform: text().notNull(),
		url: text().notNull(),
		/** Host of `url`: no two fetches of one host run at once. */
		host: text().notNull(),
		title: text().notNull(),
		settings: json<Record<string, string>>().notNull(),
		/** Where the site's API for owners begins; null where answers are posted by hand. */
		replyApi: text(),
		/** The owner's token for it, sealed for this source. */
		sealedReplyToken: text(),
		isPaused: flag().notNull().default(false),
		/** Is only what names the company taken from here? For places where people write of many. */
		onlyNaming: flag().notNull().default(false),
		intervalMs: integer().notNull(),
		nextFetchAt: instant(),
		leaseUntil: instant(),
		leasedBy: text(),
		health: text().$type<SourceHealth>(),
		errorCode: text().$type<ErrorCode>(),
		failuresInARow: integer().notNull().default(0),
		etag: text(),
		lastModified: text(),
		lastFetchAt: instant(),
		lastSuccessAt: instant(),
		lastNewAt: instant(),
		/** Day from which this source's history is known; charts say "history starts here". */
		historyFromOn: day(),
		mentionCount: integer().notNull().default(0),
		createdAt: instant().notNull()
	},
	(t) => [
		uniqueIndex('source_company_url').on(t.companyId, t.url),
		index('source_due').on(t.nextFetchAt),
		index('source_host').on(t.host, t.leaseUntil)
	]
);

export const fetchRun = sqliteTable(
	'fetch_run',
	{
		id: id(),
		companyId: partOf(() => company.id),
		sourceId: partOf(() => source.id),
		startedAt: instant().notNull(),
		finishedAt: instant().notNull(),
		startedOn: day().notNull(),
		health: text().$type<SourceHealth>().notNull(),
		errorCode: text().$type<ErrorCode>(),
		seen: integer().notNull().default(0),
		created: integer().notNull().default(0),
		changed: integer().notNull().default(0),
		skipped: integer().notNull().default(0),
		/** Texts that do not name the company, at a place from which only those are taken. */
		leftOut: integer().notNull().default(0)
	},
	(t) => [
		index('fetch_run_source').on(t.sourceId, t.startedAt),
		index('fetch_run_company_day').on(t.companyId, t.startedOn)
	]
);

/** What a host has told us and when it may be asked again, for all processes together. */
export const host = sqliteTable('host', {
	name: text().primaryKey(),
	leaseUntil: instant(),
	leasedBy: text(),
	nextRequestAt: instant(),
	robotsStatus: integer(),
	robotsBody: text(),
	robotsFetchedAt: instant()
});
