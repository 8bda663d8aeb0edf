import { describe, expect, it } from 'vitest';
import { follow, pieces, placeNotes } from './margin.ts';

describe('the words of a note', () => {
	const text = 'We will check whether it was late.';
	const at = (words: string, within = text): [number, number] => {
		const start = within.indexOf(words);
		return [start, start + words.length];
	};
	const after = (changed: string, words = 'check whether') => changed.slice(...follow(at(words), text, changed));

	it.each([
		['before them', 'Thank you. We will check whether it was late.', 'check whether'],
		['behind them', 'We will check whether it was very late.', 'check whether'],
		['among them', 'We will check kindly whether it was late.', 'check kindly whether'],
		['in their place', 'We will see whether it was late.', 'see whether'],
		['that takes them away', 'We will it was late.', ''],
		['that takes all away', '', '']
	])('stay theirs over a change %s', (_, changed, words) => expect(after(changed).trim()).toBe(words));

	it('are where they were when nothing changed', () => expect(follow([3, 7], text, text)).toEqual([3, 7]));
});

describe('a text in pieces', () => {
	it('is the text again, and each piece knows its notes, also where two overlap', () => {
		const text = 'one two three';
		const cut = pieces(text, [[0, 7], [4, 13], null, [90, 99]]);
		expect(cut.map((piece) => piece.text).join('')).toBe(text);
		expect(cut).toEqual([
			{ start: 0, text: 'one ', notes: [0] },
			{ start: 4, text: 'two', notes: [0, 1] },
			{ start: 7, text: ' three', notes: [1] }
		]);
		expect(pieces('', [[0, 4]])).toEqual([]);
	});
});

describe('notes in the margin', () => {
	it('stand beside their lines, and none over another', () => {
		expect(placeNotes([0, 20, 200, null], [50, 50, 50, 30], 10)).toEqual({ tops: [0, 60, 200, 260], height: 290 });
		expect(placeNotes([], [], 10)).toEqual({ tops: [], height: 0 });
	});
});
