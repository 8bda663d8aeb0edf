import { decodeWith } from './charset-labels.ts';

/**
 * Guesses the charset of bytes that name none and are no UTF-8: each candidate decodes a sample, and the one whose letters look
 * most like a language written in it wins. Own code, because the general detectors take windows-1257 for a Western charset.
 */

interface Candidate {
	charset: string;
	script: 'cyrillic' | 'latin';
	/** Small letters by how often their languages use them: very often, often, now and then. */
	tiers: [string, string, string];
}

/** Russian letters by frequency, then those of Ukrainian and Belarusian. */
const cyrillic: Candidate['tiers'] = ['оеаинтсрвл', 'кмдпуяыьгзбчйхж', 'шюцщэфъёіїєґў'];

/** Of two that score the same the first wins, so the commoner stands first. */
const candidates: Candidate[] = [
	{ charset: 'windows-1251', script: 'cyrillic', tiers: cyrillic },
	{ charset: 'koi8-r', script: 'cyrillic', tiers: cyrillic },
	{ charset: 'ibm866', script: 'cyrillic', tiers: cyrillic },
	{ charset: 'iso-8859-5', script: 'cyrillic', tiers: cyrillic },
	{ charset: 'x-mac-cyrillic', script: 'cyrillic', tiers: cyrillic },
	// Western European: French, German, Spanish, Swedish, Finnish …
	{ charset: 'windows-1252', script: 'latin', tiers: ['éäöüß', 'èàçêåñáíóú', 'âîôûëïæøõãìòùœ'] },
	// Latvian first, then Lithuanian and Estonian.
	{ charset: 'windows-1257', script: 'latin', tiers: ['āīēšėõäöü', 'ņūļžčų', 'ķģįąęģūōŗ'] },
	// Polish, Czech, Slovak, Hungarian.
	{ charset: 'windows-1250', script: 'latin', tiers: ['łąęóżéáí', 'śćńšžřčěů', 'źýťďňöüőű'] }
];

/** Enough to be sure, small enough to be quick: bytes of words with a foreign letter in them. */
const SAMPLE_BYTES = 6000;

/** Typographic marks that any of these charsets may hold; anything else beside letters speaks against the candidate. */
const marks = '«»„“”‘’–—…№°§©®\u00a0•';

/** @returns a WHATWG charset name; `windows-1251` where nothing speaks for any */
export function guessCharset(bytes: Uint8Array): string {
	const sample = sampleOf(bytes);
	let best = { charset: candidates[0]!.charset, score: -Infinity };
	for (const candidate of candidates) {
		const { text } = decodeWith(sample, candidate.charset, false)!;
		const score = scoreOf(text, candidate);
		if (score > best.score) best = { charset: candidate.charset, score };
	}
	return best.charset;
}

/** Words with at least one byte above ASCII, a space between them. */
function sampleOf(bytes: Uint8Array): Uint8Array {
	const sample: number[] = [];
	let start = -1;
	let isForeign = false;
	for (let at = 0; at <= bytes.length && sample.length < SAMPLE_BYTES; at++) {
		const byte = bytes[at] ?? 0x20;
		const isLetter = byte >= 0x80 || ((byte | 0x20) - 0x61) >>> 0 < 26;
		if (isLetter) {
			if (start === -1) start = at;
			if (byte >= 0x80) isForeign = true;
		} else {
			if (isForeign) sample.push(...bytes.subarray(start, Math.min(at, start + 100)), 0x20);
			start = -1;
			isForeign = false;
		}
	}
	return Uint8Array.from(sample);
}

function scoreOf(text: string, { script, tiers }: Candidate): number {
	let score = 0;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at]!;
		if (letter <= '\u007f') continue;
		score += letterScore(letter, tiers) + neighbourScore(letter, text[at - 1] ?? ' ', text[at + 1] ?? ' ', script);
	}
	return score;
}

function letterScore(letter: string, tiers: Candidate['tiers']): number {
	const small = letter.toLowerCase();
	const tier = tiers.findIndex((letters) => letters.includes(small));
	if (tier === -1) return marks.includes(letter) ? 0 : -3;
	// Text is mostly written small; a charset that turns it into capitals is the wrong one.
	return small === letter ? 3 - tier : 1;
}

/** Words keep to one script, and a capital follows a small letter nowhere. */
function neighbourScore(letter: string, before: string, after: string, script: Candidate['script']): number {
	const isLatin = (sign: string) => /[a-z]/i.test(sign);
	const touchesLatin = isLatin(before) || isLatin(after);
	const isMisplacedCapital = letter !== letter.toLowerCase() && before !== before.toUpperCase();
	const scriptScore = script === 'cyrillic' ? (touchesLatin ? -3 : 1) : touchesLatin ? 1 : -1;
	return scriptScore - (isMisplacedCapital ? 3 : 0);
}
