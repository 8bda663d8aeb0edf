import { describe, expect, it } from 'vitest';
import { featuresOf, keptOf } from './features.ts';
import { readSentences } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

/** FNV-1a of a name, written out: what the shipped model was taught with. */
function fnv(name: string): number {
	let hash = 0x811c9dc5;
	for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
	return keptOf(hash);
}

const kept = (text: string, language: CoachLanguage): Map<number, number> => {
	const [sentence] = readSentences(text, language);
	return new Map(
		featuresOf(sentence!, language).flatMap(({ features, factor }) =>
			[...features].map(([hash, weight]): [number, number] => [keptOf(hash), weight * factor])
		)
	);
};

describe('what the model sees of a sentence', () => {
	it.each([
		['en', 'en:cak'],
		['en', 'en:^_cak'],
		['en', 'en:^__was'],
		['en', 'en=<cak'],
		['en', 'men:^_*'],
		['en', 'men:^_*_#past'],
		['en', 'm:#past_#late'],
		['en', 'f:past>late'],
		['en', 'w:food<past'],
		['en', 's:short'],
		['ru', 'ru:торт'],
		['ru', 'ru:~засто'],
		['lv', 'lv=kuka']
	] as const)('goes by the hash of its name, in %s: %s', (language, name) => {
		const text = { en: 'Cakes was late.', ru: 'Торт застоялся.', lv: 'Kuka bija veca.' }[language];
		expect([...kept(text, language).keys()]).toContain(fnv(name));
	});

	it('weighs no more in a long sentence than in a short one', () => {
		const length = (text: string) => Math.hypot(...kept(text, 'en').values());
		expect(length('The cake was late and the candles were missing and nobody rang.')).toBeCloseTo(
			length('Late again.'),
			0
		);
	});
});
