import { blockPageKind, type BlockKind, type PageFacts } from '#lib/domain/block-page.ts';
import { AppError, type ErrorCode } from '#lib/server/errors.ts';

/**
 * The one table of everything that can go wrong with a fetch: what it is called, whether the site keeps us out (`blocked`) or
 * something does not work (`broken`), and when it makes sense to try again.
 */

export interface RetryPolicy {
	/** Wait after the first failure, milliseconds; doubles with each further one. */
	firstMs: number;
	/** Longest wait, milliseconds. */
	capMs: number;
}

export interface Failure {
	health: 'blocked' | 'broken';
	retry: RetryPolicy;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A hiccup that often passes by itself. */
const soon: RetryPolicy = { firstMs: 5 * MINUTE, capMs: DAY };
/** Somebody said no: asking often makes it worse. */
const later: RetryPolicy = { firstMs: HOUR, capMs: DAY };
/** Nothing changes until a person changes something; kept alive in case the site does. */
const seldom: RetryPolicy = { firstMs: 6 * HOUR, capMs: 7 * DAY };

type FetchErrorCode = Extract<ErrorCode, `address.${string}` | `source.${string}`>;

export const failures: Record<FetchErrorCode, Failure> = {
	'address.invalid': { health: 'broken', retry: seldom },
	'address.private': { health: 'broken', retry: seldom },
	'address.unusual': { health: 'broken', retry: seldom },
	'source.not_found': { health: 'broken', retry: seldom },
	'source.unreachable': { health: 'broken', retry: soon },
	'source.timeout': { health: 'broken', retry: soon },
	'source.too_large': { health: 'broken', retry: seldom },
	'source.too_many_redirects': { health: 'broken', retry: later },
	'source.server_error': { health: 'broken', retry: soon },
	'source.rate_limited': { health: 'blocked', retry: { firstMs: 15 * MINUTE, capMs: DAY } },
	'source.blocked': { health: 'blocked', retry: later },
	'source.login_required': { health: 'blocked', retry: seldom },
	'source.robots_disallowed': { health: 'blocked', retry: { firstMs: HOUR, capMs: 7 * DAY } },
	'source.layout_changed': { health: 'broken', retry: later },
	'source.not_a_feed': { health: 'broken', retry: later },
	'source.no_reviews': { health: 'broken', retry: later },
	'source.wrong_page': { health: 'broken', retry: seldom },
	'source.unsupported': { health: 'broken', retry: seldom },
	'source.empty': { health: 'broken', retry: soon }
};

/** What is not in the table is ours to mend. */
const unforeseen: Failure = { health: 'broken', retry: soon };

/** The table's row for an error code. */
export function failureOf(code: ErrorCode): Failure {
	return failures[code as FetchErrorCode] ?? unforeseen;
}

/** Error codes of Node and undici. TLS and HTTP parser codes are families, see below. */
const networkCodes: Record<string, FetchErrorCode> = {
	ENOTFOUND: 'source.not_found',
	ENODATA: 'source.not_found',
	EAI_NONAME: 'source.not_found',
	EAI_NODATA: 'source.not_found',
	EAI_AGAIN: 'source.unreachable',
	EAI_FAIL: 'source.unreachable',
	ESERVFAIL: 'source.unreachable',
	ECONNREFUSED: 'source.unreachable',
	ECONNRESET: 'source.unreachable',
	ECONNABORTED: 'source.unreachable',
	EHOSTUNREACH: 'source.unreachable',
	EHOSTDOWN: 'source.unreachable',
	ENETUNREACH: 'source.unreachable',
	EADDRNOTAVAIL: 'source.unreachable',
	EPIPE: 'source.unreachable',
	EPROTO: 'source.unreachable',
	ERR_STREAM_PREMATURE_CLOSE: 'source.unreachable',
	UND_ERR_SOCKET: 'source.unreachable',
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'source.unreachable',
	ETIMEDOUT: 'source.timeout',
	ETIMEOUT: 'source.timeout',
	UND_ERR_CONNECT_TIMEOUT: 'source.timeout',
	UND_ERR_HEADERS_TIMEOUT: 'source.timeout',
	UND_ERR_BODY_TIMEOUT: 'source.timeout',
	UND_ERR_HEADERS_OVERFLOW: 'source.too_large',
	UND_ERR_RES_EXCEEDED_MAX_SIZE: 'source.too_large',
	HPE_HEADER_OVERFLOW: 'source.too_large',
	ERR_INVALID_URL: 'address.invalid'
};

/** Certificates and TLS, HTTP that cannot be parsed, damaged compression (`ERR__` is brotli): the answer does not arrive. */
const brokenTransport =
	/^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|HPE_|HTTPParserError|Z_|ERR_ZLIB|ERR__ERROR|ERR_BROTLI)/;

/** Any error of a fetch under its name in the table; what nobody foresaw is `internal.unexpected`. */
export function networkFailure(error: unknown, host: string): AppError {
	if (error instanceof AppError) return error;
	for (const reason of codesOf(error)) {
		const code = networkCodes[reason] ?? (brokenTransport.test(reason) ? 'source.unreachable' : null);
		if (code) return new AppError(code, { params: { host, reason }, cause: error });
	}
	return new AppError('internal.unexpected', { params: { host }, cause: error });
}

/** The codes of an error, its causes and, where several addresses were tried, its parts. */
function codesOf(error: unknown, depth = 0): string[] {
	if (!(error instanceof Error) || depth > 4) return [];
	// undici's parser errors carry no code when the answer is not HTTP at all.
	const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
	const parts = error instanceof AggregateError ? error.errors : [];
	return [code, ...[...parts, error.cause].flatMap((part) => codesOf(part, depth + 1))];
}

const statusCodes: Record<number, FetchErrorCode> = {
	401: 'source.login_required',
	402: 'source.blocked',
	403: 'source.blocked',
	404: 'source.not_found',
	405: 'source.blocked',
	406: 'source.blocked',
	407: 'source.blocked',
	408: 'source.timeout',
	410: 'source.not_found',
	413: 'source.server_error',
	429: 'source.rate_limited',
	451: 'source.blocked',
	504: 'source.timeout'
};

/**
 * A status that is no success, as an error.
 * @param retryAt the site's own Retry-After
 */
export function statusFailure(status: number, host: string, retryAt: Date | null): AppError {
	const isBusy = status === 503 && retryAt !== null;
	const byClass = status >= 500 ? 'source.server_error' : status >= 400 ? 'source.blocked' : 'source.unreachable';
	const code = isBusy ? 'source.rate_limited' : (statusCodes[status] ?? byClass);
	return new AppError(code, { params: { host, status }, retryAt });
}

const blockCodes: Record<BlockKind, FetchErrorCode> = {
	captcha: 'source.blocked',
	challenge: 'source.blocked',
	consent: 'source.blocked',
	denied: 'source.blocked',
	html_for_json: 'source.blocked',
	login: 'source.login_required'
};

/** The error that a captcha, challenge, refusal or log-in page stands for; null for what may be content. */
export function detectBlockPage(page: PageFacts): AppError | null {
	const kind = blockPageKind(page);
	if (!kind) return null;
	const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
	return new AppError(blockCodes[kind], { params: { host, reason: kind } });
}
