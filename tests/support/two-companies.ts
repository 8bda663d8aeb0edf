import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { shiftDay } from '#lib/domain/period.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Role } from '#lib/domain/role.ts';
import { startApp, type App } from './app.ts';
import { visitorOf, type Visitor } from './visitor.ts';

/** Ids of what a company has, one of each kind. */
export interface Belongings {
	companyId: string;
	source: string;
	mention: string;
	complaint: string;
	incident: string;
	/** Address of its weekly letter; each company has one of another week. */
	week: string;
}

export interface TwoCompanies {
	/** Signed-in people of the first company, one a role, and somebody from the street. */
	people: Record<Role | 'nobody', Visitor>;
	own: Belongings;
	foreign: Belongings;
	/** The running product's own database, beside it. */
	store: Store;
}

export const password = 'four words are enough';
const now = new Date('2026-11-20T10:00:00Z');

/** Fills a freshly started product: people through its own screens, the rest straight into its database. */
export async function makeTwoCompanies(app: App): Promise<TwoCompanies> {
	const store = openSqlite(path.join(app.dataDir, 'rearguard.db'), 'drizzle/sqlite');
	const owner = visitorOf(app.url);
	const founded = { company: 'First', name: 'Owner', email: 'owner@first.example', password, timeZone: 'Europe/Riga' };
	expectRedirect(await owner.post('/welcome', founded));
	const [company] = await store.db.select().from(store.tables.company);
	const people = {
		owner,
		admin: await join(app, owner, 'admin'),
		support: await join(app, owner, 'support'),
		marketing: await join(app, owner, 'marketing'),
		nobody: visitorOf(app.url)
	};
	const own = await furnish(store, company!.id, 'first');
	const [second] = await store.db
		.insert(store.tables.company)
		.values({ name: 'Second', businessHours: [], holidays: [], createdAt: now })
		.returning();
	return { people, own, foreign: await furnish(store, second!.id, 'zweitfirma'), store };
}

/**
 * Starts the built product with two companies in it for the tests of a suite, and stops it after them.
 * @param take gets them before the first test
 */
export function serveTwoCompanies(take: (app: App, made: TwoCompanies) => void): void {
	let app: App | undefined;
	let made: TwoCompanies | undefined;
	beforeAll(async () => {
		if (!existsSync('build/index.js')) throw new Error('build first: node scripts/setup.mjs build');
		app = await startApp({ ROLE: 'web' });
		made = await makeTwoCompanies(app);
		take(app, made);
	});
	afterAll(async () => {
		await made?.store.close();
		await app?.stop();
	});
}

/** Invites by link and accepts it, both as a person would. */
async function join(app: App, owner: Visitor, role: Role): Promise<Visitor> {
	const invited = await (await owner.post('/settings/people?/invite', { role })).text();
	const link = /\/invitation\/[\w-]{43}/.exec(invited)?.[0];
	if (!link) throw new Error(`no link was shown to invite ${role}`);
	const newcomer = visitorOf(app.url);
	expectRedirect(await newcomer.post(link, { name: role, email: `${role}@first.example`, password }));
	return newcomer;
}

function expectRedirect(answer: Response): void {
	if (answer.status !== 303) throw new Error(`expected to be led on, got ${answer.status}`);
}

/** One source, one mention of it and its complaint. */
async function furnish(store: Store, companyId: string, name: string): Promise<Belongings> {
	const { brand, source, mention, complaint, incident } = store.tables;
	const [own] = await store.db.insert(brand).values({ companyId, name, createdAt: now }).returning();
	const place = { connectorId: 'feed', platform: 'feed', title: name, host: `${name}.example`, settings: {} };
	const [watched] = await store.db
		.insert(source)
		.values({
			...{ ...place, companyId, brandId: own!.id, url: `https://${name}.example/feed.xml` },
			...{ intervalMs: 3_600_000, isPaused: true, createdAt: now }
		})
		.returning();
	const common = { companyId, sourceId: watched!.id, platform: 'feed' };
	const [text] = await store.db
		.insert(mention)
		.values({
			...{
				...common,
				brandId: own!.id,
				externalId: '1',
				kind: 'review',
				authorName: 'Aivars',
				text: `Cold soup at ${name}`
			},
			...{ publishedAt: now, publishedOn: '2026-11-20', firstSeenAt: now, lastSeenAt: now, contentHash: '1' },
			...{ language: 'en', sentiment: 'negative', complaintProbability: 0.9 }
		})
		.returning();
	const [opened] = await store.db
		.insert(complaint)
		.values({
			...{ ...common, mentionId: text!.id, state: 'new', isUnanswered: true, exposure: 10, exposureAt: now },
			...{
				openedAt: now,
				openedOn: '2026-11-20',
				acknowledgeDueAt: now,
				resolveDueAt: now,
				nextDueAt: now,
				queueAt: now
			}
		})
		.returning();
	const [trouble] = await store.db
		.insert(incident)
		.values({ companyId, title: `Late at ${name}`, startedOn: '2026-11-20', openedBy: name, openedAt: now })
		.returning();
	const week = name === 'first' ? '2026-11-16' : '2026-11-09';
	const facts = {
		...{ from: shiftDay(week, -7), to: shiftDay(week, -1), complained: 1, complainedBefore: 0, answered: 0, solved: 0 },
		...{ unanswered: 1, readers: 10, readersBefore: null, broken: [], grown: [] },
		...{ late: { acknowledge: 0, resolve: 0, followUp: 0 }, touched: [{ sourceId: watched!.id, people: 1 }] },
		...{ shown: { solved: [], late: [], touched: [opened!.id] }, decision: { kind: 'none' as const } }
	};
	await store.db.insert(store.tables.digest).values({ companyId, weekOn: week, facts, createdAt: now });
	return { companyId, source: watched!.id, mention: text!.id, complaint: opened!.id, incident: trouble!.id, week };
}
