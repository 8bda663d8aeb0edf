/** Tables over UTF-16 units: what a unit is, and what it becomes before it is hashed. Made once, at first use. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Dropped inside words: apostrophes, soft hyphens, combining marks, zero-width joiners. */
export const SILENT = 3;
export const SYMBOL = 4;
export const PUNCTUATION = 5;

const COMBINING_BREVE = 0x306;
const punctuation = '!?().,;:…"«»-–—*/<>[]{}%&=+|~^#@_\\“”„';

/** Letters whose base form NFD does not give away. */
const special: Record<string, string> = { ё: 'е', й: 'й', ł: 'l', đ: 'd', ø: 'o', ı: 'i', ў: 'ў', ї: 'ї', ґ: 'г' };

function fold(unit: string): string {
	const lower = unit.toLowerCase();
	if (lower.length !== 1) return unit;
	const base = special[lower] ?? lower.normalize('NFD').charAt(0);
	return base.length === 1 ? base : lower;
}

function kindOf(code: number, unit: string): number {
	if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
	if (code >= 0x300 && code <= 0x36f) return SILENT;
	if (code >= 0x200b && code <= 0x200f) return SILENT;
	if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xad || code === 0xfe0f) return SILENT;
	if (/\p{L}/u.test(unit)) return LETTER;
	if (/\p{Nd}/u.test(unit)) return DIGIT;
	if (punctuation.includes(unit)) return PUNCTUATION;
	return /[\p{S}]/u.test(unit) ? SYMBOL : SPACE;
}

/** Everything past this unit (Hangul, private use) folds to itself; the tables stop here to be made in few milliseconds. */
const TABLE_SIZE = 0x3000;

interface Tables {
	/** Kind of each unit. */
	kind: Uint8Array;
	/** Lower case, without diacritics (ё as е, ā as a; й stays). */
	folded: Uint16Array;
	/** Lower case, diacritics kept: the language needs them. */
	lower: Uint16Array;
}

let tables: Tables | null = null;

/** The three tables; a few milliseconds the first time, nothing after. */
export function characterTables(): Tables {
	if (tables) return tables;
	const kind = new Uint8Array(65536).fill(SPACE);
	const folded = new Uint16Array(65536);
	const lower = new Uint16Array(65536);
	for (let code = 0; code < 65536; code++) {
		folded[code] = lower[code] = code;
		if (code >= TABLE_SIZE) kind[code] = code >= 0xd800 && code <= 0xdfff ? SYMBOL : code < 0xf900 ? LETTER : SPACE;
	}
	for (let code = 0; code < TABLE_SIZE; code++) {
		const unit = String.fromCharCode(code);
		kind[code] = kindOf(code, unit);
		if (kind[code] !== LETTER) continue;
		folded[code] = fold(unit).charCodeAt(0);
		const small = unit.toLowerCase();
		lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
	}
	kind[0xfe0f] = SILENT;
	kind[0xfeff] = SILENT;
	return (tables = { kind, folded, lower });
}

/** True for и or И followed by a combining breve: й written in two parts, as some phones send it. */
export function isSplitShortI(folded: number, next: number): boolean {
	return folded === 0x438 && next === COMBINING_BREVE;
}
