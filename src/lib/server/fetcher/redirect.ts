import { AppError } from '#lib/server/errors.ts';
import { admitUrl, type GateOptions } from './address-gate.ts';
import { carriesCredentials, type Headers } from './headers.ts';
import type { Method } from './types.ts';

/** One request on the way to an answer. */
export interface Hop {
	url: URL;
	method: Method;
	/** The caller's own; they stay with the origin they were meant for. */
	headers: Headers;
	body: string | null;
}

const followed = new Set([301, 302, 303, 307, 308]);

/** Those that tell whoever asks to come there from now on: RFC 9110, 15.4.2 and 15.4.9. */
export const isForGood = (status: number): boolean => status === 301 || status === 308;

export function isRedirect(status: number): boolean {
	return followed.has(status);
}

/**
 * Where an answer sends us, checked by the gate like any address a person pastes.
 * @param visited `keyOf` every hop of this fetch so far, the current one included
 * @param limit how many redirects may be followed
 * @throws AppError `address.*` for a place we must not go, `source.too_many_redirects`, `source.unreachable` where none is named
 */
export function nextHop(
	hop: Hop,
	answer: { status: number; location: string | undefined },
	visited: string[],
	limit: number,
	gate: GateOptions
): Hop {
	const url = target(hop.url, answer.location, gate);
	const isSameOrigin = url.origin === hop.url.origin;
	if (hop.url.protocol === 'https:' && url.protocol === 'http:' && carriesCredentials(hop.headers)) throw refused(url);
	const keepsMethod = answer.status === 307 || answer.status === 308;
	// Repeating a body at an origin it was not written for could hand somebody's words, or keys, to a stranger.
	if (hop.method !== 'GET' && keepsMethod && !isSameOrigin) throw refused(url);
	const headers = isSameOrigin ? hop.headers : {};
	const next: Hop = keepsMethod
		? { ...hop, url, headers }
		: { url, method: 'GET', headers: withoutBody(headers), body: null };
	if (visited.length > limit || visited.includes(keyOf(next))) throw endless(hop.url, visited.length);
	return next;
}

/** We keep no cookies, so the same question can only get the same answer: asking twice is a loop. */
export function keyOf({ method, url }: Hop): string {
	return `${method} ${url.href}`;
}

function target(base: URL, location: string | undefined, gate: GateOptions): URL {
	const text = readable(location ?? '').trim();
	if (text === '') throw new AppError('source.unreachable', { params: { host: base.hostname, reason: 'location' } });
	// `/\host` is another site to one parser and a path to the next.
	if (/^[^?#]*\\/.test(text))
		throw new AppError('address.unusual', { params: { host: base.hostname, reason: 'disguise' } });
	const url = URL.canParse(text, base) ? new URL(text, base).href : text;
	return admitUrl(url, gate);
}

/** Header values come byte by byte; sites that write an address in Cyrillic mean UTF-8. */
function readable(location: string): string {
	if (!/^[\u0000-\u00ff]*[\u0080-\u00ff]/.test(location)) return location; // eslint-disable-line no-control-regex
	const bytes = Buffer.from(location, 'latin1');
	const text = bytes.toString('utf8');
	return text.includes('\uFFFD') ? location : text;
}

function withoutBody(headers: Headers): Headers {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}

function endless(url: URL, redirects: number): AppError {
	return new AppError('source.too_many_redirects', { params: { host: url.hostname, redirects } });
}

function refused(url: URL): AppError {
	return new AppError('source.too_many_redirects', { params: { host: url.hostname, reason: 'credentials' } });
}
