import { expect, it } from 'vitest';
import { flatTexts, tradeTexts, type WrittenText } from './data.ts';
import { foldOf, FOLDS } from './folds.ts';

it('keeps a writer whole and apart from the others', () => {
	const foldsBy = (texts: readonly WrittenText[]) => {
		const folds = new Map<string, Set<number>>();
		for (const text of texts) folds.set(text.business, (folds.get(text.business) ?? new Set()).add(foldOf(text)));
		return [...folds.values()];
	};
	const trades = foldsBy(tradeTexts());
	expect(trades.map(({ size }) => size)).toEqual([1, 1, 1, 1, 1]);
	expect(new Set(trades.flatMap((own) => [...own])).size).toBe(FOLDS);
	const flat = foldsBy(flatTexts());
	expect(flat.every(({ size }) => size === 1)).toBe(true);
	expect(new Set(flat.flatMap((own) => [...own])).size).toBe(FOLDS);
});

it('keeps the texts about one business together, and cuts files without one into pieces', () => {
	const sample = tradeTexts()[0]!;
	const about = (business: string, id: string) => foldOf({ ...sample, business, id });
	expect(about('Fernhill Hotel', 'f-en-0001')).toBe(about('Fernhill Hotel', 'f-en-0911'));
	const pieces = Array.from({ length: 40 }, (_, piece) => about('mixed bag', `o-en-${piece}01`));
	expect(new Set(pieces).size).toBe(FOLDS);
});
