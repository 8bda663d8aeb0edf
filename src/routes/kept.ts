/** Pages that are made of nothing but the database, the person and the minute, and that people come back to all day. */
const routes = new Set(['/(app)', '/(app)/complaints', '/(app)/mentions']);

/**
 * Under what name a page is kept (`KeptPages`): its address and all that a browser says of the person, the cookie of their session
 * first of all. Who reloads a page with all force gets it made anew.
 * @returns null where it is not to be kept
 */
export function keptAs(route: string | null, { method, url, headers }: Request): string | null {
	const isForced = headers.get('cache-control') === 'no-cache';
	const cookie = headers.get('cookie');
	if (method !== 'GET' || !cookie || isForced || !routes.has(route ?? '')) return null;
	return JSON.stringify([url, cookie, headers.get('accept-language')]);
}
