import type { Probabilities, Sign } from './analysis.ts';
import { characterTables } from './characters.ts';
import type { Hits } from './concepts/match.ts';
import { concepts } from './concepts/names.ts';
import { wordHash } from './features.ts';
import type { Words } from './read.ts';
import { NUMBER, WORD, type Tokens } from './tokens.ts';

/**
 * Signs of spam and of reviews that were paid for or made up: each is something that can be seen in the text, none is a proof, and
 * nothing is deleted for it.
 */

const numberOf = (name: (typeof concepts)[number]) => concepts.indexOf(name);
const OFFER = numberOf('kind.offer');
const SCAM = numberOf('kind.scam');
const NO_VISIT = numberOf('kind.noVisit');
const PRAISE = numberOf('mood.praise');
const THANKS = numberOf('mood.thanks');
const DISCOUNT = numberOf('price.discount');
/** Concepts before this one are about something: they are what a review without any detail lacks. */
const FIRST_WITHOUT_SUBJECT = numberOf('cause.where');
/** Said of everything, so no detail: "good", "staff", "service", "recommend". */
const vague = new Set(
	(['quality.good', 'staff.staff', 'staff.kind', 'quality.product', 'information.how', 'price.price'] as const).map(
		numberOf
	)
);

const TELEPHONE_DIGITS = 7;

interface Surface {
	words: number;
	capitals: number;
	links: number;
	telephones: number;
	promoCodes: number;
	repeated: number;
}

const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f);

/** All letters of a word of three or more are capitals. */
function isShouted(text: string, start: number, end: number): boolean {
	if (end - start < 3) return false;
	const { lower } = characterTables();
	for (let at = start; at < end; at++) if (lower[text.charCodeAt(at)] === text.charCodeAt(at)) return false;
	return true;
}

/** Digits of a row of numbers that stand close together, as in +371 26 123 456. */
function digitsInRow(text: string, tokens: Tokens, token: number): { digits: number; last: number } {
	let digits = 0;
	let last = token;
	for (let at = token; at < tokens.count && tokens.type[at] === NUMBER; at++) {
		if (at > token && tokens.start[at]! - tokens.end[at - 1]! > 2) break;
		if (at > token && /[.,:]/.test(text.slice(tokens.end[at - 1]!, tokens.start[at]!))) break;
		digits += tokens.end[at]! - tokens.start[at]!;
		last = at;
	}
	return { digits, last };
}

const PAIR_SLOTS = 2048;
/** Pairs of words seen in this text; a slot counts as empty unless it bears the text's own number. */
const pairs = new Int32Array(PAIR_SLOTS);
const seenIn = new Int32Array(PAIR_SLOTS);
let texts = 0;

/** How many pairs of words stand in the text again after their first time. */
function repeatedPairs({ type, codes, from, to, count }: Tokens): { repeated: number; all: number } {
	texts++;
	let all = 0;
	let repeated = 0;
	let before = 0;
	for (let token = 0; token < count; token++) {
		if (type[token] !== WORD) continue;
		const hash = wordHash(codes, from[token]!, to[token]!);
		if (before !== 0) {
			const pair = Math.imul(before, 31) ^ hash;
			const slot = (pair ^ (pair >>> 15)) & (PAIR_SLOTS - 1);
			all++;
			if (seenIn[slot] === texts && pairs[slot] === pair) repeated++;
			pairs[slot] = pair;
			seenIn[slot] = texts;
		}
		before = hash;
	}
	return { repeated, all };
}

function repeatsItself(tokens: Tokens, words: number): boolean {
	if (words < 12) return false;
	const { repeated, all } = repeatedPairs(tokens);
	return repeated >= 0.4 * all;
}

function surfaceOf(text: string, tokens: Tokens): Surface {
	const { type, start, end, count } = tokens;
	const surface: Surface = { words: 0, capitals: 0, links: 0, telephones: 0, promoCodes: 0, repeated: 0 };
	for (let token = 0; token < count; token++) {
		const first = start[token]!;
		if (type[token] === WORD) {
			surface.words++;
			if (isShouted(text, first, end[token]!)) {
				surface.capitals++;
				const isCode = token + 1 < count && type[token + 1] === NUMBER && start[token + 1] === end[token];
				if (isCode && isCapital(text.charCodeAt(first))) surface.promoCodes++;
			}
			if (text.startsWith('http', first) || text.startsWith('www.', first) || text.startsWith('t.me/', first))
				surface.links++;
			// "example.com" without an address sign: letters on both sides of the dot, a short ending.
			else if (
				token > 0 &&
				text[first - 1] === '.' &&
				end[token - 1] === first - 1 &&
				end[token]! - first <= 4 &&
				/^(com|lv|ru|eu|net|org|shop|top|xyz|biz|info|io)$/i.test(text.slice(first, end[token]!))
			)
				surface.links++;
		} else if (type[token] === NUMBER) {
			const { digits, last } = digitsInRow(text, tokens, token);
			if (digits >= TELEPHONE_DIGITS + 1 || (digits === TELEPHONE_DIGITS && last > token)) surface.telephones++;
			token = last;
		}
	}
	return surface;
}

function countOf(hits: Hits, concept: number): number {
	let count = 0;
	for (let at = 0; at < hits.count; at++) if (hits.concept[at] === concept) count++;
	return count;
}

function details(hits: Hits): number {
	let count = 0;
	for (let at = 0; at < hits.count; at++) {
		const concept = hits.concept[at]!;
		if (concept < FIRST_WITHOUT_SUBJECT && !vague.has(concept)) count++;
	}
	return count;
}

/** The signs of one text, in the order of {@link Sign}; the last one needs to know whether stars and words disagree. */
export function signsOf(
	text: string,
	{ tokens, isRepetitive }: Words,
	hits: Hits,
	{ positive }: Probabilities,
	starsDisagree: boolean | null
): Sign[] {
	const signs: Sign[] = [];
	const surface = surfaceOf(text, tokens);
	const praise = countOf(hits, PRAISE) + countOf(hits, THANKS);
	const offers = countOf(hits, OFFER);
	if (surface.links > 0) signs.push('link');
	if (surface.telephones > 0) signs.push('telephone');
	if (surface.promoCodes > 0 && (offers > 0 || countOf(hits, DISCOUNT) > 0)) signs.push('promo_code');
	if (offers >= 2 || (offers === 1 && surface.links + surface.telephones > 0)) signs.push('advertising');
	if (countOf(hits, SCAM) >= 2 || (countOf(hits, SCAM) === 1 && surface.links + surface.telephones > 0))
		signs.push('money_offer');
	if (positive >= 0.6 && praise >= 2 && surface.words >= 5 && details(hits) === 0) signs.push('praise_without_detail');
	if (surface.words >= 5 && surface.capitals >= 0.6 * surface.words) signs.push('all_capitals');
	if (isRepetitive || repeatsItself(tokens, surface.words)) signs.push('repeated_text');
	if (countOf(hits, NO_VISIT) > 0) signs.push('no_visit');
	if (starsDisagree) signs.push('stars_disagree');
	return signs;
}
