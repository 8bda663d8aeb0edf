import type { Language } from '#lib/domain/mention.ts';
import { languageClasses, type LanguageClass } from './language-classes.ts';
import { readLanguage, scoreLanguages, type LanguageReading } from './language-words.ts';
import { softmax } from './learn.ts';
import { secondLanguage } from './mixed-language.ts';
import { decodeDataUrl, type LinearModel } from './model.ts';
import weights from './model/language.bin?inline';

export interface DetectedLanguage {
	language: Language;
	/** 0..1; below 0.5 treat it as a guess. */
	confidence: number;
	/** Russian in Latin letters, or Latvian typed without its own letters. */
	isTransliterated: boolean;
	/** A second language that a good part of the text is in: Russian, Latvian or English. */
	mixedWith: Language | null;
}

let shipped: LinearModel | null = null;
const scores = new Float64Array(languageClasses.length);

const unknown: DetectedLanguage = { language: 'other', confidence: 0, isTransliterated: false, mixedWith: null };

function nameOf(found: LanguageClass): Language {
	if (found === 'ru-Latn') return 'ru';
	return found === 'bg' ? 'other' : found;
}

const isCyrillicClass = (found: LanguageClass) => found === 'be' || found === 'bg' || found === 'ru' || found === 'uk';

/** Probability of each class; classes of the wrong script are ruled out. */
function probabilities(reading: LanguageReading): Float64Array {
	scoreLanguages(reading, scores);
	const isCyrillic = reading.words.cyrillic > reading.words.latin;
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
	const reading = readLanguage(text, 0, model);
	const { latin, cyrillic, other, marked } = reading.words;
	const known = latin + cyrillic;
	if (known === 0) return { ...unknown, confidence: other > 0 ? 0.9 : 0 };
	if (other > known) return { ...unknown, confidence: 0.9 };
	const likely = probabilities(reading);
	let best = 0;
	for (let k = 1; k < likely.length; k++) if (likely[k]! > likely[best]!) best = k;
	const found = languageClasses[best]!;
	return {
		language: nameOf(found),
		confidence: likely[best]!,
		isTransliterated: found === 'ru-Latn' || (found === 'lv' && marked === 0),
		mixedWith: secondLanguage(text, reading, found)
	};
}
