import type { Language } from '#lib/domain/mention.ts';
import { mix, type Features } from './features.ts';
import { MARK, WORD, type Tokens } from './tokens.ts';
import { lexicons, toneNumber } from './tone/lexicon.ts';
import { MOST_PER_TOKEN, found, lastHash, lookUp } from './tone/match.ts';
import { shapeOf } from './tone/shape.ts';
import { SAYINGS, signOf } from './tone/signs.ts';

const CAPACITY = 16384;
const PRIME = 0x01000193;
/** A "not" reaches so many words. */
const REACH = 3;
const NOT = toneNumber('not');

export const makeToneFeatures = (): Features => ({
	hashes: new Uint32Array(CAPACITY),
	token: new Int32Array(CAPACITY),
	count: 0
});

const ALONE = 0x1b873593;
const DENIED = 0x2545f491;
const PAIR = 0x51ed270b;
const LAST = 0x68e31da4;
const QUESTION = 0x7feb352d;
const SHAPE = 0x31415926;

const hashed = (kind: number, first: number, second = 0) =>
	mix(Math.imul(Math.imul(kind ^ first, PRIME) ^ second, 0x85ebca6b));

const isAsked = new Uint8Array(8192);

function markQuestions(tokens: Tokens): void {
	isAsked.fill(0, 0, tokens.sentences + 2);
	for (let index = 0; index < tokens.count; index++)
		if (tokens.type[index] === MARK && tokens.codes[tokens.from[index]!] === 0x3f) isAsked[tokens.sentence[index]!] = 1;
}

/** What one token says, and what came before it in its sentence. */
interface Place {
	before: Int32Array;
	beforeCount: number;
	/** So many words a "not" still reaches. */
	denied: number;
	isAsked: boolean;
	isLast: boolean;
}

/** Features of one token that says the first `own` of {@link found}; returns how many features there are now. */
function addToken(hashes: Uint32Array, count: number, own: number, place: Place): number {
	for (let at = 0; at < own; at++) {
		const said = found[at]!;
		hashes[count++] = hashed(ALONE, said);
		if (place.denied > 0 && said !== NOT) hashes[count++] = hashed(DENIED, said);
		if (place.isAsked) hashes[count++] = hashed(QUESTION, said);
		if (place.isLast) hashes[count++] = hashed(LAST, said);
		for (let other = 0; other < place.beforeCount; other++) hashes[count++] = hashed(PAIR, place.before[other]!, said);
	}
	return count;
}

/** The place of the next token in the same sentence. */
function step(place: Place, own: number): void {
	if (place.denied > 0) place.denied--;
	for (let at = 0; at < own; at++) if (found[at] === NOT) place.denied = REACH;
	if (own === 0) return;
	for (let at = 0; at < own; at++) place.before[at] = found[at]!;
	place.beforeCount = own;
}

const place: Place = {
	before: new Int32Array(MOST_PER_TOKEN),
	beforeCount: 0,
	denied: 0,
	isAsked: false,
	isLast: false
};

/**
 * What a text says beyond its words, as hashes: each thing said (good, late, refund, not, …) alone, denied, after the thing said
 * before it in the sentence, in a question, and in the last sentence; and how the text is built. The same in every language, so
 * that what Russian texts teach holds for English ones.
 */
export function hashTone(text: string, tokens: Tokens, language: Language, out: Features): Features {
	const { hashes, token } = out;
	const { ru, lv, en } = lexicons();
	const last = Math.max(0, tokens.sentences - 1);
	let [sentence, first, count] = [-1, 0, 0];
	markQuestions(tokens);
	for (let index = 0; index < tokens.count && count < CAPACITY - 128; index++) {
		if (tokens.sentence[index] !== sentence) {
			sentence = tokens.sentence[index]!;
			place.beforeCount = place.denied = 0;
			place.isAsked = isAsked[sentence] === 1;
			place.isLast = sentence === last && last > 0;
		}
		const begin = count;
		let own = 1;
		if (tokens.type[index] === WORD) {
			const isCyrillic = tokens.codes[tokens.from[index]!]! >= 0x400;
			own = lookUp(tokens, index, isCyrillic ? ru : language === 'lv' ? lv : en, first);
			first = lastHash();
		} else found[0] = signOf(tokens, index);
		count = addToken(hashes, count, own, place);
		step(place, own);
		for (let at = begin; at < count; at++) token[at] = index;
	}
	shapeOf(text, tokens, language).forEach((size, which) => {
		token[count] = tokens.count;
		hashes[count++] = hashed(SHAPE, SAYINGS + which, size);
	});
	out.count = count;
	return out;
}
