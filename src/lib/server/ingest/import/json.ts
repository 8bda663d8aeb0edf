import type { Table } from '#lib/domain/table.ts';
import { AppError } from '#lib/server/errors.ts';

/**
 * JSON as a table: an array of objects, an object that holds one, or one object a line. The line of a row is its number in the list.
 * @throws AppError `file.unreadable` for what is none of these
 */
export function readJson(text: string): Table {
	const items = itemsOf(text).map((item) => flat(item));
	const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
	if (!columns.length) throw new AppError('file.unreadable');
	const rows = items.map((item, index) => ({ line: index + 1, cells: columns.map((column) => item[column] ?? '') }));
	return { columns, rows };
}

function itemsOf(text: string): unknown[] {
	const whole = parse(text);
	if (Array.isArray(whole)) return whole as unknown[];
	const held = Object.values((whole ?? {}) as object).find((value) => Array.isArray(value));
	if (held) return held as unknown[];
	// A line that is no JSON stays in its place, empty, and is told with its number.
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length > 1 || whole !== undefined) return lines.map((line) => parse(line) ?? {});
	throw new AppError('file.unreadable');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** `{author: {name: "Anna"}}` has the column `author.name`; lists are no cells. */
function flat(item: unknown, prefix = '', depth = 0): Record<string, string> {
	if (typeof item !== 'object' || item === null || Array.isArray(item) || depth > 3) return {};
	const cells: Record<string, string> = {};
	for (const [key, value] of Object.entries(item)) {
		if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
			cells[prefix + key] = String(value);
		else Object.assign(cells, flat(value, `${prefix}${key}.`, depth + 1));
	}
	return cells;
}
