import { fail } from '@sveltejs/kit';
import { changePassword } from '#lib/server/auth.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company, user } }) => ({
	wantsDigest: await memberships.wantsDigest(store, company.id, user!.id)
});

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
