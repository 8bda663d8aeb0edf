import { fail, redirect } from '@sveltejs/kit';
import { signIn } from '#lib/server/auth.ts';
import { passOn } from '#lib/server/cookies.ts';
import { localPath } from '#lib/domain/local-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('to')));
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const given = await request.formData();
		const email = String(given.get('email') ?? '').trim();
		const result = await signIn(locals.auth, email, String(given.get('password') ?? ''), getClientAddress());
		if (!result.ok) return fail(result.reason === 'too_many' ? 429 : 400, { email, reason: result.reason });
		passOn(result.cookies, cookies);
		redirect(303, localPath(url.searchParams.get('to')));
	}
};
