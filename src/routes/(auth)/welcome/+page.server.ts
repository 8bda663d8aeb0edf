import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { passwordLengths } from '#lib/server/auth.ts';
import { isTimeZone } from '#lib/domain/time-zone.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as people from '#lib/server/people.ts';
import * as users from '#lib/server/users.ts';
import type { Actions } from './$types';

const form = z.object({
	name: z.string().trim().min(1).max(100),
	email: z.email().max(200),
	password: z.string().min(passwordLengths.min).max(passwordLengths.max),
	company: z.string().trim().min(1).max(100),
	timeZone: z.string().max(60)
});

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const given = Object.fromEntries(await request.formData()) as Record<string, string>;
		const values = { name: given.name ?? '', email: given.email ?? '', company: given.company ?? '' };
		const parsed = form.safeParse(given);
		if (!parsed.success) return fail(400, { values, wrong: parsed.error.issues.map((issue) => String(issue.path[0])) });
		const { name, email, password, company, timeZone } = parsed.data;
		const who = { name, email, password, address: getClientAddress() };
		const founded = { name: company, timeZone: isTimeZone(timeZone) ? timeZone : 'Europe/Riga', locale: locals.locale };
		const result = await people.found(locals.store, locals.auth, who, founded, locals.now);
		if (!result.ok && result.reason === 'founded') redirect(303, '/');
		if (!result.ok) return fail(400, { values, wrong: [result.reason === 'taken' ? 'email' : 'password'] });
		await users.setPreference(locals.store, result.userId, { locale: locals.locale });
		passOn(result.cookies, cookies);
		redirect(303, '/first-source');
	}
};
