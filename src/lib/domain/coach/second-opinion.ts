import {
	forbiddenRules,
	requiredParts,
	type Finding,
	type ForbiddenRule,
	type RequiredPart,
	type Span
} from './types.ts';

/**
 * What a larger model says of a reply when somebody asks it: believed only in the coach's own words, shown as quiet questions, and
 * never where the coach has said it already. Pure.
 */

/** What a model may find: what can be seen in the text itself. */
export type OpinionRule = ForbiddenRule | `missing.${RequiredPart}`;
export const opinionRules: readonly OpinionRule[] = [
	...forbiddenRules,
	...requiredParts.map((part) => `missing.${part}` as const)
];

export interface Opinion {
	rule: OpinionRule;
	/** The words of the reply that it is about; null where something is missing. */
	quote: string | null;
}

/** A model that finds more than this in one reply is not read on. */
const mostOpinions = 20;
const longestQuote = 500;

/** Reads a model's answer, `{"findings": [{"rule", "quote"}]}`; null for another shape. What names no rule of ours is left out. */
export function readOpinions(answer: unknown): Opinion[] | null {
	const { findings } = (answer ?? {}) as { findings?: unknown };
	if (!Array.isArray(findings)) return null;
	return findings.slice(0, mostOpinions).flatMap((one: unknown): Opinion[] => {
		const { rule: named, quote } = (one ?? {}) as { rule?: unknown; quote?: unknown };
		const rule = opinionRules.find((known) => known === named);
		if (!rule) return [];
		if (rule.startsWith('missing.')) return [{ rule, quote: null }];
		return typeof quote === 'string' && quote.trim() ? [{ rule, quote: quote.trim().slice(0, longestQuote) }] : [];
	});
}

/**
 * Opinions as notes about the text as it stands now. One whose words are no longer there, or never were, says nothing; nor does one
 * that repeats a note of the coach, or another opinion.
 */
export function opinionFindings(text: string, opinions: readonly Opinion[], known: readonly Finding[]): Finding[] {
	const found: Finding[] = [];
	for (const { rule, quote } of opinions) {
		const span = quote === null ? null : spanOf(text, quote);
		if (quote !== null && !span) continue;
		if ([...known, ...found].some((one) => one.rule === rule && overlap(one.span, span))) continue;
		found.push({ rule, level: 'question', confidence: 0, span, params: {}, isByModel: true });
	}
	return found;
}

function spanOf(text: string, quote: string): Span | null {
	const at = text.indexOf(quote);
	return at < 0 ? null : [at, at + quote.length];
}

const overlap = (a: Span | null, b: Span | null) => (a && b ? a[0] < b[1] && b[0] < a[1] : a === b);
