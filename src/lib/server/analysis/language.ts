import type { Language } from '#lib/domain/mention.ts';
import { languageFeatures, type LanguageFeatures } from './language-features.ts';
import { softmax } from './learn.ts';
import { decodeDataUrl, score, type LinearModel } from './model.ts';
import weights from './model/language.bin?inline';

/** Classes of the model, in the order of its outputs; `ru-Latn` is Russian typed with Latin letters. */
export const languageClasses = ['be', 'bg', 'de', 'en', 'et', 'lt', 'lv', 'pl', 'ru', 'uk', 'ru-Latn'] as const;
export type LanguageClass = (typeof languageClasses)[number];

export interface DetectedLanguage {
	language: Language;
	/** 0..1; below 0.5 treat it as a guess. */
	confidence: number;
	/** Russian in Latin letters, or Latvian typed without its own letters. */
	isTransliterated: boolean;
}

let shipped: LinearModel | null = null;
const scores = new Float64Array(languageClasses.length);

const unknown: DetectedLanguage = { language: 'other', confidence: 0, isTransliterated: false };

function nameOf(found: LanguageClass): Language {
	if (found === 'ru-Latn') return 'ru';
	return found === 'bg' ? 'other' : found;
}

const isCyrillicClass = (found: LanguageClass) => found === 'be' || found === 'bg' || found === 'ru' || found === 'uk';

/** Probability of each class; classes of the wrong script are ruled out. */
function probabilities(features: LanguageFeatures, model: LinearModel): Float64Array {
	score(model, features.hashes, features.count, scores);
	const isCyrillic = features.cyrillic > features.latin;
	languageClasses.forEach((found, k) => {
		if (isCyrillicClass(found) !== isCyrillic) scores[k] = -Infinity;
	});
	softmax(scores);
	return scores;
}

/** Language of a text, however short; `other` with confidence 0 for a text without letters. Never throws. */
export function detectLanguage(
	text: string,
	model: LinearModel = (shipped ??= decodeDataUrl(weights))
): DetectedLanguage {
	const features = languageFeatures(text);
	const known = features.latin + features.cyrillic;
	if (known === 0) return { ...unknown, confidence: features.other > 0 ? 0.9 : 0 };
	if (features.other > known) return { ...unknown, confidence: 0.9 };
	const likely = probabilities(features, model);
	let best = 0;
	for (let k = 1; k < likely.length; k++) if (likely[k]! > likely[best]!) best = k;
	const found = languageClasses[best]!;
	return {
		language: nameOf(found),
		confidence: likely[best]!,
		isTransliterated: found === 'ru-Latn' || (found === 'lv' && features.marked === 0)
	};
}
