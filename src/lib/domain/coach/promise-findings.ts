import { checkPromises, promises, type Allowed, type PromiseProblem } from './promises.ts';
import { warningFrom } from './review.ts';
import type { CoachLanguage, Finding } from './types.ts';

/**
 * What a draft promises, against the agreed plan and the writer's authority, as findings of the coach. Days and sums that stand in the
 * complaint itself are the customer's and no promise. Only a sum beyond the limit is a warning; a day may be meant otherwise.
 */
export function promiseFindings(text: string, language: CoachLanguage, complaint: string, allowed: Allowed): Finding[] {
	const theirs = promises(complaint, language);
	const said = promises(text, language);
	const isTheirs = (one: { text: string }, all: readonly { text: string }[]) =>
		all.some((other) => other.text.toLowerCase() === one.text.toLowerCase());
	const own = {
		dates: said.dates.filter((date) => !isTheirs(date, theirs.dates)),
		sums: said.sums.filter(
			({ amount, currency }) => !theirs.sums.some((sum) => sum.amount === amount && sum.currency === currency)
		)
	};
	return checkPromises(own, allowed).map(toFinding);
}

function toFinding({ kind, span, params }: PromiseProblem): Finding {
	const isCertain = kind === 'over_limit';
	// These are comparisons, not guesses: the figure only says how they are shown.
	const confidence = isCertain ? 1 : warningFrom - 0.05;
	return { rule: `promise.${kind}`, level: isCertain ? 'warning' : 'question', confidence, span, params };
}
