import type { Tokens } from './tokens.ts';
import { pairWords } from './vocabulary.ts';

/**
 * One word a thousand times, or one sentence fifty times, is not said more surely than once: where most pairs of words of a text
 * stand in it again and again, each is read once. Texts that people write are far from it and stay as they are.
 */

/** Shorter texts may repeat themselves: «нет, нет и нет». */
const LEAST_TOKENS = 30;
/** A text of which this part is new is no repetition. */
const LEAST_NEW = 0.4;

const SLOTS = 1 << 14;
const seen = new Uint32Array(SLOTS);
const seenIn = new Int32Array(SLOTS);
let texts = 0;

/** True the first time that a pair is met in a text. */
function isNew(pair: number): boolean {
	let slot = pair & (SLOTS - 1);
	while (seenIn[slot] === texts) {
		if (seen[slot] === pair) return false;
		slot = (slot + 1) & (SLOTS - 1);
	}
	seen[slot] = pair;
	seenIn[slot] = texts;
	return true;
}

function countNew({ pair, count }: Tokens): number {
	texts++;
	let found = 0;
	for (let token = 0; token < count; token++) if (isNew(pair[token]!)) found++;
	return found;
}

/** Leaves out, in place, what a text says again if it does little else; true where something was left out. */
export function dropRepetition(tokens: Tokens): boolean {
	if (tokens.count < LEAST_TOKENS || countNew(tokens) >= LEAST_NEW * tokens.count) return false;
	texts++;
	const { start, end, from, to, type, sentence, word, pair } = tokens;
	let kept = 0;
	for (let token = 0; token < tokens.count; token++) {
		if (!isNew(pair[token]!)) continue;
		for (const array of [start, end, from, to, type, sentence, word, pair]) array[kept] = array[token]!;
		kept++;
	}
	tokens.count = kept;
	pairWords(tokens);
	return true;
}
