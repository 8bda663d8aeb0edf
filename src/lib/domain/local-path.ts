/**
 * A path inside this site, from what an address or a form claims; `/` for anything else. Refuses other origins in every
 * disguise: `//host`, `/\host`, control characters, absolute addresses.
 */
export function localPath(claimed: string | null | undefined): string {
	if (!claimed || !claimed.startsWith('/') || /^\/[/\\]/.test(claimed)) return '/';
	// eslint-disable-next-line no-control-regex -- browsers drop these, and what remains may be another address
	if (/[\u0000-\u001f\\]/.test(claimed)) return '/';
	const url = new URL(claimed, 'http://inside.invalid');
	return url.origin === 'http://inside.invalid' && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
}
