import { fail, redirect } from '@sveltejs/kit';
import { resetPassword } from '#lib/server/auth.ts';
import { findPasswordLink } from '#lib/server/auth/password-links.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const person = await findPasswordLink(locals.store, params.token, locals.now);
	locals.isGone = !person;
	return { person: person && { name: person.name, email: person.email } };
};

export const actions: Actions = {
	default: async ({ request, locals: { store, now }, params }) => {
		const password = String((await request.formData()).get('password') ?? '');
		const done = await resetPassword(store, params.token, password, now);
		if (!done.ok) return fail(400, { reason: done.reason });
		redirect(303, '/sign-in?changed=1');
	}
};
