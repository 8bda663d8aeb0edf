import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromSomewhere, later, password, staffNow as now, useStaff, type Staff } from '../../../tests/support/staff.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import { addressHeader, changePassword, resetPassword, signIn, whoAsks } from './auth.ts';
import { maxGuesses } from './auth/guesses.ts';
import { findPasswordLink, passwordLinkMs } from './auth/password-links.ts';
import * as people from './people.ts';

const guess = (email: string, given: string) => ({ email, password: given, address: fromSomewhere() });

onBothDatabases('passwords', (open) => {
	const staff = useStaff(open);
	let { store, auth, owner, join } = {} as Staff;
	beforeEach(() => void ({ store, auth, owner, join } = staff()));

	const sessionOf = async (cookies: string[]) => {
		const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
		return auth.api.getSession({ headers: new Headers({ cookie, [addressHeader]: '198.51.100.1' }) });
	};
	const enter = async (email: string, given = password, at = now) => {
		const entered = await signIn(auth, store, guess(email, given), at);
		if (!entered.ok) throw new Error(entered.reason);
		return entered.cookies;
	};

	describe('a session', () => {
		const dayMs = 86_400_000;
		const headersOf = (cookies: string[]) =>
			new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; '), [addressHeader]: '198.51.100.1' });
		const row = async () => {
			const { session } = store.tables;
			const rows = await store.db.select().from(session).where(eq(session.userId, anna.userId));
			return rows.at(-1) ?? null;
		};
		/** So many days since the sign-in, and since the session was used last. */
		const age = async (days: number, unusedDays: number) => {
			const { session } = store.tables;
			const [createdAt, updatedAt] = [days, unusedDays].map((count) => new Date(Date.now() - count * dayMs));
			const expiresAt = new Date(updatedAt!.getTime() + 30 * dayMs);
			await store.db.update(session).set({ createdAt, updatedAt, expiresAt });
		};
		let anna: people.Actor;
		let headers: Headers;
		beforeEach(async () => {
			anna = await join('Anna', 'support');
			await store.db.delete(store.tables.session);
			headers = headersOf(await enter('anna@shop.example'));
		});

		it('that is used lasts thirty days more, for the browser too, and is written once a day', async () => {
			expect(await whoAsks(auth, headers, new Date())).toMatchObject({ cookies: [] });
			await age(29, 2);
			const asked = (await whoAsks(auth, headers, new Date()))!;
			expect(asked.user.name).toBe('Anna');
			expect(asked.cookies.join()).toContain(`Max-Age=${30 * 86_400}`);
			const prolonged = (await row())!;
			expect(prolonged.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * dayMs);
			const next = headersOf(asked.cookies);
			expect(await whoAsks(auth, next, new Date())).toMatchObject({ cookies: [], user: { name: 'Anna' } });
			expect(await row()).toEqual(prolonged);
		});

		it('ends for whoever stays away, and after ninety days for everybody', async () => {
			await age(89, 2);
			expect(await whoAsks(auth, headers, new Date())).not.toBeNull();
			await age(91, 1.5);
			expect(await whoAsks(auth, headers, new Date())).toBeNull();
			expect(await row()).toBeNull();
			headers = headersOf(await enter('anna@shop.example'));
			await age(31, 31);
			expect(await whoAsks(auth, headers, new Date())).toBeNull();
		});
	});

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

		it('is not what an office does that signs in from one address', async () => {
			await join('Anna', 'support');
			const address = fromSomewhere();
			const from = (email: string, given: string) => signIn(auth, store, { email, password: given, address }, now);
			for (let n = 0; n < 12; n++) expect(await from('anna@shop.example', password)).toMatchObject({ ok: true });
			for (let n = 0; n < 10; n++) await from(`nobody${n}@shop.example`, 'no');
			expect(await from('anna@shop.example', password)).toEqual({ ok: false, reason: 'too_many' });
		});

		it('costs the same work whether the account exists or not', async () => {
			await join('Anna', 'support');
			const { password: passwords } = await auth.$context;
			const work = [vi.spyOn(passwords, 'hash'), vi.spyOn(passwords, 'verify')];
			const workOf = async (email: string) => {
				work.forEach((one) => one.mockClear());
				await signIn(auth, store, guess(email, 'not the password'), now);
				return work.reduce((sum, { mock }) => sum + mock.calls.length, 0);
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
