import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as alerts from '#lib/server/alerts.ts';
import * as companies from '#lib/server/companies.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as replies from '#lib/server/replies.ts';
import { fill } from '../scripts/bench/fill.ts';
import { addSources } from '../scripts/bench/place.ts';
import { addressOf, allRoutes } from './support/router.ts';

/**
 * No page may read a table that grows with what people write from end to end, nor all that a company has in it: every query that a
 * page asks is explained by SQLite itself. So a page costs the same at a million mentions as at ten thousand.
 */

/** Tables that grow without end, with the names that queries give them. */
const growing = ['mention', 'analysis', 'mention_search', 's', 'mention_version', 'author', 'complaint'].concat(
	...[
		'complaint_event',
		'reply',
		'reply_version',
		'fetch_run',
		'daily_stat',
		'daily_topic',
		'correction',
		'audit',
		'job'
	]
);
/** Questions in the address that lead to other queries. */
const asked: Record<string, string[]> = {
	'/(app)/mentions': [
		'sentiment=negative',
		'language=lv',
		'source=SOURCE',
		'from=2026-01-01&to=2026-02-01',
		'words=soup',
		'q=soup'
	],
	'/(app)/complaints': [
		'view=acknowledge',
		'view=mine',
		'view=addressed',
		'view=breaching',
		'view=one_star',
		'view=unassigned',
		'q=soup'
	],
	'/(app)/reports': ['period=365', 'source=SOURCE', 'language=lv']
};

const now = new Date('2026-11-20T10:00:00Z');
const folder = mkdtempSync(path.join(tmpdir(), 'rearguard-plans-'));
const file = path.join(folder, 'plans.db');
let store: Store;
let company: companies.Company;
let ids: Record<string, string>;
const prepared = new Set<string>();
const prepare = Database.prototype.prepare;

beforeAll(async () => {
	store = openSqlite(file, 'drizzle/sqlite');
	const { user, mention, complaint, incident } = store.tables;
	const owner = { id: uuid(), name: 'Owner', email: 'owner@plans.example', createdAt: now, updatedAt: now };
	await store.db.insert(user).values(owner);
	company = await companies.create(store, { name: 'Plans', timeZone: 'Europe/Riga', locale: 'en' }, owner.id, now);
	const place = await addSources(store, company, 3, now);
	fill(store, file, place, 1000, now);
	// Filling takes the indexes down for a while, and with them what the planner was told.
	await store.close();
	store = openSqlite(file, 'drizzle/sqlite');
	const [said] = await store.db.select().from(mention).limit(1);
	const [open] = await store.db.select().from(complaint).limit(1);
	const [broken] = await store.db
		.insert(incident)
		.values({
			companyId: company.id,
			title: 'Late parcels',
			openedAt: now,
			startedOn: '2026-11-20',
			openedBy: owner.id
		})
		.returning();
	ids = {
		mentions: said!.id,
		complaints: open!.id,
		sources: place.sources[0]!.id,
		incidents: broken!.id,
		user: owner.id
	};
	Database.prototype.prepare = function (this: Database.Database, sql: string) {
		prepared.add(sql);
		return prepare.call(this, sql);
	} as typeof prepare;
});
afterAll(async () => {
	Database.prototype.prepare = prepare;
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Tables of which a page may look at all rows of a company: they grow with what people click, not with what the public writes. */
const byHand = ['correction', 'audit'];
const isScan = new RegExp(`^SCAN (${growing.join('|')})\\b(?! VIRTUAL)`);
const isWalk = new RegExp(
	`^SEARCH (${growing.filter((table) => !byHand.includes(table)).join('|')}) USING .*INDEX \\w+ \\(company_id=\\?\\)`
);
/** The newest so many of all: the index is walked no further than that. */
const isNewest = /where \(?"\w+"\."company_id" = \?\)? order by [^()]* desc(, [^()]*)? limit \?$/;

/** Lines of SQLite's plan in which a growing table, or all that a company has in it, is read from end to end. */
function scansOf(sql: string): string[] {
	const db = new Database(file, { readonly: true });
	try {
		const marks = sql.replace(/'[^']*'/g, '').split('?').length - 1;
		// Not null: of `company_id = null` the planner knows that it finds nothing, and is careless.
		const plan = prepare.call(db, `explain query plan ${sql}`).all(Array(marks).fill(7)) as { detail: string }[];
		const lines = plan.map(({ detail }) => detail);
		return lines.filter((line) => isScan.test(line) || (isWalk.test(line) && !isNewest.test(sql)));
	} finally {
		db.close();
	}
}

it('a scan would be seen, and a walk through all of a company; a search is neither', () => {
	expect(scansOf('select count(*) from mention where text like ?')).toHaveLength(1);
	expect(scansOf('select * from complaint order by opened_at limit 6')).toHaveLength(1);
	expect(scansOf('select * from mention where company_id = ? and text like ?')).toHaveLength(1);
	expect(scansOf('select * from mention where id = ?')).toEqual([]);
	expect(scansOf('select * from complaint where company_id = ? and id in (?, ?, ?)')).toEqual([]);
});

it('the worker searches too, for what it looks for every minute and at every visit', async () => {
	prepared.clear();
	await alerts.dueFollowUps(store, now);
	await replies.sentTo(store, ids.sources!, ['1', '2']);
	await store.transaction((tx) => replies.expected(store, tx, ['1', '2']));
	expect([...prepared].flatMap(scansOf)).toEqual([]);
	expect(prepared.size).toBeGreaterThanOrEqual(3);
});

const routes = allRoutes().filter(({ id, server }) => id.startsWith('/(app)') && server && !id.endsWith('/demo'));

/** A page's own load and those of the layouts above it. */
async function loadsOf(server: string) {
	const folders = path.relative('src/routes', path.dirname(server)).split(path.sep);
	const layouts = folders.map((_, at) => `../src/routes/${folders.slice(0, at + 1).join('/')}/+layout.server.ts`);
	const known = import.meta.glob<{ load?: (event: unknown) => unknown }>('../src/routes/**/+{page,layout}.server.ts');
	const files = [...layouts, `../src/routes/${folders.join('/')}/+page.server.ts`];
	const modules = await Promise.all(files.map((name) => known[name]?.()));
	return modules.flatMap((module) => module?.load ?? []);
}

it.each(routes)('$id searches, and never scans', async (route) => {
	const kind = /\/\(app\)\/(\w+)\/\[id\]/.exec(route.id)?.[1];
	// The week so far has a page of its own before any letter is written.
	const known: Record<string, string | undefined> = { id: kind && ids[kind], week: 'now', list: 'complained' };
	const params = Object.fromEntries(route.params.map((name) => [name, known[name] ?? '']));
	const unsaid = route.params.filter((name) => !params[name]);
	expect(unsaid.map((name) => `${route.id}: say in this test what ${name} stands for`)).toEqual([]);
	prepared.clear();
	for (const query of ['', ...(asked[route.id] ?? [])]) {
		const url = new URL(`http://localhost${addressOf(route, params)}?${query.replace('SOURCE', ids.sources!)}`);
		const user = { id: ids.user, name: 'Owner', email: 'owner@plans.example', theme: null };
		const locals = { store, company, user, role: 'owner', now, locale: 'en', tools: null, auth: null };
		const event = {
			locals,
			params,
			url,
			route,
			depends: () => {},
			parent: async () => ({}),
			cookies: { get: () => null }
		};
		for (const load of await loadsOf(route.server!)) await load({ ...event, setHeaders: () => {} });
	}
	const scans = [...prepared].flatMap((sql) => scansOf(sql).map((line) => `${line}: ${sql.slice(0, 300)}`));
	expect(scans).toEqual([]);
});
