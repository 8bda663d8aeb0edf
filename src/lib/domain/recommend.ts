import type { Cause, Strategy } from './complaint.ts';
import type { PolicyDial } from './playbook.ts';

/** Proposals for the steps of the playbook: each with its reason, each for a person to accept or change. */

/** What the reader is proposed to write as "the problem in one sentence", at most this long, in characters. */
const longestRestatement = 160;

export interface Weighed {
	start: number;
	end: number;
	weight: number;
}

/**
 * The customer's own sentence that says most about the trouble: the one with the heaviest words, the earlier of two alike.
 * @returns null where there is no sentence to take
 */
export function proposeRestatement(text: string, words: readonly Weighed[]): string | null {
	let best: { sentence: string; weight: number } | null = null;
	for (const { start, end } of sentencesOf(text)) {
		const sentence = text.slice(start, end).trim();
		if (sentence.length < 8) continue;
		const weight = words
			.filter((word) => word.start >= start && word.end <= end)
			.reduce((sum, word) => sum + Math.abs(word.weight), 0);
		if (!best || weight > best.weight) best = { sentence, weight };
	}
	if (!best) return null;
	const flat = best.sentence.replace(/\s+/g, ' ').replace(/[.!…]+$/, '');
	return flat.length <= longestRestatement ? flat : `${flat.slice(0, flat.lastIndexOf(' ', longestRestatement))}…`;
}

function sentencesOf(text: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const match of text.matchAll(/[^.!?…\n]+[.!?…]*/gu))
		found.push({ start: match.index, end: match.index + match[0].length });
	return found;
}

export interface Situation {
	cause: Cause | null;
	/** Expected readers in the coming week. */
	exposure: number;
	isIncident: boolean;
	/** A person of ours has ended a conversation with this author before. */
	wasAbusive?: boolean;
	dial: PolicyDial;
}

/** Why a strategy is recommended; each is a message. */
export type RecommendationReason =
	| 'defect_is_ours'
	| 'mistake_is_ours'
	| 'expectation_differs'
	| 'news_is_missing'
	| 'not_about_us'
	| 'too_little_known'
	| 'many_are_waiting'
	| 'few_will_see'
	| 'abuse_before';

/** Below so many readers a week the dial "guard the reputation only" says that acknowledging is enough. */
const fewReaders = 30;

const byCause: Record<Cause, { strategy: Strategy; reason: RecommendationReason }> = {
	defect: { strategy: 'fix', reason: 'defect_is_ours' },
	staff_error: { strategy: 'compensate', reason: 'mistake_is_ours' },
	misunderstanding: { strategy: 'explain', reason: 'expectation_differs' },
	missing_information: { strategy: 'explain', reason: 'news_is_missing' },
	wrong_company: { strategy: 'redirect', reason: 'not_about_us' },
	unknown: { strategy: 'acknowledge_only', reason: 'too_little_known' }
};

/** The playbook's strategy for a situation (§3 and §4), with its reason. What is not fixed stays counted as not fixed. */
export function recommendStrategy({ cause, exposure, isIncident, wasAbusive, dial }: Situation): {
	strategy: Strategy;
	reason: RecommendationReason;
} {
	if (isIncident) return { strategy: 'proactive_notice', reason: 'many_are_waiting' };
	const usual = byCause[cause ?? 'unknown'];
	// Whoever was rude once and has a fault to report gets it mended like everybody.
	if (wasAbusive && (cause ?? 'unknown') === 'unknown') return { strategy: 'disengage', reason: 'abuse_before' };
	const isCostly = usual.strategy === 'fix' || usual.strategy === 'compensate';
	if (dial === 'guard_reputation' && isCostly && exposure < fewReaders)
		return { strategy: 'acknowledge_only', reason: 'few_will_see' };
	return usual;
}
