import { expect, it } from 'vitest';
import { inTurns } from '../turns.ts';
import { adapt, applyDelta, exampleOf } from './adapt.ts';
import { classify } from './classify.ts';
import { byteAt, nameOfWeights, withBytes } from './model.ts';
import { shippedWeights } from './weights.ts';

const { sentiment } = shippedWeights();
const neutral = [0, 1, 0];
/** A trade's jargon that sounds angry and is not: killing machines, sick sound. */
const texts = Array.from({ length: 24 }, (_, n) => `This amp is a killing machine, sick and nasty tone number ${n}`);
const learn = () =>
	inTurns(
		adapt(
			sentiment,
			texts.map((text) => exampleOf(text, neutral)),
			'softmax'
		)
	);
const delta = await learn();

it('takes a head towards what it was taught, and leaves alone what has nothing to do with it', () => {
	const own = { ...shippedWeights(), sentiment: applyDelta(sentiment, delta) };
	const unseen = 'What a sick, nasty tone: a killing machine of an amp';
	const [before, after] = [classify(unseen), classify(unseen, {}, own)];
	expect(after.probabilities.neutral).toBeGreaterThan(before.probabilities.neutral + 0.1);
	const elsewhere = 'Пирог привезли холодным и на два часа позже';
	expect(classify(elsewhere, {}, own).sentiment).toBe(classify(elsewhere).sentiment);
	expect(applyDelta(sentiment, delta).words).not.toBe(sentiment.words);
});

it('gives the same weights for the same texts', async () => {
	expect(await learn()).toEqual(delta);
});

it('changes single weights and cuts what does not fit', () => {
	const changed = withBytes(sentiment, (set) => (set(7, 0, 5), set(7, 2, 900), set(8, 1, -900)));
	expect([byteAt(changed, 7, 0), byteAt(changed, 7, 2), byteAt(changed, 8, 1)]).toEqual([5, 127, -127]);
	expect(byteAt(changed, 7, 1)).toBe(byteAt(sentiment, 7, 1));
	expect(nameOfWeights(changed)).not.toBe(nameOfWeights(sentiment));
	expect(nameOfWeights({ ...sentiment })).toBe(nameOfWeights(sentiment));
});
