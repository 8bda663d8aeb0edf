import { describe, expect, it } from 'vitest';
import { matchOwnTopics, type OwnTopic } from './own-topics.ts';
import { readFeatures } from './read.ts';

const topics: OwnTopic[] = [
	{ name: 'парковка', words: ['парковка', 'стоянка'] },
	{ name: 'Stāvvieta', words: ['stāvvieta', 'auto novietne'] },
	{ name: 'Loyalty', words: ['loyalty card', 'points'] }
];

const match = (text: string) => matchOwnTopics(text, readFeatures(text), topics);

describe('matchOwnTopics', () => {
	it('finds example words in other forms, and quotes them', () => {
		const text = 'На парковке грязно, стоянку закрыли';
		expect(match(text)).toEqual([
			{
				topic: 'парковка',
				quotes: [
					{ word: 'парковке', start: 3, end: 11 },
					{ word: 'стоянку', start: 20, end: 27 }
				]
			}
		]);
		expect(match('Stāvvietā nebija vietas').map(({ topic }) => topic)).toEqual(['Stāvvieta']);
		expect(match('stavvietas bija pilnas').map(({ topic }) => topic)).toEqual(['Stāvvieta']);
	});

	it('finds phrases as a whole', () => {
		expect(match('My loyalty cards do not work').map(({ quotes }) => quotes[0]!.word)).toEqual(['loyalty cards']);
		expect(match('Loyalty is dead, the card too')).toEqual([]);
		expect(match('I lost a point')).toHaveLength(1);
	});

	it('finds nothing in other words, and takes empty examples', () => {
		expect(match('Припарки не помогли, pointless')).toEqual([]);
		const text = 'Всё хорошо';
		expect(matchOwnTopics(text, readFeatures(text), [{ name: 'x', words: ['', '—', 'и'] }])).toEqual([]);
	});
});
