/** What a browser sends from a form without asking the other site first. */
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/**
 * Does this request carry a form that was not sent from our own pages? It is SvelteKit's own check, which knows no exceptions, for
 * ours to make one: mail programs post the unsubscription that RFC 8058 asks for from their servers and without an origin.
 * @param origin our own, as the address of the request says it
 */
export function isForeignForm(request: Request, origin: string): boolean {
	if (request.method === 'GET' || request.method === 'HEAD') return false;
	const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
	return formTypes.includes(type) && request.headers.get('origin') !== origin;
}

/** Routes whose secret is the permission, where no session counts and the same deed twice is one. */
export const takesForeignForms: readonly string[] = ['/(public)/unsubscribe/[token]'];
