import { canonicalise } from './canonical.ts';
import { hashFeatures, makeFeatures, type Features } from './features.ts';
import { detectLanguage, type DetectedLanguage } from './language.ts';
import { tokenise, type Tokens } from './tokens.ts';

/** A text read once: every head works on this. Tokens and features are shared objects, overwritten by the next read. */
export interface Reading {
	language: DetectedLanguage;
	tokens: Tokens;
	features: Features;
}

const features = makeFeatures();

export function readFeatures(text: string): Reading {
	const language = detectLanguage(text);
	const tokens = tokenise(text);
	canonicalise(tokens, language.language, language.isTransliterated);
	return { language, tokens, features: hashFeatures(tokens, features) };
}
