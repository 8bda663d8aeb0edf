import type { CoachModel } from '../../src/lib/domain/coach/model.ts';
import { review } from '../../src/lib/domain/coach/review.ts';
import { forbiddenRules } from '../../src/lib/domain/coach/types.ts';
import type { LabelledReply } from './example.ts';

/** What was shown with a confidence from `from` on, below that of the next one, and how much of it was right. */
export interface Shown {
	from: number;
	right: number;
	said: number;
}

const steps = [0.65, 0.8, 0.85, 0.9, 0.95];

/** How often the coach is right about what must not be said, by the confidence that it shows. */
export function reliability(
	replies: readonly LabelledReply[],
	modelFor: (reply: LabelledReply) => CoachModel
): Shown[] {
	const shown: Shown[] = steps.map((from) => ({ from, right: 0, said: 0 }));
	for (const reply of replies) {
		const { complaint, cause, lang: language } = reply;
		for (const { rule, confidence } of review({ text: reply.reply }, { complaint, cause, language }, modelFor(reply))) {
			const forbidden = forbiddenRules.find((one) => one === rule);
			const step = shown.findLast(({ from }) => confidence >= from);
			if (!forbidden || !step) continue;
			step.said++;
			if (reply.violations.includes(forbidden)) step.right++;
		}
	}
	return shown;
}

/** One line: each confidence with how many were right of all that was said with it. */
export const reliabilityLine = (title: string, shown: readonly Shown[]): string =>
	`${title}: ${shown.map(({ from, right, said }) => `from ${from.toFixed(2)} ${right}/${said}`).join(', ')}`;
