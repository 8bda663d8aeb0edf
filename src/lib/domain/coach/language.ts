import type { CoachLanguage } from './types.ts';

/** Words that stand in nearly every longer text of a language and in none of the others. */
const latvianWords =
	/(?:^|[^\p{L}])(?:un|ir|par|ka|jūs|jus|jūsu|jusu|mēs|mes|mūsu|musu|jums|mums|lai|uz|nav|labdien|paldies|lūdzu|ludzu|atvainojamies|pie|vai|kas|tika|ļoti|loti)(?![\p{L}])/giu;
const englishWords =
	/(?:^|[^\p{L}])(?:the|and|you|your|we|our|is|are|was|for|to|of|with|that|this|it|have|please|sorry|will|thank|dear)(?![\p{L}])/giu;

/** Language of a reply, or null where it is too short or none of the three: a wrong guess would be a false alarm. */
export function recogniseLanguage(text: string): CoachLanguage | null {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
	if (letters < 12) return null;
	if (cyrillic > letters / 2) return /[іїєґў]/i.test(text) ? null : 'ru';
	const latvian = (text.match(latvianWords)?.length ?? 0) + (text.match(/[āčēģīķļņšūž]/giu)?.length ?? 0) / 2;
	const english = text.match(englishWords)?.length ?? 0;
	if (Math.max(latvian, english) < 2 || latvian === english) return null;
	return latvian > english ? 'lv' : 'en';
}
