import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments, spansOfText } from './weighing.ts';

describe('weighing words', () => {
	it('are set apart from the words around them', () => {
		expect(segments('cold coffee again', [{ start: 0, end: 4, weight: -1 }])).toEqual([
			{ start: 0, text: 'cold', weight: -1 },
			{ start: 4, text: ' coffee again', weight: null }
		]);
	});

	it('that overlap are cut, and those outside of the text are left out', () => {
		const spans = [
			{ start: 3, end: 8, weight: 1 },
			{ start: 0, end: 5, weight: -1 },
			{ start: 90, end: 95, weight: 2 },
			{ start: 4, end: 2, weight: 2 }
		];
		expect(segments('0123456789', spans).map(({ text, weight }) => [text, weight])).toEqual([
			['01234', -1],
			['567', 1],
			['89', null]
		]);
	});

	it('are found in title and text, which are judged together', () => {
		const spans = [
			{ start: 0, end: 4, weight: -1 },
			{ start: 12, end: 15, weight: -2 }
		];
		const weighing = (text: string, found: typeof spans) =>
			segments(text, found).flatMap((part) => (part.weight === null ? [] : [part.text]));
		expect(weighing('Cold again', spans)).toEqual(['Cold']);
		expect(weighing('\u2026bad coffee', spansOfText('Cold again', spans))).toEqual(['bad']);
		expect(weighing('Cold again', spansOfText(null, spans))).toEqual(['Cold']);
	});

	it('never lose or double a letter, whatever the spans', () => {
		const span = fc.record({
			start: fc.integer({ min: -5, max: 60 }),
			end: fc.integer({ min: -5, max: 60 }),
			weight: fc.double()
		});
		fc.assert(
			fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
				expect(
					segments(text, spans)
						.map((part) => part.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
