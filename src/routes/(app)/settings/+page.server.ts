import { fail } from '@sveltejs/kit';
import * as alerts from '#lib/server/alerts.ts';
import { changePassword } from '#lib/server/auth.ts';
import { config } from '#lib/server/config.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';
import { readAlertForm } from './alert-form.ts';

/** What a rule for alerts is tried on. */
const triedMs = 30 * 86_400_000;

export const load: PageServerLoad = async ({ locals: { store, company, user, role, now } }) => {
	const [wantsDigest, alertRule, month] = await Promise.all([
		memberships.wantsDigest(store, company.id, user!.id),
		alerts.ruleOf(store, company.id, user!.id, role),
		alerts.arrivals(store, company.id, new Date(now.getTime() - triedMs))
	]);
	return { wantsDigest, alertRule, month, hasMail: Boolean(config().SMTP_URL) };
};

export const actions: Actions = {
	name: async ({ request, locals: { store, user, now } }) => {
		const name = String((await request.formData()).get('name') ?? '').trim();
		if (!name || name.length > 100) return fail(400, { wrong: 'name' as const, name });
		await users.rename(store, user!.id, name, now);
		return { saved: 'name' as const };
	},
	digest: async ({ request, locals: { store, company, user } }) => {
		const isWanted = (await request.formData()).has('wantsDigest');
		await memberships.setWantsDigest(store, company.id, user!.id, isWanted);
		return { saved: 'digest' as const };
	},
	alerts: async ({ request, locals: { store, company, user, role, now } }) => {
		const form = await request.formData();
		const before = await alerts.ruleOf(store, company.id, user!.id, role);
		const rule = readAlertForm(form, before);
		if (!rule) return fail(400, { wrong: 'alerts' as const, readers: String(form.get('minExposure') ?? '') });
		await alerts.saveRule(store, company.id, user!.id, rule, now);
		return { saved: 'alerts' as const };
	},
	password: async ({ request, locals: { store, auth, user, now }, cookies }) => {
		const form = await request.formData();
		const [current, next] = [String(form.get('current') ?? ''), String(form.get('next') ?? '')];
		const asked = { headers: request.headers, email: user!.email, current, next };
		const changed = await changePassword(auth, store, asked, now);
		if (!changed.ok) return fail(changed.reason === 'too_many' ? 429 : 400, { wrong: 'password', why: changed.reason });
		passOn(changed.cookies, cookies);
		return { saved: 'password' as const };
	}
};
