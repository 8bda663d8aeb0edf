import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/domain/local-path.ts';
import { isLocale } from '#lib/paraglide/runtime.js';
import { keepPreferences } from '#lib/server/cookies.ts';
import * as users from '#lib/server/users.ts';
import type { RequestHandler } from './$types';

const themes = ['light', 'dark', 'system'];

/** Language and theme, for this device and, with an account, for the next one. */
export const POST: RequestHandler = async ({ request, cookies, locals: { store, user } }) => {
	const form = await request.formData();
	const [locale, theme] = [form.get('locale'), form.get('theme')];
	keepPreferences(cookies, { locale, theme });
	const chosen = {
		...(isLocale(locale) ? { locale } : {}),
		...(themes.includes(String(theme)) ? { theme: String(theme) } : {})
	};
	if (user && Object.keys(chosen).length) await users.setPreference(store, user.id, chosen);
	redirect(303, localPath(String(form.get('returnTo') ?? '/')));
};
