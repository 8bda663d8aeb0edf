import type { Cookies } from '@sveltejs/kit';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';

/** Hands on cookies that better-auth made (`Set-Cookie` lines) through SvelteKit's own. */
export function passOn(lines: string[], cookies: Cookies): void {
	for (const line of lines) {
		const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
		const at = pair.indexOf('=');
		const maxAge = attributes.map((attribute) => /^max-age=(\d+)$/i.exec(attribute)?.[1]).find(Boolean);
		cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: attributes.some((attribute) => attribute.toLowerCase() === 'secure'),
			...(maxAge === undefined ? {} : { maxAge: Number(maxAge) })
		});
	}
}

const yearSeconds = 365 * 86_400;

/** Language and theme in cookies, so that the sign-in page knows them too; anything unknown is left as it was. */
export function keepPreferences(cookies: Cookies, chosen: { locale: unknown; theme: unknown }): void {
	const keep = { path: '/', maxAge: yearSeconds, sameSite: 'lax', httpOnly: false } as const;
	if (isLocale(chosen.locale)) cookies.set(cookieName, chosen.locale, keep);
	if (chosen.theme === 'light' || chosen.theme === 'dark') cookies.set('theme', chosen.theme, keep);
	if (chosen.theme === 'system') cookies.delete('theme', { path: '/' });
}
