import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLenientJson } from './lenient-json.ts';

describe('parseLenientJson', () => {
	it.each<[string, unknown]>([
		['{"a":[1,"b",null,true]}', { a: [1, 'b', null, true] }],
		['\ufeff {"a":1} ', { a: 1 }],
		['{"a":1, // why\n "b":2, /* and */ }', { a: 1, b: 2 }],
		['[1,2,,]', [1, 2, null]],
		['{"a":"two\nlines\u0001"}', { a: 'two\nlines\u0001' }],
		["{a:'x', 'b':\"it's\"}", { a: 'x', b: "it's" }],
		['<!-- {"a":1} -->', { a: 1 }],
		['<![CDATA[ {"a":"\\u0436\\n\\q\\/"}; ]]>;', { a: 'ж\nq/' }],
		['{"a":1}; trailing()', { a: 1 }],
		['{"a":undefined,"b":NaN,"c":-1.5e3}', { a: null, b: null, c: -1500 }],
		['[{"id":1},{"id":2},{"id":3,"text":"cut of', [{ id: 1 }, { id: 2 }]],
		['{"title":"Feed","items":[{"id":1},{"id":2,"te', { title: 'Feed', items: [{ id: 1 }] }],
		['{"a" 1 "b" 2', { a: 1, b: 2 }],
		['{"a":"he said "no" to me","b":1,}', { a: 'he said "no" to me', b: 1 }],
		[
			'{"a":"the “best”: "worst", really", "b": ["a 5" screen", "x"],}',
			{ a: 'the “best”: "worst", really', b: ['a 5" screen', 'x'] }
		],
		['{"a":"Кафе "Уют".","b":"SIA "Maize"",}', { a: 'Кафе "Уют".', b: 'SIA "Maize"' }],
		['{"a":"x", b:"y", "c":[true,"z",null,],}', { a: 'x', b: 'y', c: [true, 'z', null] }],
		['{"a":"x"\n"b":"y",}', { a: 'x', b: 'y' }],
		['', undefined],
		['plain text', undefined],
		['<html><body>no</body></html>', undefined]
	])('%j', (text, expected) => {
		expect(parseLenientJson(text)).toEqual(expected);
	});

	it('cannot be used to reach a prototype', () => {
		const value = parseLenientJson('{"__proto__":{"polluted":1},a:1}') as Record<string, unknown>;
		expect(value.a).toBe(1);
		expect(value.polluted).toBeUndefined();
	});

	it('gives up on bombs and never throws', () => {
		expect(parseLenientJson(`{a:${'['.repeat(100_000)}`)).toBeUndefined();
		const piece = fc.oneof(
			fc.string(),
			fc.constantFrom('{', '}', '[', ']', '"', "'", ',', ':', '\\', '\\u', '//', '/*', '{"a":')
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				parseLenientJson(`{${pieces.join('')}`);
			})
		);
	});
});
