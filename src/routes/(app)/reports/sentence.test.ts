import { describe, expect, it } from 'vitest';
import type { Change } from '#lib/domain/change.ts';
import { sentenceOf } from './sentence.ts';

const plain = (text: string | null) => text?.replace(/\s/g, ' ') ?? null;
const days = (negative: number) => [{ day: '2026-11-30', negative, neutral: 1, positive: 0 }];
const before = { from: '2026-10-02', to: '2026-10-31' };
const change = (kind: Change['kind'], now: number, was: number, mainlyTitle: string | null = null) => ({
	...{ kind, now, before: was, by: Math.abs(now - was), mainly: mainlyTitle, mainlyTitle }
});
const say = (locale: 'en' | 'lv' | 'ru', given: ReturnType<typeof change> | null, leftOut: string[] = []) => {
	const said = sentenceOf({ days: days(given?.now ?? 21), comparison: { change: given, leftOut, before } }, locale);
	return [plain(said.sentence), plain(said.note)];
};

describe('the sentence over the chart', () => {
	it('says the change and where it comes from', () => {
		expect(say('en', change('more', 12, 9, 'Map'))[0]).toBe(
			'12 negative mentions, 3 more than in the 1 days before. The change comes mostly from Map.'
		);
		expect(say('ru', change('fewer', 22, 25))[0]).toBe(
			'22 негативных упоминания — на 3 меньше, чем за предыдущие 1 дней.'
		);
		expect(say('lv', change('doubled', 21, 4))[0]).toBe(
			'21 negatīvs pieminējums; iepriekšējās 1 dienās — 4. Tas ir vismaz divreiz vairāk.'
		);
	});

	it('does not compare what was not known', () => {
		expect(say('en', null)).toEqual([
			'21 negative mentions.',
			'It is not compared with the period before: that would need what was said since 2 October 2026, and our history starts later.'
		]);
		expect(say('en', change('same', 2, 2), ['Blog', 'Shop'])[1]).toBe(
			'Counted without places whose history does not reach back to 2 October 2026: Blog and Shop.'
		);
	});

	it('says so when nobody wrote', () => {
		const none = [{ day: '2026-11-30', negative: 0, neutral: 0, positive: 0 }];
		const said = sentenceOf({ days: none, comparison: { change: null, leftOut: [], before } }, 'en');
		expect(said).toEqual({ sentence: 'Nobody wrote anything in this period.', note: null });
	});
});
