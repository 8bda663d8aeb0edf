import { describe, expect, it } from 'vitest';
import { readerLocale } from './locale.ts';
import { execute } from './main.ts';
import { fakeIo } from './test-support.ts';

describe('the command line', () => {
	it.each([['--help'], ['-h'], ['help']])('explains itself with %s', async (flag) => {
		const { io, lines } = fakeIo();
		expect(await execute([flag], io)).toBe(0);
		for (const name of ['parse', 'classify', 'coach', 'collect', 'backup', 'restore'])
			expect(lines.join('\n')).toMatch(new RegExp(`^  ${name} .*\\S`, 'm'));
	});

	it('explains a command in the reader’s language', async () => {
		const { io, lines } = fakeIo({ locale: 'lv' });
		expect(await execute(['parse', '--help'], io)).toBe(0);
		expect(lines[0]).toMatch(/^rearguard parse <connector>[^]*JSON rindas$/);
	});

	it('says its version', async () => {
		const { io, lines } = fakeIo();
		expect(await execute(['--version'], io)).toBe(0);
		expect(lines[0]).toMatch(/^\d+\.\d+\.\d+$/);
	});

	it('takes an unknown command, or none, for bad input', async () => {
		const { io, lines, complaints } = fakeIo();
		expect(await execute(['prase'], io)).toBe(2);
		expect(await execute([], io)).toBe(2);
		expect(lines).toEqual([]);
		expect(complaints[0]).toMatch(/^input\.invalid: .*“prase”/);
		expect(complaints[1]).toContain('parse <connector>');
	});
});

it.each([
	['ru-RU', 'ru'],
	['lv', 'lv'],
	['en-US', 'en'],
	['de-DE', 'en']
] as const)('a terminal that speaks %s reads %s', (tag, locale) => {
	expect(readerLocale(tag)).toBe(locale);
});
