import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { localPath } from '#lib/domain/local-path.ts';
import { cookieName } from '#lib/paraglide/runtime.js';
import { signIn } from '#lib/server/auth.ts';
import { keepPreferences, passOn } from '#lib/server/cookies.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as users from '#lib/server/users.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('to')));
	return { isChanged: url.searchParams.has('changed') };
};

export const actions: Actions = {
	default: async ({ request, locals: { store, auth, now }, cookies, url, getClientAddress }) => {
		const given = await request.formData();
		const email = String(given.get('email') ?? '').trim();
		const guess = { email, password: String(given.get('password') ?? ''), address: getClientAddress() };
		const result = await signIn(auth, store, guess, now);
		if (!result.ok) return fail(result.reason === 'too_many' ? 429 : 400, { email, reason: result.reason });
		if (!(await memberships.isMember(store, result.userId))) return fail(403, { email, reason: 'no_company' as const });
		passOn(result.cookies, cookies);
		takeOver(cookies, await users.preferencesOf(store, result.userId));
		redirect(303, localPath(url.searchParams.get('to')));
	}
};

/** A device that nobody has set up takes over what the person chose on another. */
function takeOver(cookies: Cookies, { locale, theme }: { locale: string | null; theme: string | null }): void {
	keepPreferences(cookies, {
		locale: cookies.get(cookieName) ? null : locale,
		theme: cookies.get('theme') ? null : theme
	});
}
