import type { Cookies } from '@sveltejs/kit';

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
