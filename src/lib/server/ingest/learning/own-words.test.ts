import { expect, it } from 'vitest';
import { shippedJudge } from './judge.ts';
import { withOwnWords } from './own-words.ts';

const judge = withOwnWords(shippedJudge, {
	ownTopics: [{ name: 'Парковка', words: ['парковка'] }],
	riskWords: { added: ['утечка'], removed: ['пожар'] }
});

it('finds topics and risk words of the company in any form, with their words', () => {
	const found = judge.classify('На парковке утечку масла никто не убирает вторую неделю.');
	expect(found.topics[0]).toMatchObject({ topic: 'Парковка', quotes: [{ word: 'парковке', start: 3, end: 11 }] });
	expect(found.risk).toContainEqual({ risk: 'own', quotes: [{ word: 'утечку', start: 12, end: 18 }] });
});

it('leaves out what is harmless in this trade, and nothing else', () => {
	const text = 'На вашем складе был пожар, приехали и стоим.';
	expect(shippedJudge.classify(text).risk.map(({ risk }) => risk)).toContain('fire');
	expect(judge.classify(text).risk.map(({ risk }) => risk)).not.toContain('fire');
	const other = 'Ваша зарядка загорелась ночью, дым на весь дом.';
	expect(judge.classify(other).risk.map(({ risk }) => risk)).toContain('fire');
});

it('is the judge itself where the company has no words', () => {
	expect(withOwnWords(shippedJudge, { ownTopics: null, riskWords: null })).toBe(shippedJudge);
});
