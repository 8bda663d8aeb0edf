import { beforeEach, describe, expect, it } from 'vitest';
import { later, newcomer, password, staffNow as now, useStaff, type Staff } from '../../../tests/support/staff.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as audit from './audit.ts';
import { signUp } from './auth.ts';
import * as companies from './companies.ts';
import * as invitations from './invitations.ts';
import * as memberships from './memberships.ts';
import * as people from './people.ts';

onBothDatabases('people', (open) => {
	const staff = useStaff(open);
	let { store, auth, owner, join } = {} as Staff;
	beforeEach(() => void ({ store, auth, owner, join } = staff()));

	it('put their own name under replies, or leave the company’s there', async () => {
		const signature = async () => (await memberships.own(store, owner.companyId, owner.userId))!.signature;
		expect(await signature()).toBe('');
		await memberships.setSignature(store, owner.companyId, owner.userId, 'Ieva, at the counter');
		expect(await signature()).toBe('Ieva, at the counter');
		expect(await memberships.own(store, owner.companyId, 'nobody')).toBeNull();
	});

	describe('the first run', () => {
		const shop = { name: 'Bakery', timeZone: 'Europe/Riga', locale: 'lv' };
		beforeEach(() => store.db.delete(store.tables.company));

		it('makes one owner of one company, whoever comes at the same time', async () => {
			const both = await Promise.all(
				['First', 'Second'].map((name) => people.found(store, auth, newcomer(name), shop, now))
			);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
			expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'founded' });
			expect(await companies.all(store)).toMatchObject([shop]);
		});

		it('goes on where it broke off: an account without a company locks nobody out', async () => {
			await signUp(auth, 'Anna', 'anna@shop.example', password);
			expect(await companies.isNone(store)).toBe(true);
			const wrong = { ...newcomer('Anna'), password: 'not her password' };
			expect(await people.found(store, auth, wrong, shop, now)).toEqual({ ok: false, reason: 'taken' });
			const anna = await people.found(store, auth, newcomer('Anna'), shop, now);
			expect(anna).toMatchObject({ ok: true });
			expect(await companies.isNone(store)).toBe(false);
		});
	});

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

		it('still works after an error that nobody foresaw', async () => {
			const { token } = await people.invite(owner, 'support');
			const nobody = { ...newcomer('Anna'), email: 'no mailbox' };
			await expect(people.accept(store, auth, token, nobody, now)).rejects.toThrow();
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
});
