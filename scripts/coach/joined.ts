import {
	coachLanguages,
	forbiddenRules,
	sentenceParts,
	type CoachLanguage,
	type SentenceRule
} from '../../src/lib/domain/coach/types.ts';
import { wholeSentence } from './data.ts';
import type { Example } from './example.ts';

/** What stands between two sentences that are made one. */
const joiners: Record<CoachLanguage, readonly string[]> = {
	en: [', and ', ', but ', '; ', ', and ', ' – '],
	ru: [', и ', ', но ', '; ', ', а ', ' — '],
	lv: [', un ', ', bet ', '; ', ', un ', ' – ']
};
/** One in so many sentences that break a rule, and of innocent ones, is joined with an innocent one it did not stand beside. */
const everyGuilty = 8;
const everyFine = 12;
/** A step through the innocent ones that visits them in no order of ours. */
const stride = 7919;

/**
 * Sentences made of two: neighbours in a reply, and some that never met. People say in one breath what training lines say in two, and what
 * tells of a rule must still tell where it is half of a sentence.
 */
export function joinedExamples(examples: readonly Example[]): Example[] {
	const neighbours = examples.flatMap((one, i): [Example, Example][] => {
		const next = examples[i + 1];
		return one.isFromReply && next?.source === one.source ? [[one, next]] : [];
	});
	return [...neighbours, ...coachLanguages.flatMap((language) => strangersJoined(examples, language))].map(
		([one, other], i) => join(one, other, i)
	);
}

function strangersJoined(examples: readonly Example[], language: CoachLanguage): [Example, Example][] {
	const lines = examples.filter(({ lang, isFromReply }) => lang === language && !isFromReply);
	const guilty = lines.filter(({ labels }) => forbiddenRules.some((rule) => labels[rule]));
	const fine = lines.filter(({ labels }) => forbiddenRules.every((rule) => labels[rule] === false));
	if (fine.length === 0) return [];
	const partner = (i: number) => fine[(i * stride) % fine.length]!;
	return [
		...guilty
			.filter((_, i) => i % everyGuilty === 0)
			.map((one, i): [Example, Example] => (i % 2 ? [one, partner(i)] : [partner(i), one])),
		...fine.filter((_, i) => i % everyFine === 0).map((one, i): [Example, Example] => [one, partner(i)])
	];
}

/** Does what either does; innocent of what both are innocent of. */
function join(one: Example, other: Example, i: number): Example {
	const between = joiners[one.lang][i % joiners[one.lang].length]!;
	const rest = /^I\b/.test(other.text) ? other.text : other.text.charAt(0).toLowerCase() + other.text.slice(1);
	const text = one.text.replace(/[.!?…]+\s*$/, '') + between + rest;
	const labels: Example['labels'] = {};
	for (const rule of [...forbiddenRules, ...sentenceParts] satisfies SentenceRule[]) {
		if (one.labels[rule] || other.labels[rule]) labels[rule] = true;
		else if (one.labels[rule] === false && other.labels[rule] === false) labels[rule] = false;
	}
	const sentence = wholeSentence(text, one.lang);
	return { text, lang: one.lang, sentence, labels, source: one.source, isFromReply: false, isGiven: one.isGiven };
}
