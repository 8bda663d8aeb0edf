import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellOf, lineOf } from './csv.ts';

/** Reads a line as RFC 4180 says. */
function parse(line: string): string[] {
	const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?=,|\r\n$)/g)];
	return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

const isFormula = (cell: string) => /^[\s\uFEFF]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell);

describe('a cell', () => {
	it('leaves plain text alone, whatever separators are in it', () => {
		expect(cellOf('Кафе «У реки», 2')).toBe('"Кафе «У реки», 2"');
		expect(cellOf('she said "no"')).toBe('"she said ""no"""');
	});

	it('leaves figures to be counted with', () => expect(lineOf([12, -3])).toBe('12,-3\r\n'));

	it.each(['=1+1', '\t=1', '  -2', '\uFEFF=1', '"=1', '\u0000=1', '＝1', '\r\nx'])('makes %j inert', (text) => {
		const [read] = parse(lineOf([text]));
		expect(read).toBe(`'${text}`);
	});
});

const suite = path.resolve('../shared/suites/output-injection/csv.json');
if (!existsSync(suite)) console.info('The shared suite of hostile cells is not here; its test is skipped.');

describe.skipIf(!existsSync(suite))('the suite of hostile cells', () => {
	const cases = existsSync(suite) ? (JSON.parse(readFileSync(suite, 'utf8')) as { cell: string }[]) : [];

	it.each(cases)('$cell is text, and the same text', ({ cell }) => {
		const read = parse(lineOf(['before', cell, 7]));
		expect(read[0]).toBe('before');
		expect(read[2]).toBe('7');
		expect(isFormula(read[1]!)).toBe(false);
		expect(read[1]!.replace(/^'/, '')).toBe(cell);
	});
});
