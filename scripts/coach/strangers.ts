import { judgeSentence, type CoachModel, type Judgement } from '../../src/lib/domain/coach/model.ts';
import { forbiddenOdds } from '../../src/lib/domain/coach/review.ts';
import {
	coachLanguages,
	forbiddenRules,
	type CoachLanguage,
	type ForbiddenRule
} from '../../src/lib/domain/coach/types.ts';
import type { Example } from './data.ts';

/**
 * What a sentence of public replies is: of 243, 43 break a rule, 40 sound as if they did, 160 do neither. So the measured replies were laid
 * out; more caution than with plain replies alone, less than with look-alikes alone.
 */
export const mix = { guilty: 43, lookAlike: 40, plain: 160 };

/** A sentence that another author wrote, as a model sees it that was taught by our own alone. */
export interface Strange {
	example: Example;
	judged: Judgement;
}

export function judgeStrangers(model: CoachModel, examples: readonly Example[]): Strange[] {
	return examples
		.filter(({ isGiven }) => isGiven)
		.map((example) => ({ example, judged: judgeSentence(model, example.sentence, example.lang) }));
}

/** Recall by rule and precision of all warnings together, were they given from these odds on. */
export interface StrangerFigures {
	recall: Record<ForbiddenRule, number>;
	meanRecall: number;
	precision: number;
}

/** How often sentences of other authors are judged rightly in one language, weighed by `mix`; `least` are the odds that make a warning. */
export function strangerFigures(
	strange: readonly Strange[],
	language: CoachLanguage,
	model: CoachModel,
	least: number
): StrangerFigures {
	const own = strange.filter(({ example }) => example.lang === language);
	const warned = (list: readonly Strange[], rule: ForbiddenRule) =>
		list.filter(({ judged }) => forbiddenOdds(judged, rule, language, model).odds >= least).length;
	const recall = Object.fromEntries(
		forbiddenRules.map((rule) => {
			const guilty = own.filter(({ example }) => example.labels[rule]);
			return [rule, warned(guilty, rule) / guilty.length];
		})
	) as Record<ForbiddenRule, number>;
	const innocent = (isFromReply: boolean) =>
		forbiddenRules.map((rule) => {
			const list = own.filter(({ example }) => example.labels[rule] === false && example.isFromReply === isFromReply);
			return warned(list, rule) / list.length;
		});
	const sum = (shares: readonly number[]) => shares.reduce((all, share) => all + share, 0);
	const meanRecall = sum(Object.values(recall)) / forbiddenRules.length;
	const wrong = (mix.lookAlike * sum(innocent(false))) / forbiddenRules.length + mix.plain * sum(innocent(true));
	const right = mix.guilty * meanRecall;
	return { recall, meanRecall, precision: right + wrong === 0 ? 1 : right / (right + wrong) };
}

/** Table of what strangers' sentences are worth: the figure that features, prior and caution are chosen by. */
export function strangerTable(strange: readonly Strange[], model: CoachModel, least: number): string {
	const rows = coachLanguages.map((language) => {
		const { recall, meanRecall, precision } = strangerFigures(strange, language, model, least);
		const rules = forbiddenRules.map((rule) => `${rule} ${recall[rule].toFixed(2)}`).join(', ');
		return `${language}  P ${precision.toFixed(2)}  R ${meanRecall.toFixed(2)}  ${rules}`;
	});
	return ['\nOther authors’ sentences, by a model taught by ours alone: warnings', ...rows].join('\n');
}
