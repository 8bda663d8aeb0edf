import { fail } from '@sveltejs/kit';
import { typedIn } from '#lib/domain/typed.ts';
import * as alerts from '#lib/server/alerts.ts';
import { changePassword } from '#lib/server/auth.ts';
import { config } from '#lib/server/config.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as sources from '#lib/server/sources.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';
import { readAlertForm } from './alert-form.ts';

/** What a rule for alerts is tried on. */
const triedMs = 30 * 86_400_000;

/** As long as the company's. */
const longestSignature = 300;

/** Places that are watched, by which alerts can be chosen. */
const placesOf = async (store: App.Locals['store'], companyId: string) =>
	(await sources.list(store, companyId)).map(({ id, title }) => ({ id, title }));

export const load: PageServerLoad = async ({ locals: { store, company, user, role, now } }) => {
	const [wantsDigest, own, alertRule, month, places] = await Promise.all([
		memberships.wantsDigest(store, company.id, user!.id),
		memberships.own(store, company.id, user!.id),
		alerts.ruleOf(store, company.id, user!.id, role),
		alerts.arrivals(store, company.id, new Date(now.getTime() - triedMs)),
		placesOf(store, company.id)
	]);
	const signatures = { own: own?.signature ?? '', company: company.signature };
	return { wantsDigest, signatures, alertRule, month, places, hasMail: Boolean(config().SMTP_URL) };
};

export const actions: Actions = {
	name: async ({ request, locals: { store, user, now } }) => {
		const name = String((await request.formData()).get('name') ?? '').trim();
		if (!name || name.length > 100) return fail(400, { wrong: 'name' as const, name });
		await users.rename(store, user!.id, name, now);
		return { saved: 'name' as const };
	},
	signature: async ({ request, locals: { store, company, user } }) => {
		const signature = String((await request.formData()).get('signature') ?? '').trim();
		if (signature.length > longestSignature) return fail(400, { wrong: 'signature' as const, signature });
		await memberships.setSignature(store, company.id, user!.id, signature);
		return { saved: 'signature' as const };
	},
	digest: async ({ request, locals: { store, company, user } }) => {
		const isWanted = (await request.formData()).has('wantsDigest');
		await memberships.setWantsDigest(store, company.id, user!.id, isWanted);
		return { saved: 'digest' as const };
	},
	alerts: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const rule = readAlertForm(
			form,
			(await placesOf(store, company.id)).map(({ id }) => id)
		);
		if (!rule) return fail(400, { wrong: 'alerts' as const, alerts: typedIn(form) });
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
