import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/domain/local-path.ts';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

const yearSeconds = 365 * 86_400;

/** Language and theme: kept in cookies, so that the sign-in page knows them too. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const locale = form.get('locale');
	const theme = form.get('theme');
	const keep = { path: '/', maxAge: yearSeconds, sameSite: 'lax', httpOnly: false } as const;
	if (isLocale(locale)) cookies.set(cookieName, locale, keep);
	if (theme === 'light' || theme === 'dark') cookies.set('theme', theme, keep);
	if (theme === 'system') cookies.delete('theme', { path: '/' });
	redirect(303, localPath(String(form.get('returnTo') ?? '/')));
};
