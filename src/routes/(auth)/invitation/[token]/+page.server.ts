import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { passwordLengths } from '#lib/server/auth.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as invitations from '#lib/server/invitations.ts';
import * as people from '#lib/server/people.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { store, now, user } = locals;
	const invitation = await invitations.find(store, params.token, now);
	locals.isGone = !invitation;
	return { invitation, signedInAs: user?.name ?? null };
};

const form = z.object({
	name: z.string().trim().min(1).max(100),
	email: z.email().max(200),
	password: z.string().min(passwordLengths.min).max(passwordLengths.max)
});

const fieldOf = { taken: 'email', weak: 'password', wrong: 'password', too_many: 'too_many', spent: 'spent' } as const;

export const actions: Actions = {
	default: async ({ request, locals: { store, auth, now, locale }, cookies, params, getClientAddress }) => {
		const given = Object.fromEntries(await request.formData()) as Record<string, string>;
		const values = { name: given.name ?? '', email: given.email ?? '' };
		const parsed = form.safeParse(given);
		if (!parsed.success)
			return fail(400, { values, wrong: parsed.error.issues.map((issue) => String(issue.path[0])), isTaken: false });
		const who = { ...parsed.data, address: getClientAddress() };
		const joined = await people.accept(store, auth, params.token, who, now);
		if (!joined.ok) {
			const isTaken = joined.reason === 'taken';
			return fail(joined.reason === 'too_many' ? 429 : 400, { values, wrong: [fieldOf[joined.reason]], isTaken });
		}
		await users.setPreference(store, joined.userId, { locale });
		passOn(joined.cookies, cookies);
		redirect(303, '/');
	}
};
