import { plainCell } from './csv.ts';

/** Tables that people bring in: rows with the line they stand on in the file, so that a bad one can be found again. Pure. */

export interface TableRow {
	/** As a text editor or spreadsheet counts, from 1. */
	line: number;
	cells: string[];
}

export interface Table {
	columns: string[];
	rows: TableRow[];
}

/** The sign that parts the cells: the one that stands most often outside of quotes in the first line. */
export function delimiterOf(text: string): string {
	const counts = new Map([',', ';', '\t', '|'].map((sign) => [sign, 0]));
	let inQuotes = false;
	for (const sign of text) {
		if (sign === '"') inQuotes = !inQuotes;
		else if (!inQuotes && (sign === '\n' || sign === '\r')) break;
		else if (!inQuotes && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
	}
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/**
 * Text of a spreadsheet (RFC 4180, and what spreadsheets make of it): quotes that hold breaks, any of four delimiters. A quote that
 * is never closed is a sign like any other, so that one slip does not swallow the rest of the file.
 */
export function parseCsv(text: string): TableRow[] {
	const body = text.replace(/^\uFEFF/, '');
	// Excel writes its delimiter into a first line of its own.
	const named = /^sep=(.)\r?\n/i.exec(body);
	const start = named ? { at: named[0].length, line: 2 } : { at: 0, line: 1 };
	const reading: Reading = { text: body, delimiter: named?.[1] ?? delimiterOf(body), ...start, isOpenSomewhere: false };
	const rows: TableRow[] = [];
	while (reading.at < body.length) {
		const row: TableRow = { line: reading.line, cells: [readCell(reading)] };
		while (body[reading.at] === reading.delimiter) {
			reading.at++;
			row.cells.push(readCell(reading));
		}
		if (body[reading.at] === '\r') reading.at++;
		if (body[reading.at] === '\n') reading.at++;
		reading.line++;
		rows.push(row);
	}
	return rows;
}

interface Reading {
	text: string;
	delimiter: string;
	at: number;
	line: number;
	/** A quote was searched for its end in vain: from now on each is looked for within its line, or a file of quotes takes for ever. */
	isOpenSomewhere: boolean;
}

function readCell(reading: Reading): string {
	const { text, at } = reading;
	const close = text[at] === '"' ? closingQuote(reading) : null;
	if (close !== null) {
		const inside = text.slice(at + 1, close);
		reading.line += inside.split('\n').length - 1;
		reading.at = close + 1;
		return inside.replaceAll('""', '"');
	}
	while (reading.at < text.length && !isEnd(reading, reading.at)) reading.at++;
	return text.slice(at, reading.at);
}

const isEnd = ({ text, delimiter }: Reading, at: number) =>
	text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

/** Where a quote ends that is followed by a delimiter or the end of the line; null where none does. */
function closingQuote(reading: Reading): number | null {
	const { text } = reading;
	const lineEnd = text.indexOf('\n', reading.at);
	const last = reading.isOpenSomewhere && lineEnd !== -1 ? lineEnd : text.length;
	for (let at = text.indexOf('"', reading.at + 1); at !== -1 && at < last; at = text.indexOf('"', at + 1)) {
		if (text[at + 1] === '"') at++;
		else if (at + 1 >= text.length || isEnd(reading, at + 1)) return at;
	}
	reading.isOpenSomewhere = true;
	return null;
}

/** The first row with more than one filled cell names the columns; empty rows are no rows. */
export function tableOf(rows: readonly TableRow[]): Table {
	const filled = rows
		.map(({ line, cells }) => ({ line, cells: cells.map((cell) => plainCell(cell.trim())) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [head, ...rest] = filled;
	return { columns: head?.cells ?? [], rows: rest };
}
