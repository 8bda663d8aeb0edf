import { json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import type { RequestHandler } from './$types';

const icon = (src: string, sizes: string, rest: Record<string, string> = {}) => {
	return { src, sizes, type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png', ...rest };
};

/** What a telephone shows when the product is put on its home screen, in the language of whoever puts it there. */
export const GET: RequestHandler = ({ locals: { locale } }) => {
	const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('/icon-192.png', '192x192')] });
	const manifest = {
		...{ name: m.app_name(), short_name: m.app_name(), description: m.app_description({}, { locale }) },
		...{ lang: locale, dir: 'ltr', id: '/', start_url: '/', scope: '/', display: 'standalone' },
		// The light theme's ground and the accent, as layout.css has them.
		...{ background_color: '#fdfdfc', theme_color: '#2b50b8' },
		icons: [
			icon('/favicon.svg', 'any'),
			icon('/icon-192.png', '192x192'),
			icon('/icon-512.png', '512x512'),
			icon('/icon-maskable-512.png', '512x512', { purpose: 'maskable' })
		],
		shortcuts: [
			shortcut(m.nav_complaints({}, { locale }), '/complaints'),
			shortcut(m.nav_overview({}, { locale }), '/')
		]
	};
	return json(manifest, {
		headers: {
			'content-type': 'application/manifest+json',
			'cache-control': 'no-cache',
			vary: 'cookie, accept-language'
		}
	});
};
