import { AppError } from '#lib/server/errors.ts';
import type { FetchedDocument } from '../connector.ts';
import { refusalOf } from './refusal.ts';

/**
 * Why a named site's answer holds nothing that can be read: no body, a captcha or log-in page, the site in a shape that we do not
 * know, or a page of somebody else's.
 * @param marks what only this site's own pages and answers contain
 */
export function whyUnreadable(document: FetchedDocument, marks: RegExp): AppError {
	const { url, body } = document;
	if (body.trim() === '') return new AppError('source.empty', { params: { url } });
	const code = marks.test(body) ? 'source.layout_changed' : 'source.wrong_page';
	return refusalOf(document) ?? new AppError(code, { params: { url } });
}

/** Did the whole page arrive? Nothing to read on half a page does not mean that there is nothing. */
export function isWholePage(html: string): boolean {
	return /<\/html\s*>/i.test(html.slice(-2000));
}
