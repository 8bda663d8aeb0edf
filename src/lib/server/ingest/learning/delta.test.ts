import { expect, it } from 'vitest';
import { adapt, exampleOf } from '#lib/server/analysis/adapt.ts';
import { shippedWeights } from '#lib/server/analysis/weights.ts';
import { inTurns } from '#lib/server/turns.ts';
import { decodeDelta, encodeDelta } from './delta.ts';

const texts = Array.from({ length: 24 }, (_, n) => exampleOf(`A killing machine, sick tone ${n}`, [0, 1, 0]));
const delta = await inTurns(adapt(shippedWeights().sentiment, texts, 'softmax'));

it('is stored small and read back whole', () => {
	const written = encodeDelta(delta);
	expect(decodeDelta(written)).toEqual(delta);
	expect(delta.buckets.length).toBeGreaterThan(50);
	// Four bytes for the bucket and three for its outputs would be seven; base64 adds a third.
	expect(written.length).toBeLessThan(7 * delta.buckets.length);
});

it('of a damaged column does not unfold without end', () => {
	expect(() => decodeDelta(encodeDelta(delta), 100)).toThrow();
});
