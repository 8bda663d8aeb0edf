import { Buffer } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Delta } from '#lib/server/analysis/adapt.ts';

/** Changes of weights as a text column holds them. */

/** For a text column: outputs, number of buckets, biases, gaps between the buckets, steps; deflated, base64. */
export function encodeDelta({ outputs, buckets, steps, biases }: Delta): string {
	const head = Buffer.alloc(8 + 4 * outputs);
	head.writeUInt32LE(outputs, 0);
	head.writeUInt32LE(buckets.length, 4);
	biases.forEach((bias, k) => head.writeFloatLE(bias, 8 + 4 * k));
	const gaps = Buffer.alloc(4 * buckets.length);
	buckets.forEach((bucket, place) => gaps.writeUInt32LE(bucket - (buckets[place - 1] ?? 0), 4 * place));
	return deflateRawSync(Buffer.concat([head, gaps, Buffer.from(steps.buffer, 0, steps.length)])).toString('base64');
}

/** The reverse of {@link encodeDelta}; `mostBytes` bounds what a damaged column can unfold to. */
export function decodeDelta(text: string, mostBytes = 1 << 26): Delta {
	const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes });
	const outputs = bytes.readUInt32LE(0);
	const count = bytes.readUInt32LE(4);
	const biases = Float32Array.from({ length: outputs }, (_, k) => bytes.readFloatLE(8 + 4 * k));
	const at = 8 + 4 * outputs;
	const buckets = new Uint32Array(count);
	let bucket = 0;
	for (let place = 0; place < count; place++) buckets[place] = bucket += bytes.readUInt32LE(at + 4 * place);
	const steps = Int8Array.from(
		bytes.subarray(at + 4 * count, at + 4 * count + count * outputs),
		(byte) => (byte << 24) >> 24
	);
	return { outputs, buckets, steps, biases };
}
