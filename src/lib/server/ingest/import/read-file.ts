import { parseCsv, tableOf, type Table } from '#lib/domain/table.ts';
import { AppError } from '#lib/server/errors.ts';
import { decode } from '#lib/server/fetcher/charset.ts';
import { readJson } from './json.ts';
import { isOpml, readOpml, type ListedFeed } from './opml.ts';
import { readXlsx } from './xlsx.ts';

/** A file that somebody brings in: a table of reviews, or a list of feeds. What it is, is seen from what is in it. */
export type ReadFile = { kind: 'table'; table: Table } | { kind: 'feeds'; feeds: ListedFeed[] };

/** More rows than this are brought in part by part. */
export const mostRows = 50_000;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** @throws AppError `file.unreadable` for what is none of these, or empty; `file.too_long` beyond so many rows */
export function readFile(bytes: Uint8Array): ReadFile {
	const read = understand(bytes);
	const count = read.kind === 'table' ? read.table.rows.length : read.feeds.length;
	if (count === 0) throw new AppError('file.unreadable');
	if (count > mostRows) throw new AppError('file.too_long');
	return read;
}

function understand(bytes: Uint8Array): ReadFile {
	if (isZip(bytes)) return { kind: 'table', table: tableOf(readXlsx(bytes)) };
	const { text } = decode(bytes, null, 'auto');
	if (isOpml(text)) return { kind: 'feeds', feeds: readOpml(text) };
	if (/^\uFEFF?\s*[[{]/.test(text)) return { kind: 'table', table: readJson(text) };
	return { kind: 'table', table: tableOf(parseCsv(text)) };
}
