import { canonicalise } from './canonical.ts';
import { hashTone, makeToneFeatures } from './tone.ts';
import { hashFeatures, makeFeatures, type Features } from './features.ts';
import { detectLanguage, type DetectedLanguage } from './language.ts';
import { dropRepetition } from './repetition.ts';
import { tokenise, type Tokens } from './tokens.ts';
import { numberWords } from './vocabulary.ts';

/** A text read once: every head works on this. Tokens and features are shared objects, overwritten by the next read. */
export interface Words {
	language: DetectedLanguage;
	tokens: Tokens;
	/** The text says the same again and again; its tokens are what it says once. */
	isRepetitive: boolean;
}

export interface Reading extends Words {
	/** What the words are about; the last ones, of the token after the last, are about the text as a whole. */
	tone: Features;
}

export interface FullReading extends Reading {
	/** Words, pairs of words and parts of words. */
	features: Features;
}

const features = makeFeatures();
const tone = makeToneFeatures();

/** The words of a text and its language, and nothing of what they say. */
export function readWords(text: string): Words {
	const language = detectLanguage(text);
	const tokens = tokenise(text);
	canonicalise(tokens, language.language, language.isTransliterated);
	numberWords(tokens);
	return { language, tokens, isRepetitive: dropRepetition(tokens) };
}

/** As much of a text as it takes to judge it; what words add to the heads is remembered word by word. */
export function read(text: string): Reading {
	const words = readWords(text);
	return { ...words, tone: hashTone(text, words.tokens, words.language.language, tone) };
}

/** All of a text, as training needs it. */
export function readFeatures(text: string): FullReading {
	const reading = read(text);
	return { ...reading, features: hashFeatures(reading.tokens, features) };
}
