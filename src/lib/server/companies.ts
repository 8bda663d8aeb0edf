import { and, asc, eq } from 'drizzle-orm';
import { defaultBusinessHours } from '#lib/domain/clock.ts';
import type { HouseCalendar } from '#lib/domain/course.ts';
import type { Role } from '#lib/domain/role.ts';
import { prepared } from './db/prepared.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Tenants: a company, its brands, its people. */

export type Company = Store['tables']['company']['$inferSelect'];
export type NewCompany = Pick<Company, 'name' | 'timeZone' | 'locale'>;

/** The company's working time, for the clocks, and its dial, for the queue. */
export function calendarOf(
	company: Pick<Company, 'timeZone' | 'businessHours' | 'holidays' | 'country'> & Partial<Pick<Company, 'policyDial'>>
): HouseCalendar {
	const { timeZone, businessHours: hours, holidays, country, policyDial: dial } = company;
	return { timeZone, hours, holidays, country, ...(dial ? { dial } : {}) };
}

/** What the owner may change about the company. */
export type CompanySettings = Pick<
	Company,
	| 'name'
	| 'otherNames'
	| 'timeZone'
	| 'locale'
	| 'country'
	| 'businessHours'
	| 'holidays'
	| 'complaintThreshold'
	| 'signature'
	| 'compensationLimits'
	| 'currency'
	| 'replyApproval'
	| 'letterhead'
	| 'digestWeekday'
	| 'digestHour'
>;

export function* update(store: Store, tx: Queries, id: string, settings: CompanySettings): Body<void> {
	const { company } = store.tables;
	yield* run(tx.update(company).set(settings).where(eq(company.id, id)));
}

/** Adds names that a company has besides. */
export function* callAlso(store: Store, tx: Queries, id: string, names: string[]): Body<void> {
	const { otherNames } = yield* get(store, tx, id);
	const { company } = store.tables;
	yield* run(
		tx
			.update(company)
			.set({ otherNames: [...otherNames, ...names] })
			.where(eq(company.id, id))
	);
}

/** A new company with its first brand and its owner. */
export function create(store: Store, fields: NewCompany, ownerId: string, now: Date): Promise<Company> {
	return store.transaction((tx) => add(store, tx, fields, ownerId, now));
}

/** The same for the very first one. Of two who come at once one founds it. @returns null where there is a company already */
export function createFirst(store: Store, fields: NewCompany, ownerId: string, now: Date): Promise<Company | null> {
	const { company } = store.tables;
	return store.transaction(function* (tx) {
		const [any] = yield* run(tx.select({ id: company.id }).from(company).limit(1));
		return any ? null : yield* add(store, tx, fields, ownerId, now);
	});
}

function* add(store: Store, tx: Queries, fields: NewCompany, ownerId: string, now: Date): Body<Company> {
	const { company, brand, membership } = store.tables;
	const [row] = yield* run(
		tx
			.insert(company)
			.values({ ...fields, businessHours: defaultBusinessHours, holidays: [], createdAt: now })
			.returning()
	);
	yield* run(tx.insert(brand).values({ companyId: row!.id, name: fields.name, createdAt: now }));
	yield* run(
		tx
			.insert(membership)
			.values({ companyId: row!.id, userId: ownerId, role: 'owner', wantsDigest: true, createdAt: now })
	);
	return row!;
}

/** Is there none yet? Then the first visitor founds it. */
export async function isNone({ db, tables: { company } }: Store): Promise<boolean> {
	return (await db.select({ id: company.id }).from(company).limit(1)).length === 0;
}

export async function find({ db, tables: { company } }: Store, id: string): Promise<Company | null> {
	const rows = await db.select().from(company).where(eq(company.id, id));
	return rows[0] ?? null;
}

/** Inside a transaction, for what belongs to a company and cannot be there without it. */
export function* get({ tables: { company } }: Store, tx: Queries, id: string): Body<Company> {
	const [row] = yield* run(tx.select().from(company).where(eq(company.id, id)));
	return row!;
}

export async function all({ db, tables: { company } }: Store): Promise<Company[]> {
	return db.select().from(company).orderBy(asc(company.createdAt));
}

/** The company's own brand, the first one made. */
export async function mainBrand({ db, tables: { brand } }: Store, companyId: string) {
	const rows = await db
		.select()
		.from(brand)
		.where(and(eq(brand.companyId, companyId), eq(brand.isCompetitor, false)))
		.orderBy(asc(brand.createdAt))
		.limit(1);
	return rows[0] ?? null;
}

/** What a company is called, and what it writes under: its name, its other names and those of its brands. */
export async function namesOf({ db, tables: { brand, company } }: Store, companyId: string): Promise<string[]> {
	const rows = await db
		.select({ company: company.name, others: company.otherNames, brand: brand.name })
		.from(company)
		.leftJoin(brand, and(eq(brand.companyId, company.id), eq(brand.isCompetitor, false)))
		.where(eq(company.id, companyId));
	return [...new Set(rows.flatMap((row) => [row.company, ...row.others, row.brand ?? []].flat()))];
}

/** The company a person works for, and as what; the oldest where there are several. */
export async function membershipOf(store: Store, userId: string): Promise<{ company: Company; role: Role } | null> {
	return (await firstOf(store, userId))[0] ?? null;
}

const firstOf = prepared(['userId'], ({ db, tables: { company, membership } }, { userId }) =>
	db
		.select({ company, role: membership.role })
		.from(membership)
		.innerJoin(company, eq(company.id, membership.companyId))
		.where(eq(membership.userId, userId))
		.orderBy(asc(membership.createdAt))
		.limit(1)
);

/** What a company knows better than we do: figures, topics, words and a ladder of its own; what is left out stays. */
export type OwnKnowledge = Partial<
	Pick<Company, 'exposure' | 'ownTopics' | 'riskWords' | 'complaintThreshold' | 'ladder' | 'policyDial' | 'costs'>
>;

export function* know(store: Store, tx: Queries, id: string, own: OwnKnowledge): Body<void> {
	const { company } = store.tables;
	yield* run(tx.update(company).set(own).where(eq(company.id, id)));
}
