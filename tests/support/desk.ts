import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Act } from '#lib/server/desk.ts';
import type { Role } from '#lib/domain/role.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import { workOne } from '#lib/server/worker/worker.ts';

/** A company with its people and one open complaint, straight in the database, for tests of what is done at the desk. */

/** A Monday, ten in the morning in Riga. */
export const monday = new Date('2026-11-23T08:00:00Z');
export const later = (days: number) => new Date(monday.getTime() + days * 86_400_000);
export const minutesAfter = (count: number, from = monday) => new Date(from.getTime() + count * 60_000);

/** Everything that was written to people, the earliest first. */
export const mailsOf = ({ db, tables: { outbox } }: Store) =>
	db.select().from(outbox).orderBy(outbox.createdAt, outbox.id);

export interface Desk {
	company: companies.Company;
	/** Ids of Ieva, the owner, and Oskars, of the support. */
	owner: string;
	support: string;
	/** Opens one more complaint. */
	complain(given?: { authorId?: string; text?: string; now?: Date }): Promise<complaints.Complaint>;
	/** Somebody acts on a complaint as it stands. */
	act(complaintId: string, userId: string, now: Date): Promise<Act>;
}

export async function makeDesk(store: Store, now: Date): Promise<Desk> {
	const person = async (name: string) => {
		const email = `${crypto.randomUUID()}@bakery.test`;
		const values = { name, email, createdAt: now, updatedAt: now };
		const [row] = await store.db.insert(store.tables.user).values(values).returning();
		return row!.id;
	};
	const [owner, support] = [await person('Ieva'), await person('Oskars')];
	const made = { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' };
	const company = await companies.create(store, made, owner, now);
	const role: Role = 'support';
	await store.db
		.insert(store.tables.membership)
		.values({ companyId: company.id, userId: support, role, createdAt: now });
	const brand = (await companies.mainBrand(store, company.id))!;
	const place = { companyId: company.id, brandId: brand.id, connectorId: 'feed', platform: 'feed', title: 'Feed' };
	const [source] = await store.db
		.insert(store.tables.source)
		.values({
			...place,
			...{ url: `https://${company.id}.example/`, host: 'feed.example', settings: {}, intervalMs: 1, createdAt: now }
		})
		.returning();
	let count = 0;
	const complain: Desk['complain'] = async ({ authorId, text = 'Cold soup', now: when = now } = {}) => {
		const number = String(++count);
		const [mention] = await store.db
			.insert(store.tables.mention)
			.values({
				...{ companyId: company.id, brandId: brand.id, sourceId: source!.id, platform: 'feed', externalId: number },
				...{ kind: 'review', authorId: authorId ?? null, authorName: 'Aivars', text, contentHash: number },
				...{ publishedAt: when, publishedOn: '2026-11-23', firstSeenAt: when, lastSeenAt: when },
				...{ language: 'lv', sentiment: 'negative', complaintProbability: 0.9 }
			})
			.returning();
		const [opened] = await store.transaction((tx) =>
			complaints.openFor(store, tx, [mention!], companies.calendarOf(company), when)
		);
		return opened!;
	};
	const act: Desk['act'] = async (complaintId, userId, when) => {
		const { version } = (await complaints.find(store, company.id, complaintId))!;
		return { store, company, complaintId, userId, seenVersion: version, now: when };
	};
	return { company, owner, support, complain, act };
}

/** Gives each test of a suite a desk with one open complaint, opened on that Monday, and clears away what the test left behind. */
export function freshDesk(
	open: () => Promise<{ store: Store; stop(): Promise<void> }>,
	take: (given: { store: Store; made: Desk; complaint: complaints.Complaint }) => void
): void {
	let store: Store;
	let stop: () => Promise<void>;
	beforeAll(async () => ({ store, stop } = await open()));
	afterAll(() => stop());
	beforeEach(async () => {
		const made = await makeDesk(store, monday);
		take({ store, made, complaint: await made.complain() });
	});
	afterEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
	});
}

/** Does every job that is due then. */
export async function workAt(store: Store, at: Date): Promise<void> {
	while (await workOne(store, 'test', { now: () => at } as Tools));
}
