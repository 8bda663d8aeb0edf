import { expect, it } from 'vitest';
import { turnsOfOthers } from '../../../tests/support/turns.ts';
import { inTurns, mapInTurns } from './turns.ts';

/** Keeps the processor busy for so long. */
function spin(ms: number): void {
	const end = performance.now() + ms;
	while (performance.now() < end);
}

it('long work lets others have their turn in between, and keeps its order', async () => {
	const items = Array.from({ length: 8 }, (_, n) => n);
	const slowly = (n: number) => (spin(12), n * n);
	let made: number[] = [];
	expect(await turnsOfOthers(async () => (made = await mapInTurns(items, slowly)))).toBeGreaterThanOrEqual(7);
	expect(made).toEqual(items.map((n) => n * n));
	// What would happen without it.
	expect(await turnsOfOthers(async () => void items.map(slowly))).toBe(0);
});

it('no work is done too', async () => {
	expect(await mapInTurns([], (n) => n)).toEqual([]);
});

it('what goes wrong in a step is told', async () => {
	const fails = function* () {
		yield;
		throw new Error('no');
	};
	await expect(inTurns(fails())).rejects.toThrow('no');
});
