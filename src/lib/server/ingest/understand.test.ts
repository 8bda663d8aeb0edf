import { describe, expect, it } from 'vitest';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { shippedJudge } from './learning/judge.ts';
import { understand } from './understand.ts';

const now = new Date('2026-06-15T09:00:00Z');

const observed = (text: string, title: string | null = null): ObservedMention => ({
	externalId: 'r-1',
	kind: 'review',
	author: { name: 'Ilze' },
	rating: null,
	title,
	text,
	url: null,
	publishedAt: null,
	editedAt: null,
	parentId: null,
	reply: null
});
const read = (text: string, title?: string) => understand(observed(text, title), shippedJudge, 'Europe/Riga', now);

describe('the words that weighed', () => {
	it('pulled where they are said to have pulled', () => {
		const bad = read('Ужасно: ждали сорок минут, кофе холодный, извинений не услышали.');
		expect(bad.sentiment).toBe('negative');
		expect(Math.min(...bad.why.map(({ weight }) => weight))).toBeLessThan(0);
		const good = read('Paldies, ļoti garšīga maize un laipna pārdevēja!');
		expect(good.sentiment).toBe('positive');
		expect(Math.max(...good.why.map(({ weight }) => weight))).toBeGreaterThan(0);
	});

	it('of a neutral text pulled to neither side', () => {
		const plain = read('А доставка в Юрмалу есть? Или только по Риге?');
		expect(plain.sentiment).toBe('neutral');
		expect(plain.why.length).toBeGreaterThan(0);
		expect(new Set(plain.why.map(({ weight }) => weight))).toEqual(new Set([0]));
	});

	it('are counted through title and text', () => {
		const { why, observed } = read('Ждали сорок минут, кофе холодный.', 'Ужасное место');
		const words = `${observed.title}\n${observed.text}`;
		for (const { start, end } of why) expect(words.slice(start, end)).toMatch(/^[^\s]+$/);
		expect(why.some(({ start }) => start > observed.title!.length)).toBe(true);
	});
});
