import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping, instantOf, ratingOf, readRow } from './import-mapping.ts';
import { parseCsv, tableOf } from './table.ts';

const now = new Date('2026-11-23T08:00:00Z');
const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells);

describe('a table', () => {
	it('is read with its quotes, breaks and lines as the file has them', () => {
		const rows = parseCsv('name,text\r\nAnna,"Cold, and\r\nlate"\r\n\r\nJānis,"He said ""no"""');
		expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, 'name', 'text'],
			[2, 'Anna', 'Cold, and\r\nlate'],
			[4, ''],
			[5, 'Jānis', 'He said "no"']
		]);
	});

	it.each([
		[
			'a;b\n1,5;2',
			[
				['a', 'b'],
				['1,5', '2']
			]
		],
		[
			'a\tb\nc\td\n',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		['\uFEFFsep=|\na|b', [['a', 'b']]],
		['', []],
		[
			'a,b\n"x"y,z',
			[
				['a', 'b'],
				['"x"y', 'z']
			]
		]
	])('understands %j', (text, cells) => {
		expect(cellsOf(text)).toEqual(cells);
	});

	it('lets a quote that is never closed spoil its own line alone', () => {
		expect(cellsOf('a,b\n"open,x\nc,d')).toEqual([
			['a', 'b'],
			['"open', 'x'],
			['c', 'd']
		]);
	});

	it('is not held up by a file of quotes', () => {
		expect(parseCsv('"x"y,"z\n'.repeat(20_000))).toHaveLength(20_000);
	});

	it('gives back what was written, whatever it holds', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ж', '\t') });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
				const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
				expect(cellsOf(text)).toEqual(rows);
			})
		);
	});

	it('leaves empty rows out and takes the first filled one for the headings', () => {
		expect(tableOf(parseCsv('\n , \nText,Date\nCold,\n,,\n'))).toEqual({
			columns: ['Text', 'Date'],
			rows: [{ line: 4, cells: ['Cold', ''] }]
		});
	});
});

describe('columns', () => {
	const guessed = (...columns: string[]) => guessMapping({ columns, rows: [{ line: 2, cells: ['a', 'a long text'] }] });

	it('are known by their headings in three languages', () => {
		expect(guessed('Review Text', 'Star Rating', 'Author name', 'Review date')).toEqual({
			...{ text: 0, rating: 1, author: 2, date: 3 }
		});
		expect(guessed('Дата', 'Имя клиента', 'Оценка', 'Отзыв', 'Ответ')).toEqual({
			...{ date: 0, author: 1, rating: 2, text: 3, reply: 4 }
		});
		expect(guessed('Datums', 'Vārds', 'Vērtējums', 'Atsauksme', 'Saite')).toEqual({
			...{ date: 0, author: 1, rating: 2, text: 3, url: 4 }
		});
	});

	it('without a word that we know are told by where the long texts stand', () => {
		expect(guessed('A', 'B')).toEqual({ text: 1 });
	});
});

describe('a row', () => {
	const read = (text: string, date = '', rating = '') =>
		readRow({ line: 2, cells: [text, date, rating] }, { text: 0, date: 1, rating: 2 }, now);

	it('is taken with what it says, and nothing is made up', () => {
		expect(read('Cold', '24.10.2026', '2/5')).toEqual({
			ok: true,
			row: {
				...{ text: 'Cold', at: '2026-10-24T12:00:00.000Z', rating: { value: 2, best: 5 } },
				...{ title: null, author: null, url: null, reply: null, id: null }
			}
		});
		expect(read('', '', '1')).toMatchObject({ ok: true, row: { text: '', at: null } });
	});

	it.each([
		['nothing_said', '', '', ''],
		['date_unknown', 'x', 'yesterday', ''],
		['date_unknown', 'x', '31.02.2026', ''],
		['date_in_future', 'x', '2027-01-01', ''],
		['rating_unknown', 'x', '', 'good'],
		['rating_unknown', 'x', '', '7/5'],
		['too_long', 'x'.repeat(20_001), '', '']
	])('is refused with a reason: %s', (problem, ...cells) => {
		expect(read(...(cells as [string, string, string]))).toEqual({ ok: false, problem });
	});

	it('knows days and stars as people write them', () => {
		const days = ['2026-10-24', '24.10.2026', '24.10.2026.', '24/10/26', '2026.10.24 09:30', '24.10.2026 9:30:15'];
		expect(days.map((day) => instantOf(day)?.slice(0, 16))).toEqual([
			...['2026-10-24T12:00', '2026-10-24T12:00', '2026-10-24T12:00', '2026-10-24T12:00'],
			...['2026-10-24T09:30', '2026-10-24T09:30']
		]);
		expect(instantOf('2026-10-24T23:30:00+03:00')).toBe('2026-10-24T20:30:00.000Z');
		expect(['4', '4,5', '8', '8 из 10', '★★★☆☆', '3 stars', '100'].map((text) => ratingOf(text))).toEqual([
			{ value: 4, best: 5 },
			{ value: 4.5, best: 5 },
			{ value: 8, best: 10 },
			{ value: 8, best: 10 },
			{ value: 3, best: 5 },
			{ value: 3, best: 5 },
			undefined
		]);
	});
});
