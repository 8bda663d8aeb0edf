import { expect, it } from 'vitest';
import { mostWords, readTopic, readWords } from './own-words.ts';

it('takes words one a line or divided by commas, each once, whatever the case', () => {
	expect(readWords(' парковка\nстоянка,  негде   встать;Парковка\n\n, !')).toEqual([
		'Парковка',
		'стоянка',
		'негде встать'
	]);
	expect(readWords('a'.repeat(500))[0]).toHaveLength(60);
	expect(readWords(Array.from({ length: 500 }, (_, n) => `w${n}`).join())).toHaveLength(mostWords);
});

it('makes no topic without name or words, nor one whose name is taken', () => {
	expect(readTopic('Стоянка', 'парковка', ['delivery'])).toEqual({ name: 'Стоянка', words: ['парковка'] });
	expect(readTopic('a,b', 'x', [])).toEqual({ name: 'a b', words: ['x'] });
	for (const [name, words] of [
		['', 'x'],
		['x', ' ,'],
		['Delivery', 'x']
	])
		expect(readTopic(name!, words!, ['delivery'])).toBeNull();
});
