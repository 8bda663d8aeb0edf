import { describe, expect, it } from 'vitest';
import { hashIdentity, normaliseForIdentity, toHttpUrl, withoutTracking } from './identity.ts';

describe('withoutTracking', () => {
	it.each([
		['https://shop.example/a?utm_source=rss&id=7&fbclid=x#comments', 'https://shop.example/a?id=7'],
		['https://news.example/articles/CBMi0?oc=5', 'https://news.example/articles/CBMi0'],
		['https://shop.example/a?from=rss&from=cart', 'https://shop.example/a'],
		['https://shop.example/a?from=cart&ref=home', 'https://shop.example/a?from=cart&ref=home'],
		['https://shop.example/#!/review/7', 'https://shop.example/#!/review/7'],
		['HTTPS://Shop.Example', 'https://shop.example/'],
		['javascript:alert(1)', null],
		['tag:shop.example,2026:7', null],
		['not an address', null]
	])('%s', (address, expected) => {
		expect(withoutTracking(address)).toBe(expected);
	});
});

describe('toHttpUrl', () => {
	it('resolves against a base and refuses other schemes', () => {
		expect(toHttpUrl(' ../b?c=1 ', 'https://shop.example/a/x')?.href).toBe('https://shop.example/b?c=1');
		expect(toHttpUrl('//cdn.example/a', 'https://shop.example')?.href).toBe('https://cdn.example/a');
		expect(toHttpUrl('/a')).toBeNull();
		expect(toHttpUrl('javascript:alert(1)', 'https://shop.example')).toBeNull();
		expect(toHttpUrl('  ', 'https://shop.example')).toBeNull();
	});
});

describe('identity', () => {
	it('depends on each part and its place', () => {
		const made = [['a', 'b'], ['ab'], ['a', null, 'b'], [null, 'a', 'b']].map(hashIdentity);
		expect(new Set(made).size).toBe(4);
		expect(hashIdentity(['a', 'b'])).toBe(made[0]);
	});

	it('ignores what people do not notice', () => {
		expect(normaliseForIdentity('Очень  плохо!\n')).toBe(normaliseForIdentity('очень плохо'));
		expect(normaliseForIdentity('cafe\u0301')).toBe(normaliseForIdentity('Café'));
	});
});
