import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createAuth, signUp, type Auth } from '#lib/server/auth.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as people from '#lib/server/people.ts';

/** A company with its owner, made anew for each test, and people who join it by invitation. */

export const staffNow = new Date();
export const later = (ms: number) => new Date(staffNow.getTime() + ms);
export const password = 'four words are enough';

let visitors = 0;
/** A visitor from somewhere else each time, so that the limit by address stays out of the way. */
export const fromSomewhere = () => `198.51.100.${++visitors % 250}`;

export const newcomer = (name: string) => ({
	name,
	email: `${name.toLowerCase()}@shop.example`,
	password,
	address: fromSomewhere()
});

export interface Staff {
	store: Store;
	auth: Auth;
	owner: people.Actor;
	/** Somebody who was invited and came. */
	join(name: string, role: people.Actor['role']): Promise<people.Actor>;
}

/** Registers the hooks that open and empty a database. @returns what there is in the test that runs */
export function useStaff(open: () => Promise<{ store: Store; stop(): Promise<void> }>): () => Staff {
	let store: Store;
	let stop: () => Promise<void>;
	let auth: Auth;
	let owner: people.Actor;
	let companyCount = 0;
	const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-people-'));
	process.env.DATA_DIR = dataDir;

	beforeAll(async () => {
		({ store, stop } = await open());
		auth = createAuth(store);
	});
	afterAll(async () => {
		await stop();
		rmSync(dataDir, { recursive: true, force: true });
	});
	beforeEach(async () => {
		const made = await signUp(auth, 'Owner', `owner${++companyCount}@shop.example`, password);
		if (!made.ok) throw new Error(made.reason);
		const fields = { name: 'Shop', timeZone: 'Europe/Riga', locale: 'en' };
		const company = await companies.create(store, fields, made.userId, staffNow);
		owner = { store, companyId: company.id, userId: made.userId, role: 'owner', now: staffNow };
	});
	afterEach(async () => {
		await store.db.delete(store.tables.user);
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.rateLimit);
	});

	const join: Staff['join'] = async (name, role) => {
		const { token } = await people.invite(owner, role);
		const joined = await people.accept(store, auth, token, newcomer(name), staffNow);
		if (!joined.ok) throw new Error(joined.reason);
		return { ...owner, userId: joined.userId, role };
	};
	return () => ({ store, auth, owner, join });
}
