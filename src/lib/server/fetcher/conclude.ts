import { AppError } from '#lib/server/errors.ts';
import { decode, type DocumentKind } from './charset.ts';
import type { Answer } from './exchange.ts';
import { detectBlockPage, statusFailure } from './failures.ts';
import { mediaType } from './headers.ts';
import { retryTime } from './retry-after.ts';
import type { Arrival } from './walk.ts';
import type { FetchedDocument, FetchOutcome, FetchRequest } from './types.ts';

/**
 * What an answer means: a document, nothing new, or an error of the failure table.
 * @throws AppError
 */
export function conclude(request: FetchRequest, arrival: Arrival, now: Date): FetchOutcome {
	const { url, answer } = arrival;
	const { status, headers } = answer;
	const isConditional = Boolean(request.etag || request.lastModified);
	if (status === 304 && isConditional) return { kind: 'not_modified' };
	const isSuccess = status >= 200 && status < 300;
	const document = isSuccess ? documentOf(arrival) : null;
	const page = document ?? { url: url.href, body: readable(answer), isError: true };
	const blocked = blockPageOf(request, page, headers, now);
	if (blocked) throw blocked;
	if (!document) throw statusFailure(status, url.hostname, retryTime(headers, now));
	if (document.bytes === 0 && (request.method ?? 'GET') === 'GET') {
		throw new AppError('source.empty', { params: { host: url.hostname, status } });
	}
	return { kind: 'document', document };
}

function documentOf({ url, hasMoved, answer }: Arrival): FetchedDocument {
	const { status, headers, body } = answer;
	const { type, charset: named } = mediaType(headers['content-type']);
	const { text, charset } = decode(body, named, kindOf(type));
	return {
		url: url.href,
		hasMoved,
		status,
		contentType: type,
		body: text,
		charset,
		etag: headers['etag'] || null,
		lastModified: headers['last-modified'] || null,
		bytes: body.length
	};
}

/** An error's body is only looked at; that it cannot be decoded is not the news. */
function readable({ headers, body }: Answer): string {
	try {
		return decode(body, mediaType(headers['content-type']).charset).text;
	} catch {
		return '';
	}
}

function blockPageOf(
	request: FetchRequest,
	page: { url: string; body: string; isError?: boolean },
	headers: Answer['headers'],
	now: Date
): AppError | null {
	// An API that breaks says so in a page for people; that is no closed door.
	const wantsJson = !page.isError && /json/.test(request.accept ?? '') && !/html|xml|\*\/\*/.test(request.accept ?? '');
	const found = detectBlockPage({ url: page.url, body: page.body, ...(wantsJson ? { expects: 'json' as const } : {}) });
	const retryAt = found && retryTime(headers, now);
	return found && retryAt ? new AppError(found.code, { params: found.params, retryAt }) : found;
}

function kindOf(type: string | null): DocumentKind {
	if (type === null) return 'auto';
	if (/[/+]json$/.test(type)) return 'json';
	if (type === 'text/html') return 'html';
	return /[/+]xml$/.test(type) ? 'xml' : 'auto';
}
