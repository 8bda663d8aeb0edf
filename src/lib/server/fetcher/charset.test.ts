import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from './charset.ts';
import { decodeWith } from './charset-labels.ts';
import { readCaptures } from './test-support.ts';

/** Node encodes UTF-8 only: the table is the decoder, read backwards. */
function encode(text: string, charset: string): Uint8Array {
	const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	const table = new Map([...all].map((byte) => [decodeWith(Uint8Array.of(byte), charset, false)!.text, byte]));
	return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f));
}

const texts: Record<string, string> = {
	ru: 'Заказывали диван в марте. Привезли с царапиной, но мастер приехал на следующий день и всё исправил – спасибо Артёму.',
	ruShort: 'Ужасный сервис',
	ruCapitals: 'ВНИМАНИЕ! Отзыв о магазине «Лампа» на улице Садовой: очередь, грубость, возврат не оформили.',
	uk: 'Дуже гарне обслуговування, але їжу довелося чекати цілу годину. Її принесли холодною.',
	lv: 'Paldies par ātro piegādi! Tikai žēl, ka viens šķīvis bija saplīsis, bet naudu atmaksāja jau nākamajā dienā.',
	lvShort: 'Ļoti garšīgi, bet dārgi.',
	lt: 'Labai geras aptarnavimas, tačiau užsakymą teko laukti beveik dvi savaites. Ačiū už pagalbą.',
	et: 'Teenindus oli sõbralik, aga söök jõudis lauda külmalt ja šokolaadikook oli kõva.',
	de: 'Die Lieferung war pünktlich, aber der Schlüssel fehlte. Über die Rückgabe hörten wir erst später.',
	fr: 'Livraison très rapide, mais le café était déjà renversé. Même le gérant n’a pas réagi à ma réclamation.',
	pl: 'Bardzo miła obsługa, ale na zamówienie czekaliśmy dwie godziny. Łazienka była brudna, więc już nie wrócę.'
};

describe('decode: what the document says', () => {
	const body = encode('<rss><title>Отзывы</title></rss>', 'windows-1251');
	const withDeclaration = (label: string, text = 'Отзывы', charset = 'windows-1251') =>
		encode(`<?xml version="1.0" encoding="${label}"?><title>${text}</title>`, charset);

	it('trusts the header before the declaration, the declaration before a guess', () => {
		expect(decode(withDeclaration('koi8-r'), 'windows-1251', 'xml').text).toContain('Отзывы');
		expect(decode(withDeclaration('koi8-r', 'Отзывы', 'koi8-r'), null, 'xml')).toMatchObject({ charset: 'koi8-r' });
		expect(decode(body, 'windows-1251').text).toContain('Отзывы');
	});

	it('trusts a byte order mark before everything', () => {
		const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('<a>ā</a>')]);
		expect(decode(bytes, 'windows-1257', 'xml')).toEqual({ text: '<a>ā</a>', charset: 'utf-8' });
	});

	it('reads both forms of the meta element', () => {
		const meta = (element: string) => decode(encode(`<html>${element}<p>Отзывы</p>`, 'koi8-r'), null, 'html').text;
		expect(meta('<meta charset=koi8-r>')).toContain('Отзывы');
		expect(meta('<META http-equiv="Content-Type" content="text/html; charset=koi8-r">')).toContain('Отзывы');
	});

	it('knows the names that people write', () => {
		for (const label of ['cp1251', 'CP-1251', 'win-1251', 'Windows1251', "'windows-1251'", 'x-cp1251', 'windows_1251'])
			expect(decode(body, label)).toMatchObject({ charset: 'windows-1251' });
		expect(decode(encode('šķīvis', 'windows-1257'), 'cp1257').text).toBe('šķīvis');
		expect(decode(Buffer.from('šķīvis'), 'utf8mb4')).toEqual({ text: 'šķīvis', charset: 'utf-8' });
		expect(decode(Uint8Array.of(0x83, 0x4c), 'Shift_JIS').text).toBe('キ');
	});

	it('passes over names that do not exist and names that the bytes contradict', () => {
		expect(decode(withDeclaration('windows-1251'), 'none', 'xml').text).toContain('Отзывы');
		expect(decode(withDeclaration('windows-1251'), 'utf-8', 'xml').text).toContain('Отзывы');
		expect(decode(Buffer.from('<?xml encoding="utf-16"?><a>Отзывы</a>'), null, 'xml').text).toContain('Отзывы');
		expect(decode(body, 'utf-16').text).toContain('Отзывы');
	});

	it('decodes windows-1252 whole, although Node does not', () => {
		expect(decode(Uint8Array.of(0x80, 0x92, 0x9f, 0xe9), 'iso-8859-1')).toEqual({
			text: '€’Ÿé',
			charset: 'windows-1252'
		});
	});
});

describe('decode: wide encodings', () => {
	const text = '<?xml version="1.0"?><p>Ļoti – 😀</p>';
	const utf16 = (isBig: boolean, withMark: boolean) => {
		const bytes = Buffer.from((withMark ? '\uFEFF' : '') + text, 'utf16le');
		return isBig ? bytes.swap16() : bytes;
	};
	const utf32 = (isLittle: boolean, codes: number[]) => {
		const bytes = new DataView(new ArrayBuffer(codes.length * 4));
		codes.forEach((code, index) => bytes.setUint32(index * 4, code, isLittle));
		return new Uint8Array(bytes.buffer);
	};
	const codes = [...text].map((letter) => letter.codePointAt(0)!);

	it('reads UTF-16 and UTF-32, with and without a mark, in both orders', () => {
		for (const isOne of [true, false]) {
			expect(decode(utf16(isOne, true)).text).toBe(text);
			expect(decode(utf16(isOne, false), 'utf-8').text).toBe(text);
			expect(decode(utf32(isOne, [0xfeff, ...codes])).text).toBe(text);
			expect(decode(utf32(isOne, codes)).text).toBe(text);
		}
	});

	it('lets neither NUL nor a lone surrogate out', () => {
		const damaged = [...codes, 0, 0xd800, 0x110000];
		const decoded = decode(utf32(true, damaged)).text;
		expect(decoded).toBe(`${text}\uFFFD\uFFFD`);
		expect(decode(Buffer.from('\uFEFF<a\0\uD800', 'utf16le')).text).toBe('<a\uFFFD');
		expect(decode(Buffer.from('a\0b')).text).toBe('ab');
	});
});

describe('decode: nothing is said', () => {
	it.each([
		...['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'].flatMap((charset) =>
			['ru', 'ruShort', 'ruCapitals'].map((name) => [name, charset])
		),
		['uk', 'windows-1251'],
		['lv', 'windows-1257'],
		['lvShort', 'windows-1257'],
		['lt', 'windows-1257'],
		['et', 'windows-1257'],
		['de', 'windows-1252'],
		['fr', 'windows-1252'],
		['pl', 'windows-1250']
	])('guesses %s in %s by its letters', (name, charset) => {
		const written = encode(texts[name!]!, charset!);
		const expected = decodeWith(written, charset!, false)!.text;
		expect(decode(written).text).toBe(expected);
	});

	it('takes UTF-8 with a few broken bytes for UTF-8', () => {
		const bytes = Buffer.concat([Buffer.from(texts.ru!), Uint8Array.of(0xd0, 0x20), Buffer.from(texts.lv!)]);
		expect(decode(bytes)).toMatchObject({ charset: 'utf-8' });
	});

	it('unpacks gzip by its first bytes, and no bombs', () => {
		expect(decode(gzipSync(encode(texts.ru!, 'windows-1251'))).text).toBe(texts.ru);
		expect(decode(gzipSync('<rss/>').subarray(0, -8)).text).toBe('<rss/>');
		expect(() => decode(gzipSync(Buffer.alloc(50_000_000)))).toThrow('source.too_large');
		expect(() => decode(Uint8Array.of(0x1f, 0x8b, 1, 2, 3))).toThrow('source.empty');
	});

	it('takes any bytes at all', () => {
		for (const byte of [0x00, 0x80, 0xd0, 0xff]) expect(decode(new Uint8Array(3_000_000).fill(byte))).toBeTruthy();
		for (let size = 0; size < 300; size++) {
			const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7919 + size * 104729) % 256);
			expect(decode(bytes).text.isWellFormed()).toBe(true);
		}
	});
});

/** The charset that each recorded feed declares, found again with the declaration taken away. */
describe('recorded feeds', () => {
	const captures = [...readCaptures('captures/feeds_cp1251'), ...readCaptures('captures/feeds_koi8r')];
	it.each(captures)('$name', ({ bytes }) => {
		const declared = decode(bytes, null, 'xml');
		const content = bytes.subarray(Buffer.from(bytes).indexOf('?>') + 2);
		expect(decode(content, null, 'xml').charset).toBe(declared.charset);
		expect(declared.text).toMatch(/[а-я]{4,}/);
	});

	it.skipIf(captures.length === 0)(
		'every other feed decodes without a replacement character that was not in it',
		() => {
			const damaged = readCaptures('captures/feeds').filter(({ bytes }) => decode(bytes).text.includes('\uFFFD'));
			expect(damaged.map(({ name }) => name)).toEqual([]);
		}
	);
});
