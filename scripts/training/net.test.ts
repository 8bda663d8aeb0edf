import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '#lib/server/analysis/model.ts';
import { scoreNet } from '#lib/server/analysis/net.ts';
import { addNet, HIDDEN, trainNet, type Task } from './net.ts';
import { packRows } from './rows.ts';

const BUCKETS = 16;
/** Concepts 1 and 2 mean something only together or not at all, which no sum of weights can say. */
const texts = Array.from({ length: 800 }, (_, at) => {
	const said = [at & 1 ? [1] : [], at & 2 ? [2] : [], [5 + ((at >> 2) % 4)]].flat();
	return { said, isTrue: (at & 3) === 0 || (at & 3) === 3 };
});
const rows = packRows(texts, ({ said }) => ({ hashes: Uint32Array.from(said), count: said.length }), BUCKETS);
const block = { rows, buckets: BUCKETS };
const targets = Float32Array.from(texts.flatMap(({ isTrue }) => [isTrue ? 1 : 0, isTrue ? 1 : 0, isTrue ? 0 : 1]));
const tasks: Task[] = [
	{ from: 0, to: 1, kind: 'independent', weight: 1, isTaught: () => true },
	{ from: 1, to: 3, kind: 'softmax', weight: 0.5, isTaught: (row) => row % 2 === 0 }
];

describe('trainNet', () => {
	const net = trainNet(block, targets, tasks, () => true);

	it('learns what concepts mean together', () => {
		const scores = texts.map((_, row) => {
			const out = new Float64Array(1);
			addNet(block, net, row, out, 1);
			return out[0]! > 0;
		});
		const right = scores.filter((said, row) => said === texts[row]!.isTrue).length;
		expect(right / texts.length).toBeGreaterThan(0.95);
	});

	it('makes the same weights of the same texts', () => {
		expect(trainNet(block, targets, tasks, () => true)).toEqual(net);
		expect(trainNet(block, targets, tasks, (row) => row > 100)).not.toEqual(net);
	});

	it('says the same as what is shipped of it, but for the rounding to bytes', () => {
		const outputs = net.second.length / (HIDDEN + 1);
		const second = Array.from({ length: HIDDEN + 1 }, (_, unit) => [net.second[unit * outputs]!]);
		const shipped = { first: decodeModel(encodeModel(net.first, BUCKETS, HIDDEN)), second };
		texts.slice(0, 16).forEach(({ said }, row) => {
			const [own, out] = [new Float64Array(1), new Float64Array(1)];
			addNet(block, net, row, own, 1);
			scoreNet(shipped, Uint32Array.from(said), said.length, out);
			expect(Math.abs(own[0]! - out[0]!)).toBeLessThan(0.2);
		});
	});
});
