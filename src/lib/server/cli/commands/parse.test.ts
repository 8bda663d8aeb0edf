import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '#lib/server/connectors/test-support.ts';
import { execute } from '../main.ts';
import { fakeIo } from '../test-support.ts';

let cwd: string;
const bodyOf = (connector: string, name: string) => fixturesOf(connector).find((each) => each.name === name)!.bytes;

beforeAll(() => {
	cwd = mkdtempSync(path.join(tmpdir(), 'rearguard-parse-'));
	mkdirSync(path.join(cwd, 'saved/older'), { recursive: true });
	writeFileSync(path.join(cwd, 'saved/answer.json'), bodyOf('yandex-maps', 'answer.json'));
	writeFileSync(path.join(cwd, 'saved/older/page.html'), bodyOf('yandex-maps', 'organisation.html'));
	writeFileSync(path.join(cwd, 'saved/older/captcha.html'), bodyOf('yandex-maps', 'captcha.html'));
	writeFileSync(path.join(cwd, 'saved/.hidden'), 'nothing');
	writeFileSync(path.join(cwd, 'new.html'), bodyOf('yandex-maps', 'new-organisation.html'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function parse(args: string[], input?: string) {
	const terminal = fakeIo({ cwd, input });
	return { code: await execute(['parse', ...args], terminal.io), ...terminal };
}

describe('one file', () => {
	it('gives one object a mention, its keys in their order', async () => {
		const { code, lines, complaints } = await parse(['yandex-maps', 'saved/answer.json']);
		expect(code).toBe(0);
		expect(complaints).toEqual([]);
		expect(lines[1]).toBe(
			'{"externalId":"cD5","kind":"review","author":{"name":"Ann \\"the eater\\""},"rating":{"value":5,"best":5},' +
				'"title":null,"text":"Lovely place & staff <3, best borscht",' +
				'"url":"https://yandex.ru/maps/org/1010203040/reviews/?reviews%5BpublicId%5D=z9y8x7w6v5",' +
				'"publishedAt":"2026-04-01T10:00:00.000Z","editedAt":"2026-04-01T10:00:00.000Z","parentId":null,"reply":null}'
		);
		expect(Object.keys(JSON.parse(lines[0]!).reply)).toEqual(['text', 'author', 'at']);
	});

	it('leaves out what only the screens use', async () => {
		const { objects } = await parse(['telegram', '-'], bodyOf('telegram', 'channel.html').toString());
		expect(objects()[0]).not.toHaveProperty('views');
		expect(objects()).toHaveLength(5);
	});

	it('is refused with a code and a sentence', async () => {
		const { code, lines, complaints } = await parse(['yandex-maps', 'saved/older/captcha.html']);
		expect([code, lines]).toEqual([1, []]);
		expect(complaints[0]).toMatch(/^source\.blocked: The site showed a captcha/);
	});

	it('that holds nothing is no error, and no success', async () => {
		const { code, lines, complaints } = await parse(['yandex-maps', 'new.html']);
		expect([code, lines, complaints]).toEqual([1, [], []]);
	});

	it('that never ends is not read for ever', async () => {
		const terminal = fakeIo({ cwd });
		const piece = Buffer.alloc(16 * 1024 * 1024, 'x');
		let given = 0;
		const input = (async function* () {
			for (;;) yield (given++, piece);
		})();
		expect(await execute(['parse', 'feed', '-'], { ...terminal.io, input })).toBe(1);
		expect(terminal.complaints[0]).toMatch(/^source\.too_large: .*\(-\)$/);
		expect(given).toBeLessThan(10);
	});

	it('in an old charset is read as its page says', async () => {
		const text = 'Ждали столик сорок минут';
		const cp1251 = Buffer.from([...text].map((c) => (c === ' ' ? 32 : c.charCodeAt(0) - 0x350)));
		const [before, after] = `<html><head><meta charset="windows-1251"></head><body><div class="badge__comments">
			<div class="comment"><p class="comment__text">|</p></div></div></body></html>`.split('|');
		writeFileSync(path.join(cwd, 'old.html'), Buffer.concat([Buffer.from(before!), cp1251, Buffer.from(after!)]));
		expect((await parse(['yandex-maps', 'old.html'])).objects()[0]!.text).toBe(text);
	});
});

describe('several files', () => {
	it('each line names its file, and one that fails does not stop the rest', async () => {
		const { code, objects } = await parse(['yandex-maps', 'saved']);
		const files = objects().map(({ file, error }) => [file, (error as { code: string } | undefined)?.code]);
		expect(code).toBe(0);
		expect(files).toEqual([
			['answer.json', undefined],
			['answer.json', undefined],
			['older/captcha.html', 'source.blocked'],
			...Array(4).fill(['older/page.html', undefined])
		]);
		expect(objects()[2]!.error).toHaveProperty('message');
		expect(Object.keys(objects()[0]!).slice(0, 2)).toEqual(['file', 'externalId']);
	});

	it('are called as they were given', async () => {
		const { objects } = await parse(['yandex-maps', './new.html', 'saved/answer.json', 'saved/older']);
		expect(new Set(objects().map(({ file }) => file))).toEqual(
			new Set(['saved/answer.json', 'saved/older/captcha.html', 'saved/older/page.html'])
		);
	});

	it('one that is missing is bad input, after the rest was read', async () => {
		const { code, objects } = await parse(['yandex-maps', 'nowhere.html', 'saved/answer.json']);
		expect(code).toBe(2);
		expect(objects().map(({ file, error }) => [file, Boolean(error)])).toEqual([
			['nowhere.html', true],
			['saved/answer.json', false],
			['saved/answer.json', false]
		]);
	});
});

it.each([
	[[], /^input\.invalid: /],
	[['telegram'], /^input\.invalid: /],
	[['telegraph', 'new.html'], /^input\.invalid: .*“telegraph”.*telegram, 2gis/],
	[['telegram', 'nowhere.html'], /^file\.not_found: .*\(nowhere\.html\)$/]
])('parse %j is bad input', async (args, complaint) => {
	const { code, lines, complaints } = await parse(args);
	expect([code, lines]).toEqual([2, []]);
	expect(complaints[0]).toMatch(complaint);
});
