import { Parser } from 'htmlparser2';
import type { TableRow } from '#lib/domain/table.ts';
import { AppError } from '#lib/server/errors.ts';
import { unzip } from './unzip.ts';

/** The first sheet of a workbook (ECMA-376, SpreadsheetML) as rows of text: what the cells show, dates as ISO 8601. */

const mostBytes = 64 * 1024 * 1024;
/** A cell further right than this is a slip of the finger. */
const mostColumns = 200;
const wanted = /^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

/** @throws AppError `file.unreadable` for what is no workbook */
export function readXlsx(bytes: Uint8Array): TableRow[] {
	const files = unzip(bytes, (name) => wanted.test(name), mostBytes);
	const text = (name: string) => {
		const found = files.get(name);
		return found ? new TextDecoder().decode(found) : '';
	};
	const book = text('xl/workbook.xml');
	const sheet = firstSheet(book, text('xl/_rels/workbook.xml.rels')) ?? 'xl/worksheets/sheet1.xml';
	if (!book || !files.has(sheet)) throw new AppError('file.unreadable');
	const strings = sharedStrings(text('xl/sharedStrings.xml'));
	const dates = dateStyles(text('xl/styles.xml'));
	return sheetRows(text(sheet), strings, dates, /date1904="(1|true)"/.test(book));
}

/** Walks XML by its local names: prefixes differ between programs. */
function walk(
	xml: string,
	on: {
		open?(name: string, attributes: Record<string, string>): void;
		close?(name: string): void;
		text?(text: string): void;
	}
): void {
	const local = (name: string) => name.slice(name.indexOf(':') + 1);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => on.open?.(local(name), attributes),
			onclosetag: (name) => on.close?.(local(name)),
			ontext: (data) => on.text?.(data)
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.end(xml);
}

function firstSheet(book: string, relations: string): string | null {
	let id: string | undefined;
	walk(book, { open: (name, attributes) => name === 'sheet' && (id ??= attributes['r:id'] ?? attributes.id) });
	let target: string | null = null;
	walk(relations, {
		open: (name, { Id, Target }) => {
			if (name === 'Relationship' && Id === id && Target) target = Target;
		}
	});
	return target && `xl/${String(target).replace(/^\/?(xl\/)?/, '')}`;
}

/** Texts that cells refer to; runs of different type are joined, phonetic hints left out. */
function sharedStrings(xml: string): string[] {
	const strings: string[] = [];
	let [isText, isHint] = [false, false];
	walk(xml, {
		open(name) {
			if (name === 'si') strings.push('');
			if (name === 'rPh') isHint = true;
			isText = name === 't' && !isHint;
		},
		close(name) {
			if (name === 'rPh') isHint = false;
			if (name === 't') isText = false;
		},
		text(data) {
			if (isText) strings[strings.length - 1] += data;
		}
	});
	return strings;
}

/** Number formats that show a day or an hour, shipped (ECMA-376 18.8.30) and own. */
const shippedDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

function dateStyles(xml: string): boolean[] {
	const own = new Set<number>();
	const styles: boolean[] = [];
	let isCellStyle = false;
	walk(xml, {
		open(name, attributes) {
			// Letters in quotes and colours in brackets are no date.
			const code = (attributes.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
			if (name === 'numFmt' && /[ymdhs]/i.test(code)) own.add(Number(attributes.numFmtId));
			if (name === 'cellXfs') isCellStyle = true;
			const format = Number(attributes.numFmtId);
			if (name === 'xf' && isCellStyle) styles.push(shippedDates.has(format) || own.has(format));
		},
		close(name) {
			if (name === 'cellXfs') isCellStyle = false;
		}
	});
	return styles;
}

function sheetRows(xml: string, strings: string[], dates: boolean[], isFrom1904: boolean): TableRow[] {
	const rows: TableRow[] = [];
	let cell = { column: 0, type: '', isDate: false, value: '' };
	let isValue = false;
	walk(xml, {
		open(name, attributes) {
			if (name === 'row') rows.push({ line: Number(attributes.r) || (rows.at(-1)?.line ?? 0) + 1, cells: [] });
			if (name === 'c') {
				const column = columnOf(attributes.r) ?? rows.at(-1)?.cells.length ?? 0;
				cell = { column, type: attributes.t ?? '', isDate: dates[Number(attributes.s)] ?? false, value: '' };
			}
			isValue = name === 'v' || name === 't';
		},
		text(data) {
			if (isValue) cell.value += data;
		},
		close(name) {
			if (name === 'v' || name === 't') isValue = false;
			const row = rows.at(-1);
			if (name !== 'c' || !row || cell.column >= mostColumns) return;
			while (row.cells.length < cell.column) row.cells.push('');
			row.cells[cell.column] = shown(cell, strings, isFrom1904);
		}
	});
	return rows;
}

/** `C7` is column 2. */
function columnOf(reference: string | undefined): number | null {
	const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
	if (!letters) return null;
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const dayMs = 86_400_000;

function shown(
	{ type, isDate, value }: { type: string; isDate: boolean; value: string },
	strings: string[],
	isFrom1904: boolean
): string {
	if (type === 's') return strings[Number(value)] ?? '';
	const figure = Number(value);
	if (!isDate || (type !== '' && type !== 'n') || value === '' || !Number.isFinite(figure)) return value;
	// Day 25,569 of the usual count, which begins before 1900, is 1 January 1970.
	const at = Math.round((figure - (isFrom1904 ? 24_107 : 25_569)) * dayMs);
	return Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : value;
}
