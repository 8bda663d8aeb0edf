import { createHash } from 'node:crypto';
import { readRow, type LineProblem, type Mapping, type ReadRow } from '#lib/domain/import-mapping.ts';
import { importAddress, importConnector, importPlatform } from '#lib/domain/import-place.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import type { Table } from '#lib/domain/table.ts';
import { calendarOf, mainBrand, type Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { applyStanding } from '#lib/server/ingest/learning/correct.ts';
import { judgeOf, type Judge } from '#lib/server/ingest/learning/judge.ts';
import { withOwnWords } from '#lib/server/ingest/learning/own-words.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import { mapInTurns } from '#lib/server/turns.ts';
import { react } from '../react.ts';
import { understand } from '../understand.ts';

/** Reviews out of a table, as if they had been read on a site: kept, understood, put into the queue where they belong. */

/**
 * Rows per transaction: a crash in the middle costs nothing, for the same file again goes on where it ended. On SQLite nobody else
 * has a turn while one runs, so they are short.
 */
const batchSize = 50;
const nameLength = 100;

export interface BadLine {
	line: number;
	problem: LineProblem;
	/** The beginning of the row, so that it can be found. */
	excerpt: string;
}

export interface Imported {
	sourceId: string;
	created: number;
	/** Known under the same identity with other words or stars. */
	changed: number;
	/** There already, word for word. */
	unchanged: number;
	bad: BadLine[];
}

/**
 * Brings a table in. Lines that cannot be taken are told with their number and keep no other from coming in; the same table again
 * changes nothing.
 * @param place name of the place the texts are from; the same name again is the same place
 */
export async function importMentions(
	store: Store,
	company: Company,
	{ table, mapping, place }: { table: Table; mapping: Mapping; place: string },
	now: Date
): Promise<Imported> {
	const source = await placeOf(store, company, place, now);
	const judge = withOwnWords(await judgeOf(store, company.id), company);
	const result: Imported = { sourceId: source.id, created: 0, changed: 0, unchanged: 0, bad: [] };
	const good: ObservedMention[] = [];
	for (const row of table.rows) {
		const read = readRow(row, mapping, now);
		if (read.ok) good.push(observedOf(read.row));
		else result.bad.push({ line: row.line, problem: read.problem, excerpt: row.cells.join(' · ').slice(0, 160) });
	}
	for (let i = 0; i < good.length; i += batchSize) {
		const saved = await saveBatch(store, company, source, judge, good.slice(i, i + batchSize), now);
		for (const { what } of saved) result[what === 'edited' ? 'changed' : what]++;
	}
	return result;
}

async function saveBatch(
	store: Store,
	company: Company,
	{ id, brandId, locationId, platform }: sources.Source,
	judge: Judge,
	observed: ObservedMention[],
	now: Date
): Promise<mentions.SavedMention[]> {
	const items = await mapInTurns(observed, (one) => understand(one, judge, company.timeZone, now));
	const origin = { companyId: company.id, brandId, locationId, sourceId: id, platform, placeName: null };
	return store.transaction(function* (tx) {
		const seen = yield* mentions.save(store, tx, origin, items, now);
		const saved = yield* applyStanding(store, tx, company.id, seen);
		yield* react(store, tx, saved, company, calendarOf(company), now);
		const created = saved.filter(({ what }) => what === 'created').length;
		if (created) yield* sources.countMentions(store, tx, id, created, now);
		return saved;
	});
}

async function placeOf(store: Store, company: Company, name: string, now: Date): Promise<sources.Source> {
	const brand = await mainBrand(store, company.id);
	return sources.add(store, {
		...{ companyId: company.id, brandId: brand!.id, connectorId: importConnector, platform: importPlatform },
		...{ url: importAddress(name), host: '', title: name.trim().slice(0, nameLength), settings: {} },
		...{ intervalMs: 0, nextFetchAt: null, createdAt: now }
	});
}

/** Whoever gives no number of their own is known by author, day and words. */
function observedOf({ id, author, at, title, text, rating, url, reply }: ReadRow): ObservedMention {
	const own = id ?? JSON.stringify([author, at?.slice(0, 10) ?? null, title, text, text ? null : rating?.value]);
	return {
		externalId: createHash('sha256').update(own).digest('hex').slice(0, 40),
		...{ kind: 'review', author: { name: author }, rating, title, text, url },
		...{ publishedAt: at, editedAt: null, parentId: null },
		reply: reply ? { text: reply, author: null, at: null } : null
	};
}
