import { describe, expect, it } from 'vitest';
import type { WrittenText } from './data.ts';
import { riskWords, withoutLoneWords } from './aspect-table.ts';

const about = (business: string, text: string) => ({ business, id: `${business}-1`, lang: 'en', text }) as WrittenText;
const harm = 0;

describe('words of one business alone', () => {
	const texts = [
		about('Hotel', 'The ceiling came down and I broke my arm'),
		about('Clinic', 'They broke my arm'),
		about('Hotel', 'A gas leak in the kitchen, we ran'),
		about('Hotel', 'Again a gas leak in the kitchen')
	];
	const shared = withoutLoneWords(texts);

	it('are left out, however often it uses them', () => {
		const all = riskWords(texts, () => undefined).map((named) => named[harm]);
		expect(all).toEqual([true, true, true, true]);
		const fewer = riskWords(texts, () => shared).map((named) => named[harm]);
		expect(fewer).toEqual([true, true, false, false]);
	});

	it('are asked for text by text', () => {
		const named = riskWords(texts, (row) => (row === 2 ? shared : undefined)).map((one) => one[harm]);
		expect(named).toEqual([true, true, false, true]);
	});
});
