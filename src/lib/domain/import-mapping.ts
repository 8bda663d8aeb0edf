import { isDay } from './period.ts';
import type { Rating } from './mention.ts';
import type { Table, TableRow } from './table.ts';

/** Which column of a table says what of a review, and what a row says then. Pure. */

export const importFields = ['text', 'author', 'date', 'rating', 'title', 'url', 'reply', 'id'] as const;
export type ImportField = (typeof importFields)[number];
/** Index of the column for each field; a field without one is not told. */
export type Mapping = Partial<Record<ImportField, number>>;

/** Headings as exports of sites and spreadsheets of people write them, in three languages. */
const headings: Record<ImportField, RegExp> = {
	id: /^(id|review.?id|external.?id|номер|код|numurs)$/i,
	date: /date|time|created|published|дата|время|когда|datum|laiks|kad/i,
	rating: /rating|stars?|score|grade|оценк|рейтинг|балл|зв[её]зд|vērtējum|zvaigzn|punkt/i,
	author: /author|name|user|customer|client|reviewer|автор|имя|клиент|пользовател|autor|vārds|klient/i,
	reply: /reply|response|answer|ответ|atbild/i,
	url: /url|link|address|ссылк|адрес|saite/i,
	title: /title|subject|headline|заголов|тема|temat|virsrakst/i,
	text: /text|review|comment|content|body|message|feedback|отзыв|текст|коммент|сообщен|жалоб|atsauksm|teksts|koment|sūdzīb/i
};

/** Begins the names of columns that we added to lines that are to be mended. */
export const ownColumn = '# ';

/** A column by its heading, else the longest texts for the text. Each column once, the surest fields first. */
export function guessMapping({ columns, rows }: Table): Mapping {
	const mapping: Mapping = {};
	const taken = new Set(columns.flatMap((name, index) => (name.startsWith(ownColumn) ? index : [])));
	for (const field of Object.keys(headings) as ImportField[]) {
		const at = columns.findIndex((name, index) => !taken.has(index) && headings[field].test(name.trim()));
		if (at === -1) continue;
		mapping[field] = at;
		taken.add(at);
	}
	if (mapping.text === undefined) {
		const lengthOf = (index: number) =>
			rows.slice(0, 50).reduce((sum, { cells }) => sum + (cells[index]?.length ?? 0), 0);
		const free = columns.map((_, index) => index).filter((index) => !taken.has(index));
		const longest = free.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
		if (longest !== undefined) mapping.text = longest;
	}
	return mapping;
}

/** Why a line cannot be taken; each is a message. */
export type LineProblem = 'nothing_said' | 'date_unknown' | 'date_in_future' | 'rating_unknown' | 'too_long';

export interface ReadRow {
	text: string;
	author: string | null;
	/** ISO 8601; null where the table has no column for it or the cell is empty. */
	at: string | null;
	rating: Rating | null;
	title: string | null;
	url: string | null;
	reply: string | null;
	id: string | null;
}

export type RowResult = { ok: true; row: ReadRow } | { ok: false; problem: LineProblem };

/** A row that cannot be taken, as it stands in the file. */
export interface BadRow extends TableRow {
	problem: LineProblem;
}

/** The rows of a table that cannot be taken. */
export function badRows({ rows }: Table, mapping: Mapping, now: Date): BadRow[] {
	return rows.flatMap((row) => {
		const read = readRow(row, mapping, now);
		return read.ok ? [] : { ...row, problem: read.problem };
	});
}

const longestText = 20_000;
const longestCell = 500;
/** A day's slack: the table may come from another time zone. */
const slackMs = 86_400_000;

export function readRow({ cells }: TableRow, mapping: Mapping, now: Date): RowResult {
	const cell = (field: ImportField) => {
		const index = mapping[field];
		return index === undefined ? '' : (cells[index] ?? '').trim();
	};
	const [text, title] = [cell('text'), cell('title')];
	const rating = cell('rating') === '' ? null : ratingOf(cell('rating'));
	if (rating === undefined) return { ok: false, problem: 'rating_unknown' };
	if (!text && !title && !rating) return { ok: false, problem: 'nothing_said' };
	if (text.length > longestText) return { ok: false, problem: 'too_long' };
	const at = cell('date') === '' ? null : instantOf(cell('date'));
	if (at === undefined) return { ok: false, problem: 'date_unknown' };
	if (at && Date.parse(at) > now.getTime() + slackMs) return { ok: false, problem: 'date_in_future' };
	const short = (field: ImportField) => cell(field).slice(0, longestCell) || null;
	const url = short('url');
	return {
		ok: true,
		row: {
			...{ text, at, rating, title: title.slice(0, longestCell) || null },
			...{ author: short('author'), url: url && /^https?:\/\/\S+$/i.test(url) ? url : null },
			...{ reply: cell('reply').slice(0, longestText) || null, id: short('id') }
		}
	};
}

/** `4`, `4,5`, `4/5`, `8 из 10`, `★★★☆☆`; undefined for what is no rating. Without a highest mark it is of five, or of ten above. */
export function ratingOf(text: string): Rating | undefined {
	const stars = /^[★☆⭐✩✭]+$/u.exec(text.replace(/\s/g, ''));
	if (stars) return { value: [...stars[0]].filter((star) => '★⭐✭'.includes(star)).length, best: 5 };
	const [, value, best] = /^(\d+(?:[.,]\d+)?)(?:\s*(?:\/|из|no|of|out of)\s*(\d+))?\D*$/iu.exec(text) ?? [];
	if (value === undefined) return undefined;
	const figure = Number(value.replace(',', '.'));
	const most = best === undefined ? (figure <= 5 ? 5 : 10) : Number(best);
	return most > 0 && figure <= most ? { value: figure, best: most } : undefined;
}

/** A day or instant as ISO 8601, days before months except where a year comes first; undefined for what is none. */
export function instantOf(text: string): string | undefined {
	const plain = text.trim();
	if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(plain)) {
		const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(plain) ? plain : `${plain}Z`;
		const at = Date.parse(zoned.replace(' ', 'T'));
		return Number.isNaN(at) ? undefined : new Date(at).toISOString();
	}
	const match = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?(?:,?\s+(\d{1,2}):(\d{2}).*)?$/.exec(plain);
	if (!match) return undefined;
	const [, first = '', month = '', last = '', hour = '12', minute = '00'] = match;
	const [year, day] = first.length === 4 ? [first, last] : [last.length === 2 ? `20${last}` : last, first];
	const written = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (!isDay(written) || Number(hour) > 23 || Number(minute) > 59) return undefined;
	return `${written}T${hour.padStart(2, '0')}:${minute}:00.000Z`;
}
