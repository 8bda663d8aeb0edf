import { createHash } from 'node:crypto';

/** A short, stable identity out of what is known of an item; null parts keep their place. */
export function hashIdentity(parts: (string | null)[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** Text as far as it matters for "is it the same": one form of each letter, no case, no punctuation, no white space. */
export function normaliseForIdentity(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Parameters that say where a reader came from and never what is shown. `oc` is Google News', `ysclid` Yandex'. */
const tracking =
	/^(?:utm_\w+|oc|fbclid|gclid|gclsrc|dclid|yclid|ysclid|msclkid|twclid|ttclid|igsh(?:id)?|mc_[ce]id|_openstat|cmpid|ito|spm|wt_mc|at_(?:medium|campaign))$/i;
const provenance = /^(?:from|ref|src|source|via)$/i;

/** The same address however a reader came to it: without tracking parameters and fragment; null where it is no http(s) address. */
export function withoutTracking(address: string): string | null {
	const url = toHttpUrl(address);
	if (!url) return null;
	for (const [key, value] of [...url.searchParams]) {
		const isProvenance = provenance.test(key) && /^(?:rss|feed|atom)/i.test(value);
		if (tracking.test(key) || isProvenance) url.searchParams.delete(key);
	}
	// A fragment is part of the address only where the site routes by it.
	if (!/^#!?\//.test(url.hash)) url.hash = '';
	return url.href;
}

/** An anchor that names one text of a page, such as `#comment-17`; `#rss` and `#xtor=RSS-1` say where a reader came from. */
const anchor = /^#[\w:.-]*\d[\w:.-]*$/;

/** An address as far as it tells one text from another; null where it is no http(s) address. */
export function identifyingAddress(address: string): string | null {
	const page = withoutTracking(address);
	if (page === null) return null;
	const { hash } = new URL(address.trim());
	return anchor.test(hash) && !page.includes('#') ? page + hash : page;
}

/** An absolute http(s) address, relative ones resolved against `base`; null for everything else a site may write there. */
export function toHttpUrl(address: string | null | undefined, base?: string | null): URL | null {
	const trimmed = address?.trim();
	if (!trimmed || !URL.canParse(trimmed, base || undefined)) return null;
	const url = new URL(trimmed, base || undefined);
	return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
