import type { Strategy } from './complaint.ts';

/** The last step of a complaint: the customer is asked, and their answer, or their silence, closes it or opens it again. */

/** What the customer made of the solution: said by them, or shown by what they did in public. */
export const satisfiedAnswers = ['satisfied', 'rating_raised', 'thanked'] as const;
export type FollowUpAnswer = (typeof satisfiedAnswers)[number] | 'unsatisfied';

/** Why a complaint may be closed: the customer's answer, silence after they were asked, or a strategy that asks nothing. */
export const closings = [...satisfiedAnswers, 'silence', 'not_asked'] as const;
export type Closing = (typeof closings)[number];

/** How the customer was asked. */
export const askings = ['link', 'email', 'by_hand', 'in_public'] as const;
export type Asking = (typeof askings)[number];

/**
 * Days from resolving to the question, by what was done: an explanation is understood at once or never, a repair shows its worth
 * within the week, and where little was done it takes longer to see whether that was enough. Our own figures, to be argued with.
 */
const days: Record<Strategy, number | null> = {
	fix: 5,
	compensate: 5,
	explain: 3,
	acknowledge_only: 7,
	proactive_notice: 7,
	// One calm closing word, or the way to somebody else: whoever got that is not asked again.
	redirect: null,
	disengage: null
};
const otherwise = 5;

/** Days after which the customer is asked; null where the strategy asks nothing. */
export function followUpDays(strategy: Strategy | null): number | null {
	return strategy === null ? otherwise : days[strategy];
}

/**
 * May a resolved complaint be closed for this reason? A reply never closes one, nor does time alone: somebody must have asked.
 * @param isAsked has the customer been asked since it was resolved?
 */
export function mayClose(closing: Closing | null, strategy: Strategy | null, isAsked: boolean): boolean {
	if (closing === null || !closings.includes(closing)) return false;
	if (closing === 'silence') return isAsked;
	return closing !== 'not_asked' || followUpDays(strategy) === null;
}

/** Did the customer come back to us? */
export function isRecovered(answer: FollowUpAnswer | null): boolean {
	return answer !== null && answer !== 'unsatisfied';
}
