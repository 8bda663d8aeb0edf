import { describe, expect, it } from 'vitest';
import { wholeSentence } from './data.ts';
import type { Example } from './example.ts';
import { foldsOf } from './folds.ts';
import { joinedExamples } from './joined.ts';

const example = (text: string, source: string, labels: Example['labels'], lang: Example['lang'] = 'en'): Example => ({
	text,
	lang,
	sentence: wholeSentence(text, lang),
	labels,
	source,
	isFromReply: true,
	isGiven: false
});

describe('joined examples', () => {
	const sorry = example('We are sorry for the cold soup.', 'own-en-1', { law: false, regret: true, contact: false });
	const clause = example('Our terms exclude refunds.', 'own-en-1', { law: true, regret: false, contact: false });

	it('are made of neighbours, and do what either of them does', () => {
		const [joined, ...others] = joinedExamples([sorry, clause]);
		expect(others).toEqual([]);
		expect(joined!.text).toBe('We are sorry for the cold soup, and our terms exclude refunds.');
		expect(joined!.labels).toEqual({ law: true, regret: true, contact: false });
		expect(joined!.sentence.tokens.map(({ word }) => word)).toContain('terms');
	});

	it('leave open what is known of one of them alone', () => {
		const [joined] = joinedExamples([sorry, example('Call me.', 'own-en-1', { contact: true })]);
		expect(joined!.labels).toEqual({ regret: true, contact: true });
	});

	it('never cross from one reply into the next', () => {
		expect(joinedExamples([sorry, { ...clause, source: 'own-en-2' }])).toEqual([]);
	});
});

describe('folds', () => {
	it('hold a reply out together with its translation', () => {
		const texts = Array.from({ length: 40 }, (_, i) => [
			example(`Boiler${i} broke.`, `own-en-${i}`, {}),
			example(`Katls${i} salūza.`, `own-lv-${i}`, {}, 'lv')
		]).flat();
		const folds = foldsOf(texts, 5);
		for (let i = 0; i < texts.length; i += 2) expect(folds[i]).toBe(folds[i + 1]);
		expect(new Set(folds).size).toBe(5);
	});

	it('hold a voice out as a whole, in both languages, and voices apart from each other', () => {
		const voices = Array.from(
			{ length: 40 },
			(_, i) => `voice-${i % 2 ? 'lv' : 'en'}-young trade’s ${'абвгдеabcd'[i % 10]}-${i}`
		);
		const folds = foldsOf(
			voices.map((source) => example('Please ring Ms Gray in the office before noon.', source, {})),
			5
		);
		for (let i = 0; i < 10; i++)
			expect(new Set(voices.flatMap((_, k) => (k % 10 === i ? folds[k]! : []))).size, voices[i]).toBe(1);
		expect(new Set(folds).size).toBeGreaterThan(1);
	});
});
