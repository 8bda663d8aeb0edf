import { MARK, NUMBER, WORD, type Tokens } from '../tokens.ts';

/** Outward signs of a text that no word list holds; each is a feature by itself. */
export const shapes = [
	'length.1',
	'length.4',
	'length.8',
	'length.15',
	'length.30',
	'length.60',
	'names.1',
	'names.2',
	'names.4',
	'quoted.1',
	'quoted.2',
	'question',
	'questionEnd',
	'exclaim',
	'number',
	'numbers',
	'capitals',
	'address',
	'fewSubjects',
	'noSubject',
	'latvian',
	'english'
] as const;
export type Shape = (typeof shapes)[number];

const place = Object.fromEntries(shapes.map((name, index) => [name, index])) as Record<Shape, number>;
const QUESTION = 0x3f;
const BANG = 0x21;
/** « " “ „ ' ‘ */
const isQuote = (code: number) =>
	code === 0xab || code === 0x22 || code === 0x201c || code === 0x201e || code === 0x27 || code === 0x2018;

const isCapital = (code: number) =>
	(code >= 0x41 && code <= 0x5a) ||
	(code >= 0x410 && code <= 0x42f) ||
	(code >= 0x100 && code <= 0x17e && code % 2 === 0);
const isSmall = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x451) || code > 0xdf;

function lengthOf(words: number): number {
	if (words < 4) return place['length.1'];
	if (words < 8) return place['length.4'];
	if (words < 15) return place['length.8'];
	if (words < 30) return place['length.15'];
	return words < 60 ? place['length.30'] : place['length.60'];
}

/**
 * Adds the shapes of a text to `out` from place `count` on, as `base` plus their number.
 * @param subjects how many different topics' words the text has
 */
export function addShapes(
	text: string,
	tokens: Tokens,
	subjects: number,
	base: number,
	out: Uint32Array,
	count: number
): number {
	const { type, start, end, sentence, codes, from } = tokens;
	let words = 0;
	let names = 0;
	let quoted = 0;
	let numbers = 0;
	let capitals = 0;
	let questions = 0;
	let exclaims = 0;
	let addresses = 0;
	for (let token = 0; token < tokens.count; token++) {
		const first = start[token]!;
		if (type[token] === WORD) {
			words++;
			const code = text.charCodeAt(first);
			if (isCapital(code)) {
				if (isSmall(text.charCodeAt(first + 1))) {
					const opens = first > 0 && isQuote(text.charCodeAt(first - 1));
					if (opens) quoted++;
					else if (token > 0 && sentence[token] === sentence[token - 1]) names++;
				} else if (end[token]! - first > 2) capitals++;
			} else if (code === 0x40 || (code === 0x68 && text.startsWith('http', first))) addresses++;
		} else if (type[token] === NUMBER) numbers++;
		else if (type[token] === MARK) {
			if (codes[from[token]!] === QUESTION) questions++;
			else if (codes[from[token]!] === BANG) exclaims++;
		}
	}
	const add = (shape: Shape) => (out[count++] = base + place[shape]);
	out[count++] = base + lengthOf(words);
	if (names > 0) add(names < 2 ? 'names.1' : names < 4 ? 'names.2' : 'names.4');
	if (quoted > 0) add(quoted < 2 ? 'quoted.1' : 'quoted.2');
	if (questions > 0) add('question');
	if (tokens.count > 0 && type[tokens.count - 1] === MARK && codes[from[tokens.count - 1]!] === QUESTION)
		add('questionEnd');
	if (exclaims > 0) add('exclaim');
	if (numbers > 0) add(numbers < 3 ? 'number' : 'numbers');
	if (capitals > 0) add('capitals');
	if (addresses > 0) add('address');
	if (subjects === 0) add('noSubject');
	else if (subjects === 1) add('fewSubjects');
	return count;
}
