/**
 * Tables for spreadsheets (RFC 4180) whose cells stay what they are: text. A spreadsheet takes a cell that begins with one of
 * these for a formula, also behind blanks, a byte-order mark or an opening quote, and also in full width (OWASP, CSV injection).
 */
const formulaStart = /^[\s"';\uFEFF\u200B-\u200D\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** A tab or a line break in front is enough for some programs. */
const breakStart = /^[\t\r\n]/;

/** One cell: always in quotes; with an apostrophe in front where a program might calculate it. Figures stay figures. */
export function cellOf(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const inert = formulaStart.test(value) || breakStart.test(value) ? `'${value}` : value;
	return `"${inert.replaceAll('"', '""')}"`;
}

/** The same cell when it comes back: the apostrophe that kept it from being calculated is no part of it. */
export const plainCell = (text: string): string =>
	text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;

/** One line with its end. @param mark stands between the cells */
export function lineOf(cells: readonly (string | number)[], mark: ',' | ';' = ','): string {
	return cells.map(cellOf).join(mark) + '\r\n';
}

/** Put before the first line: without it Excel reads Latvian and Russian letters wrongly. */
const byteOrderMark = '\uFEFF';

/** A whole file. @param mark stands between the cells */
export const fileOf = (rows: readonly (readonly (string | number)[])[], mark: ',' | ';' = ','): string =>
	byteOrderMark + rows.map((row) => lineOf(row, mark)).join('');
