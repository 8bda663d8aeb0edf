import { json } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const words = { 401: 'Unauthorized', 403: 'Forbidden', 405: 'Method not allowed' };

/**
 * The answer to a request that the policy forbids, in the form that its sender understands: a form sent in the background, a
 * person who opens a page, or a program. No page is made, so no `load` runs.
 */
export function refusal(request: Request, status: keyof typeof words): Response {
	const headers = { 'cache-control': 'no-store' };
	const message = words[status];
	if (request.headers.get('x-sveltekit-action') === 'true')
		return json({ type: 'error', status, error: { message } }, { status, headers });
	if (request.headers.get('accept')?.includes('text/html'))
		return new Response(page(), { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
	return new Response(message, { status, headers });
}

/** Nothing of the request is repeated in it, and it needs nothing but itself. */
const page = () => `<!doctype html>
<html lang="${getLocale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${m.ui_page_forbidden_title()} · ${m.app_name()}</title>
<style>
	:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
	body { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; }
	h1 { font-size: 1.5rem; line-height: 1.3; }
</style>
<h1>${m.ui_page_forbidden_title()}</h1>
<p>${m.ui_page_forbidden_what()}</p>
<p><a href="/">${m.ui_to_overview()}</a></p>
</html>
`;
