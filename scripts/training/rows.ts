import type { Rows } from '#lib/server/analysis/learn.ts';

/** Growing array of buckets: millions of them, so no plain array. */
function grown(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
	if (needed <= array.length) return array;
	const larger = new Uint32Array(Math.max(needed, 2 * array.length));
	larger.set(array);
	return larger;
}

/** Feature hashes of many texts as rows for training. `read` may hand back one shared object each time. */
export function packRows<Text>(
	texts: readonly Text[],
	read: (text: Text, row: number) => { hashes: Uint32Array; count: number },
	buckets: number
): Rows {
	const offset = new Uint32Array(texts.length + 1);
	const scale = new Float32Array(texts.length);
	let index = new Uint32Array(1 << 20);
	let fill = 0;
	texts.forEach((text, row) => {
		const { hashes, count } = read(text, row);
		index = grown(index, fill + count);
		for (let at = 0; at < count; at++) index[fill++] = hashes[at]! & (buckets - 1);
		offset[row + 1] = fill;
		scale[row] = count > 0 ? 1 / Math.sqrt(count) : 0;
	});
	return { offset, index: index.subarray(0, fill), scale };
}
