import { canonicalise } from './canonical.ts';
import { hashTone, makeToneFeatures } from './tone.ts';
import { hashFeatures, makeFeatures, type Features } from './features.ts';
import { detectLanguage, type DetectedLanguage } from './language.ts';
import { tokenise, type Tokens } from './tokens.ts';

/** A text read once: every head works on this. Tokens and features are shared objects, overwritten by the next read. */
export interface Reading {
	language: DetectedLanguage;
	tokens: Tokens;
	/** Words, pairs of words and parts of words. */
	features: Features;
	/** What the words are about; the last ones, of the token after the last, are about the text as a whole. */
	tone: Features;
}

const features = makeFeatures();
const tone = makeToneFeatures();

export function readFeatures(text: string): Reading {
	const language = detectLanguage(text);
	const tokens = tokenise(text);
	canonicalise(tokens, language.language, language.isTransliterated);
	return {
		language,
		tokens,
		features: hashFeatures(tokens, features),
		tone: hashTone(text, tokens, language.language, tone)
	};
}
