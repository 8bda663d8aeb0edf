import type * as argon2 from '@node-rs/argon2';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eq } from 'drizzle-orm';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as audit from './audit.ts';
import { addressHeader, changePassword, createAuth, resetPassword, signIn, signUp, type Auth } from './auth.ts';
import { maxGuesses } from './auth/guesses.ts';
import { findPasswordLink, passwordLinkMs } from './auth/password-links.ts';
import * as companies from './companies.ts';
import type { Store } from './db/store.ts';
import * as invitations from './invitations.ts';
import * as memberships from './memberships.ts';
import * as people from './people.ts';

const worked = vi.hoisted(() => ({ hash: 0, verify: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
	const real = await original<typeof argon2>();
	return {
		...real,
		hash: (...args: Parameters<typeof real.hash>) => (worked.hash++, real.hash(...args)),
		verify: (...args: Parameters<typeof real.verify>) => (worked.verify++, real.verify(...args))
	};
});

const dataDir = mkdtempSync(path.join(tmpdir(), 'rearguard-people-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const now = new Date();
const later = (ms: number) => new Date(now.getTime() + ms);
const password = 'four words are enough';
let visitors = 0;
/** A visitor from somewhere else each time, so that the limit by address stays out of the way. */
const fromSomewhere = () => `198.51.100.${++visitors % 250}`;
const newcomer = (name: string) => ({
	name,
	email: `${name.toLowerCase()}@shop.example`,
	password,
	address: fromSomewhere()
});
const guess = (email: string, given: string) => ({ email, password: given, address: fromSomewhere() });

onBothDatabases('people', (open) => {
	let store: Store;
	let stop: () => Promise<void>;
	let auth: Auth;
	let owner: people.Actor;

	beforeAll(async () => {
		({ store, stop } = await open());
		auth = createAuth(store);
	});
	afterAll(() => stop());

	let companyCount = 0;
	beforeEach(async () => {
		const made = await signUp(auth, 'Owner', `owner${++companyCount}@shop.example`, password);
		if (!made.ok) throw new Error(made.reason);
		const fields = { name: 'Shop', timeZone: 'Europe/Riga', locale: 'en' };
		const company = await companies.create(store, fields, made.userId, now);
		owner = { store, companyId: company.id, userId: made.userId, role: 'owner', now };
	});
	afterEach(async () => {
		await store.db.delete(store.tables.user);
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.rateLimit);
	});

	const join = async (name: string, role: people.Actor['role'], actor = owner) => {
		const { token } = await people.invite(actor, role);
		const joined = await people.accept(store, auth, token, newcomer(name), now);
		if (!joined.ok) throw new Error(joined.reason);
		return { ...actor, userId: joined.userId, role };
	};

	describe('an invitation', () => {
		it('makes the account and the membership, once', async () => {
			const { token } = await people.invite(owner, 'support');
			expect(await invitations.find(store, token, now)).toEqual({
				role: 'support',
				company: 'Shop',
				invitedBy: 'Owner'
			});
			const joined = await people.accept(store, auth, token, newcomer('Anna'), now);
			expect(joined).toMatchObject({ ok: true });
			expect(await memberships.list(store, owner.companyId)).toMatchObject([
				{ name: 'Owner', role: 'owner' },
				{ name: 'Anna', role: 'support', email: 'anna@shop.example' }
			]);
			expect(await people.accept(store, auth, token, newcomer('Boris'), now)).toEqual({ ok: false, reason: 'spent' });
			expect(await invitations.find(store, token, now)).toBeNull();
		});

		it('is kept only as a hash', async () => {
			const { token } = await people.invite(owner, 'support');
			const rows = await store.db.select().from(store.tables.invitation);
			expect(JSON.stringify(rows)).not.toContain(token);
			expect(rows[0]!.tokenHash).toMatch(/^[0-9a-f]{64}$/);
		});

		it('ends after seven days', async () => {
			const { token } = await people.invite(owner, 'support');
			const week = invitations.invitationMs;
			expect(await invitations.find(store, token, later(week - 1))).not.toBeNull();
			expect(await invitations.find(store, token, later(week))).toBeNull();
			expect(await people.accept(store, auth, token, newcomer('Late'), later(week))).toEqual({
				ok: false,
				reason: 'spent'
			});
		});

		it('lets only one of two in who come at the same time', async () => {
			const { token } = await people.invite(owner, 'support');
			const both = await Promise.all(
				['First', 'Second'].map((name) => people.accept(store, auth, token, newcomer(name), now))
			);
			expect(both.filter((one) => one.ok)).toHaveLength(1);
			expect(await memberships.list(store, owner.companyId)).toHaveLength(2);
			expect(await store.db.select().from(store.tables.user)).toHaveLength(2);
		});

		it('still works after a password that was too short', async () => {
			const { token } = await people.invite(owner, 'support');
			const short = { ...newcomer('Anna'), password: 'short' };
			expect(await people.accept(store, auth, token, short, now)).toEqual({ ok: false, reason: 'weak' });
			expect(await people.accept(store, auth, token, newcomer('Anna'), now)).toMatchObject({ ok: true });
		});

		it('takes back somebody who was removed and knows their password, and nobody who works elsewhere', async () => {
			const anna = await join('Anna', 'support');
			const { token } = await people.invite(owner, 'marketing');
			expect(await people.accept(store, auth, token, newcomer('Anna'), now)).toEqual({ ok: false, reason: 'taken' });
			await people.remove(owner, anna.userId);
			const wrong = { ...newcomer('Anna'), password: 'not her password' };
			expect(await people.accept(store, auth, token, wrong, now)).toEqual({ ok: false, reason: 'taken' });
			expect(await people.accept(store, auth, token, newcomer('Anna'), now)).toMatchObject({ userId: anna.userId });
		});

		it('can be withdrawn by its own company alone', async () => {
			const { token } = await people.invite(owner, 'support');
			const [one] = await invitations.open(store, owner.companyId, now);
			await expect(people.withdraw({ ...owner, companyId: 'another' }, one!.id)).rejects.toMatchObject({
				code: 'link.spent'
			});
			await people.withdraw(owner, one!.id);
			expect(await invitations.find(store, token, now)).toBeNull();
		});
	});

	describe('roles', () => {
		it('keep an owner, whoever asks', async () => {
			await expect(people.remove(owner, owner.userId)).rejects.toMatchObject({ code: 'person.last_owner' });
			await expect(people.changeRole(owner, owner.userId, 'admin')).rejects.toMatchObject({
				code: 'person.last_owner'
			});
			await join('Second', 'owner');
			await people.changeRole(owner, owner.userId, 'admin');
			expect((await memberships.list(store, owner.companyId)).map(({ role }) => role).sort()).toEqual([
				'admin',
				'owner'
			]);
		});

		it('keep an owner when both leave at once', async () => {
			const second = await join('Second', 'owner');
			const left = await Promise.allSettled([people.remove(owner, second.userId), people.remove(second, owner.userId)]);
			expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
			expect((await memberships.list(store, owner.companyId)).filter(({ role }) => role === 'owner')).toHaveLength(1);
		});

		it('let an admin manage all but owners', async () => {
			const admin = await join('Admin', 'admin');
			const anna = await join('Anna', 'support');
			await people.changeRole(admin, anna.userId, 'marketing');
			for (const forbidden of [
				() => people.changeRole(admin, owner.userId, 'support'),
				() => people.changeRole(admin, anna.userId, 'owner'),
				() => people.remove(admin, owner.userId),
				() => people.makePasswordLink(admin, owner.userId),
				() => people.invite(admin, 'owner')
			])
				await expect(forbidden()).rejects.toMatchObject({ code: 'person.not_allowed' });
		});

		it('end at the company’s door', async () => {
			const anna = await join('Anna', 'support');
			const stranger = { ...owner, companyId: 'another' };
			for (const foreign of [
				() => people.changeRole(stranger, anna.userId, 'admin'),
				() => people.remove(stranger, anna.userId),
				() => people.makePasswordLink(stranger, anna.userId)
			])
				await expect(foreign()).rejects.toMatchObject({ code: 'person.not_found' });
		});

		it('are written into the audit, without secrets', async () => {
			const anna = await join('Anna', 'support');
			await people.changeRole(owner, anna.userId, 'admin');
			const { token } = await people.makePasswordLink(owner, anna.userId);
			await people.remove(owner, anna.userId);
			const deeds = await audit.latest(store, owner.companyId, 10);
			expect(deeds.map(({ action }) => action).sort()).toEqual([
				'password.link_made',
				'person.invited',
				'person.joined',
				'person.removed',
				'person.role_changed'
			]);
			expect(JSON.stringify(deeds)).not.toContain(token);
		});
	});

	const sessionOf = async (cookies: string[]) => {
		const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
		return auth.api.getSession({ headers: new Headers({ cookie, [addressHeader]: '198.51.100.1' }) });
	};
	const enter = async (email: string, given = password, at = now) => {
		const entered = await signIn(auth, store, guess(email, given), at);
		if (!entered.ok) throw new Error(entered.reason);
		return entered.cookies;
	};

	describe('a password link', () => {
		it('sets a new password once and ends every session', async () => {
			const anna = await join('Anna', 'support');
			const cookies = await enter('anna@shop.example');
			expect(await sessionOf(cookies)).not.toBeNull();
			const { token } = await people.makePasswordLink(owner, anna.userId);
			expect(await findPasswordLink(store, token, now)).toMatchObject({ id: anna.userId });
			expect(await resetPassword(store, token, 'short', now)).toEqual({ ok: false, reason: 'weak' });
			expect(await resetPassword(store, token, 'another four words', now)).toEqual({ ok: true });
			expect(await sessionOf(cookies)).toBeNull();
			expect(await resetPassword(store, token, 'a third try of it', now)).toEqual({ ok: false, reason: 'spent' });
			await expect(enter('anna@shop.example')).rejects.toThrow('wrong');
			await enter('anna@shop.example', 'another four words');
		});

		it('ends after a day, and with the next one', async () => {
			const anna = await join('Anna', 'support');
			const first = await people.makePasswordLink(owner, anna.userId);
			const second = await people.makePasswordLink(owner, anna.userId);
			expect(await findPasswordLink(store, first.token, now)).toBeNull();
			expect(await findPasswordLink(store, second.token, later(passwordLinkMs - 1))).not.toBeNull();
			expect(await resetPassword(store, second.token, 'another four words', later(passwordLinkMs))).toEqual({
				ok: false,
				reason: 'spent'
			});
		});

		it('opens an account again that was guessed at too often', async () => {
			const anna = await join('Anna', 'support');
			for (let n = 0; n < maxGuesses; n++) await signIn(auth, store, guess('anna@shop.example', 'no'), now);
			await expect(enter('anna@shop.example')).rejects.toThrow('too_many');
			const { token } = await people.makePasswordLink(owner, anna.userId);
			await resetPassword(store, token, 'another four words', now);
			await enter('anna@shop.example', 'another four words');
		});
	});

	describe('a changed password', () => {
		it('ends the other sessions and keeps this one', async () => {
			await join('Anna', 'support');
			const [here, elsewhere] = [await enter('anna@shop.example'), await enter('anna@shop.example')];
			const headers = new Headers({ cookie: here.map((line) => line.split(';')[0]).join('; ') });
			const change = { headers, email: 'anna@shop.example', current: password, next: 'another four words' };
			expect(await changePassword(auth, store, { ...change, current: 'wrong words here' }, now)).toEqual({
				ok: false,
				reason: 'wrong'
			});
			const changed = await changePassword(auth, store, change, now);
			if (!changed.ok) throw new Error(changed.reason);
			expect(await sessionOf(elsewhere)).toBeNull();
			expect(await sessionOf(changed.cookies)).not.toBeNull();
			await enter('anna@shop.example', 'another four words');
		});
	});

	describe('guessing', () => {
		it('ends after ten tries from ten places, for an account and for none', async () => {
			await join('Anna', 'support');
			for (const email of ['anna@shop.example', 'nobody@shop.example']) {
				const said: { reason?: string }[] = [];
				for (let n = 0; n <= maxGuesses; n++)
					said.push((await signIn(auth, store, guess(email, 'no'), now)) as { reason?: string });
				expect(said.map(({ reason }) => reason)).toEqual([...Array(maxGuesses).fill('wrong'), 'too_many']);
			}
			const inTime = later(15 * 60_000 - 1);
			expect(await signIn(auth, store, guess('Anna@shop.example ', password), inTime)).toMatchObject({ ok: false });
			await enter('anna@shop.example', password, later(15 * 60_000));
		});

		it('counts tries that come all at once', async () => {
			await join('Anna', 'support');
			const tries = Array.from({ length: 25 }, () => signIn(auth, store, guess('anna@shop.example', 'no'), now));
			const said = (await Promise.all(tries)) as { reason: string }[];
			expect(said.filter(({ reason }) => reason === 'wrong')).toHaveLength(maxGuesses);
		});

		it('is forgiven to whoever then knows the password', async () => {
			await join('Anna', 'support');
			for (let round = 0; round < 2; round++) {
				for (let n = 0; n < maxGuesses - 1; n++) await signIn(auth, store, guess('anna@shop.example', 'no'), now);
				await enter('anna@shop.example');
			}
		});

		it('costs the same work whether the account exists or not', async () => {
			await join('Anna', 'support');
			const workOf = async (email: string) => {
				Object.assign(worked, { hash: 0, verify: 0 });
				await signIn(auth, store, guess(email, 'not the password'), now);
				return worked.hash + worked.verify;
			};
			expect([await workOf('anna@shop.example'), await workOf('nobody@shop.example')]).toEqual([1, 1]);
		});

		it('leaves nothing of the address in the table', async () => {
			await signIn(auth, store, guess('nobody@shop.example', 'no'), now);
			const rows = await store.db.select().from(store.tables.rateLimit);
			expect(JSON.stringify(rows)).not.toContain('nobody');
			await store.db.delete(store.tables.rateLimit).where(eq(store.tables.rateLimit.count, 1));
		});
	});
});
