import type { FetchRequest } from './types.ts';

/** Names in lower case. */
export type Headers = Record<string, string>;

/** What people's browsers would accept, without pretending to be one. */
const ANYTHING_READABLE = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.9,*/*;q=0.5';

/** Reviews come in the visitor's language on many sites; ours are these. */
const LANGUAGES = 'ru,lv;q=0.9,en;q=0.8';

/** Ours or the connection's, never the caller's: honesty about who asks, and framing that undici must decide. */
const reserved = new Set(
	'user-agent host connection keep-alive proxy-connection te trailer transfer-encoding upgrade expect content-length accept-encoding'.split(
		' '
	)
);

/** The caller's own headers, without those that are not the caller's to set. */
export function callerHeaders(request: FetchRequest): Headers {
	const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
	return Object.fromEntries(given.filter(([name]) => !reserved.has(name)));
}

/** Headers that go with every hop, to whichever site. */
export function ownHeaders(request: FetchRequest, userAgent: string): Headers {
	const headers: Headers = {
		'user-agent': userAgent,
		accept: request.accept ?? ANYTHING_READABLE,
		'accept-language': LANGUAGES,
		'accept-encoding': 'gzip, deflate, br'
	};
	if (request.etag) headers['if-none-match'] = request.etag;
	if (request.lastModified) headers['if-modified-since'] = request.lastModified;
	return headers;
}

/** Could these open a door that is the owner's? In doubt yes. */
export function carriesCredentials(headers: Headers): boolean {
	return Object.keys(headers).some((name) => /auth|cookie|token|key|secret|session|signature|client-id/.test(name));
}

/** The media type's parts; charset null where none is named. */
export function mediaType(contentType: string | undefined): { type: string | null; charset: string | null } {
	const [type = '', ...parameters] = (contentType ?? '').split(';');
	const charset = parameters.map((parameter) => /^\s*charset\s*=\s*(.+)$/i.exec(parameter)?.[1]?.trim()).find(Boolean);
	return { type: type.trim().toLowerCase() || null, charset: charset ?? null };
}
