import type { CoachModel } from '../../src/lib/domain/coach/model.ts';
import { review } from '../../src/lib/domain/coach/review.ts';
import {
	coachLanguages,
	forbiddenRules,
	requiredParts,
	type CoachLanguage,
	type Finding
} from '../../src/lib/domain/coach/types.ts';
import type { LabelledReply } from './data.ts';

/** Right, wrong and overlooked findings. */
export interface Count {
	right: number;
	wrong: number;
	overlooked: number;
}

export interface LanguageFigures {
	replies: number;
	mustNot: Count;
	mustHave: Count;
	rules: Record<string, Count>;
	/** Replies without any fault, and how many of them the coach let pass in silence. */
	good: { total: number; leftAlone: number };
	/** Of the processor, for other work on the machine says nothing of the coach. */
	msPer1000: number;
}

/** `warnings` counts warnings only, `all` counts quiet questions too. */
export type Counted = 'warnings' | 'all';

export const precision = ({ right, wrong }: Count): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, overlooked }: Count): number =>
	right + overlooked === 0 ? 1 : right / (right + overlooked);
export const f1 = (count: Count): number => {
	const sum = precision(count) + recall(count);
	return sum === 0 ? 0 : (2 * precision(count) * recall(count)) / sum;
};

const coachRules = [...forbiddenRules, ...requiredParts.map((part) => `missing.${part}` as const)];

/** Reviews labelled replies and counts, by language, what the coach says rightly, wrongly and not at all. */
export function evaluate(
	replies: readonly LabelledReply[],
	modelFor: (reply: LabelledReply) => CoachModel,
	counted: Counted,
	onMistake?: (kind: string, rule: string, reply: LabelledReply, finding?: Finding) => void
): Record<CoachLanguage, LanguageFigures> {
	const entries = coachLanguages.map((lang): [CoachLanguage, LanguageFigures] => {
		const own = replies.filter((reply) => reply.lang === lang);
		return [lang, evaluateLanguage(own, modelFor, counted, onMistake)];
	});
	return Object.fromEntries(entries) as Record<CoachLanguage, LanguageFigures>;
}

function evaluateLanguage(
	replies: readonly LabelledReply[],
	modelFor: (reply: LabelledReply) => CoachModel,
	counted: Counted,
	onMistake?: (kind: string, rule: string, reply: LabelledReply, finding?: Finding) => void
): LanguageFigures {
	const rules = Object.fromEntries(coachRules.map((rule) => [rule, { right: 0, wrong: 0, overlooked: 0 }])) as Record<
		string,
		Count
	>;
	const good = { total: 0, leftAlone: 0 };
	let ms = 0;
	let characters = 0;
	for (const reply of replies) {
		const model = modelFor(reply);
		const before = process.cpuUsage();
		const said = review(
			{ text: reply.reply },
			{ complaint: reply.complaint, cause: reply.cause, language: reply.lang },
			model
		);
		const { user, system } = process.cpuUsage(before);
		ms += (user + system) / 1000;
		characters += reply.reply.length;
		const findings = said.filter((finding) => counted === 'all' || finding.level === 'warning');
		const truth = new Set<string>([...reply.violations, ...reply.missing.map((part) => `missing.${part}`)]);
		const found = new Map(findings.map((finding) => [finding.rule as string, finding]));
		for (const rule of coachRules) {
			const count = rules[rule]!;
			const finding = found.get(rule);
			if (finding && truth.has(rule)) count.right++;
			else if (finding) count.wrong++;
			else if (truth.has(rule)) count.overlooked++;
			if (Boolean(finding) !== truth.has(rule)) onMistake?.(finding ? 'wrong' : 'overlooked', rule, reply, finding);
		}
		if (truth.size === 0) {
			good.total++;
			if (found.size === 0) good.leftAlone++;
		}
	}
	const sum = (names: readonly string[]): Count =>
		names.reduce<Count>((all, name) => add(all, rules[name]!), { right: 0, wrong: 0, overlooked: 0 });
	return {
		replies: replies.length,
		mustNot: sum(forbiddenRules),
		mustHave: sum(requiredParts.map((part) => `missing.${part}`)),
		rules,
		good,
		msPer1000: (1000 * ms) / Math.max(1, characters)
	};
}

const add = (a: Count, b: Count): Count => ({
	right: a.right + b.right,
	wrong: a.wrong + b.wrong,
	overlooked: a.overlooked + b.overlooked
});
