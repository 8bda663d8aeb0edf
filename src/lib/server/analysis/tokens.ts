import { DIGIT, LETTER, PUNCTUATION, SILENT, SPACE, SYMBOL, characterTables, isSplitShortI } from './characters.ts';

/**
 * A text as arrays of numbers, made once and read by every head. Token `i` covers `start[i]..end[i]` of the original
 * text and `from[i]..to[i]` of `codes`, where its folded characters lie (lower case, no diacritics, digits as 0).
 */
export interface Tokens {
	count: number;
	start: Int32Array;
	end: Int32Array;
	from: Int32Array;
	to: Int32Array;
	/** WORD, NUMBER, MARK or EMOJI. */
	type: Uint8Array;
	/** Number of the sentence the token stands in, from 0. */
	sentence: Int32Array;
	sentences: number;
	codes: Uint16Array;
	/** Number of the token in the vocabulary, and hash of the pair it makes with the token before it; set by `numberWords`. */
	word: Int32Array;
	pair: Uint32Array;
}

export const WORD = 1;
export const NUMBER = 2;
/** A run of ! ? ( ) or …: `))` is a smile in Russian, `???` is not a question. */
export const MARK = 3;
export const EMOJI = 4;

/** What is read of a text: long enough for any review, and it keeps a text of 1 MB as cheap as one of 6 KB. */
export const MAX_CHARACTERS = 6000;
/** Digits kept of a number, so that prices look alike and years do not. */
const MAX_DIGITS = 5;
/** A word longer than this is noise (a hash, a key); the rest of it is not read. */
const MAX_WORD = 40;
const MAX_MARK = 3;

const ZERO = 0x30;
const AT = 0x40;
const [BANG, QUESTION, OPEN, CLOSE, DOT, ELLIPSIS, NEWLINE, SLASH] = [0x21, 0x3f, 0x28, 0x29, 0x2e, 0x2026, 10, 0x2f];

function blank(): Tokens {
	const array = () => new Int32Array(MAX_CHARACTERS + 1);
	return {
		count: 0,
		sentences: 0,
		start: array(),
		end: array(),
		from: array(),
		to: array(),
		sentence: array(),
		type: new Uint8Array(MAX_CHARACTERS + 1),
		word: array(),
		pair: new Uint32Array(MAX_CHARACTERS + 1),
		codes: new Uint16Array(2 * MAX_CHARACTERS + 8)
	};
}

/** Where an address that begins at `at` ends, or -1 where none begins. */
function addressEnd(text: string, at: number, limit: number): number {
	const isAddress = text.startsWith('http', at)
		? /^https?:\/\//i.test(text.slice(at, at + 8))
		: text.startsWith('www.', at);
	if (!isAddress) return -1;
	let end = at;
	while (end < limit && text.charCodeAt(end) > 32) end++;
	return end;
}

const isMark = (code: number) =>
	code === BANG || code === QUESTION || code === OPEN || code === CLOSE || code === ELLIPSIS;
const endsSentence = (code: number) => code === BANG || code === QUESTION || code === ELLIPSIS || code === NEWLINE;

const shared = blank();
const URL_CODES = [0x75, 0x72, 0x6c];
const USER_CODES = [AT, 0x75];

/**
 * Cuts a text into words, numbers, marks and emoji. Takes anything (empty, binary, 1 MB) and reads at most
 * {@link MAX_CHARACTERS}. The answer is one shared object, overwritten by the next call: use it before that.
 */
export function tokenise(text: string): Tokens {
	const { kind, folded } = characterTables();
	const out = shared;
	const { codes } = out;
	const limit = Math.min(text.length, MAX_CHARACTERS);
	let count = 0;
	let fill = 0;
	let sentence = 0;
	let sentenceHasWords = false;
	let at = 0;

	const open = (type: number) => {
		out.start[count] = at;
		out.from[count] = fill;
		out.type[count] = type;
		out.sentence[count] = sentence;
	};
	const close = () => {
		out.end[count] = at;
		out.to[count] = fill;
		count++;
	};
	const endSentence = () => {
		if (sentenceHasWords) sentence++;
		sentenceHasWords = false;
	};
	const fixed = (type: number, content: number[], end: number) => {
		open(type);
		for (const code of content) codes[fill++] = code;
		at = end;
		close();
	};

	while (at < limit) {
		const code = text.charCodeAt(at);
		const what = kind[code]!;
		if (what === SPACE && code !== NEWLINE) {
			at++;
		} else if (what === LETTER) {
			const address = code === 0x68 || code === 0x77 ? addressEnd(text, at, limit) : -1;
			if (address > 0) {
				fixed(WORD, URL_CODES, address);
				continue;
			}
			open(WORD);
			sentenceHasWords = true;
			// Most of the time goes into this loop: it works on variables of its own, which the functions above cannot touch.
			let place = at;
			let filled = fill;
			const full = fill + MAX_WORD;
			for (; place < limit; place++) {
				const next = text.charCodeAt(place);
				const type = kind[next]!;
				if (type === SILENT) continue;
				if (type !== LETTER) break;
				if (filled >= full) continue;
				const unit = folded[next]!;
				codes[filled++] = unit === 0x438 && isSplitShortI(unit, text.charCodeAt(place + 1)) ? 0x439 : unit;
			}
			at = place;
			fill = filled;
			close();
		} else if (what === DIGIT) {
			open(NUMBER);
			sentenceHasWords = true;
			let length = 0;
			for (; at < limit && kind[text.charCodeAt(at)] === DIGIT; at++) if (length++ < MAX_DIGITS) codes[fill++] = ZERO;
			close();
		} else if (what === SYMBOL) {
			open(EMOJI);
			const unit = text.codePointAt(at)!;
			codes[fill++] = code;
			if (unit > 0xffff) codes[fill++] = text.charCodeAt(at + 1);
			const width = unit > 0xffff ? 2 : 1;
			const drawn = text.slice(at, at + width);
			at += width;
			// A row of the same emoji is one emoji said louder; skin tones and joiners are dropped.
			for (;;) {
				if (text.startsWith(drawn, at)) at += width;
				else if (kind[text.charCodeAt(at)] === SILENT) at++;
				else if (text.charCodeAt(at) === 0xd83c && text.charCodeAt(at + 1) >= 0xdffb) at += 2;
				else break;
			}
			close();
		} else if (code === AT && kind[text.charCodeAt(at + 1)] === LETTER) {
			let end = at + 1;
			while (
				end < limit &&
				(kind[text.charCodeAt(end)] === LETTER || kind[text.charCodeAt(end)] === DIGIT || text.charCodeAt(end) === 0x5f)
			)
				end++;
			fixed(WORD, USER_CODES, end);
		} else if (isMark(code)) {
			open(MARK);
			let length = 0;
			for (; at < limit && text.charCodeAt(at) === code; at++) if (length++ < MAX_MARK) codes[fill++] = code;
			close();
			if (endsSentence(code)) endSentence();
		} else {
			const next = at + 1 < limit ? kind[text.charCodeAt(at + 1)]! : SPACE;
			if (code === NEWLINE) endSentence();
			else if (code === DOT && next !== LETTER && next !== DIGIT) endSentence();
			else if (what === PUNCTUATION && code === SLASH) sentenceHasWords = true;
			at++;
		}
	}
	out.count = count;
	out.sentences = sentence + (sentenceHasWords ? 1 : 0);
	return out;
}
