import type { Language } from '#lib/domain/mention.ts';
import { MARK, NUMBER, EMOJI, WORD, type Tokens } from '../tokens.ts';

/** Counts in steps, so that 20 and 24 words are alike and 2 and 3 are not. */
const steps = (count: number) => (count < 4 ? count : 2 + Math.floor(Math.log2(count)));

const QUESTION = 0x3f;
const AT = 0x40;
/** How far capitals, quotes and signs are counted. */
const FAR = 1000;

const CAPITAL = 1;
const QUOTE = 2;
/** Per cent, euro, dollar, pound. */
const OFFER = 3;
const HASH = 4;

/** What a unit counts as, for those that are counted. */
const countsAs = new Uint8Array(65536);
for (let code = 0x41; code <= 0x5a; code++) countsAs[code] = CAPITAL;
for (let code = 0x410; code <= 0x42f; code++) countsAs[code] = CAPITAL;
for (const code of [0x22, 0xab, 0x201c, 0x201e]) countsAs[code] = QUOTE;
for (const code of [0x25, 0x20ac, 0x24, 0xa3]) countsAs[code] = OFFER;
countsAs[0x23] = HASH;

const isSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f);
const counted = new Int32Array(5);

/** True for `url`, which is what the tokeniser makes of an address. */
function isAddress({ codes, from, to }: Tokens, index: number): boolean {
	const begin = from[index]!;
	return to[index]! - begin === 3 && codes[begin] === 0x75 && codes[begin + 1] === 0x72 && codes[begin + 2] === 0x6c;
}

function countTokens(tokens: Tokens) {
	const { type, codes, from, to, count } = tokens;
	const seen = [0, 0, 0, 0, 0];
	let [letters, questions, addresses, users] = [0, 0, 0, 0];
	for (let index = 0; index < count; index++) {
		seen[type[index]!]!++;
		const first = codes[from[index]!]!;
		if (type[index] === WORD) letters += to[index]! - from[index]!;
		if (type[index] === MARK && first === QUESTION) questions++;
		if (first === AT) users++;
		if (isAddress(tokens, index)) addresses++;
	}
	return { seen, letters, questions, addresses, users };
}

/** How a text is built: its length, marks, figures, addresses, capitals; a small number for each. */
export function shapeOf(text: string, tokens: Tokens, language: Language): number[] {
	const { seen, letters, questions, addresses, users } = countTokens(tokens);
	const limit = Math.min(text.length, FAR);
	counted.fill(0);
	for (let at = 0; at < limit; at++) counted[countsAs[text.charCodeAt(at)]!]!++;
	const words = seen[WORD]!;
	return [
		steps(words),
		steps(tokens.sentences),
		steps(questions),
		steps(addresses),
		steps(users),
		steps(seen[NUMBER]!),
		steps(seen[EMOJI]!),
		steps(counted[QUOTE]!),
		steps(counted[OFFER]!),
		steps(counted[HASH]!),
		isSmall(text.charCodeAt(0)) ? 1 : 0,
		words > 0 ? Math.round(letters / words) : 0,
		limit > 0 ? Math.min(6, Math.round((30 * counted[CAPITAL]!) / limit)) : 0,
		['ru', 'lv', 'en'].indexOf(language) + 1
	];
}
