import { fileOf } from '#lib/domain/csv.ts';
import { ownColumn, type BadRow, type LineProblem } from '#lib/domain/import-mapping.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ErrorCode } from '#lib/server/errors.ts';
import { errorMessage } from './error-message.ts';
import { cellMark, type Locale } from './formats.ts';

/** Lines of a file that could not be taken, as a file of their own: the reason beside each, to be mended and brought in again. */

export const problemNames: Record<LineProblem, (params?: object, options?: { locale?: Locale }) => string> = {
	nothing_said: m.import_nothing_said,
	date_unknown: m.import_date_unknown,
	date_in_future: m.import_date_in_future,
	rating_unknown: m.import_rating_unknown,
	too_long: m.import_too_long
};

/** A table for spreadsheets with the columns of the file behind two of ours, which are no part of it when it comes again. */
export function rowsToMend(columns: readonly string[], bad: readonly BadRow[], locale?: Locale): string {
	const own = [m.import_line({}, { locale }), m.import_why({}, { locale })].map((name) => ownColumn + name);
	const rows = bad.map(({ line, problem, cells }) => [line, problemNames[problem]({}, { locale }), ...cells]);
	return fileOf([[...own, ...columns], ...rows], cellMark(locale ?? getLocale()));
}

/** A list of feeds (OPML 2.0). */
export function feedsToMend(bad: readonly { title: string; url: string; code: ErrorCode }[], locale?: Locale): string {
	const outlines = bad.map(
		({ title, url, code }) =>
			`\t\t<outline type="rss" text="${escaped(title)}" xmlUrl="${escaped(url)}" description="${escaped(errorMessage(code, locale))}"/>\n`
	);
	const title = escaped(m.import_bad_title({}, { locale }));
	return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n\t<head><title>${title}</title></head>\n\t<body>\n${outlines.join('')}\t</body>\n</opml>\n`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign]!).replace(/(?![\t\n])\p{Cc}/gu, ' ');
