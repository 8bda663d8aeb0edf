import { isOpen, type Cause, type ComplaintState, type Strategy } from '#lib/domain/complaint.ts';

/** The seven steps of the playbook (§2) and how far a complaint has come on them. */
export const steps = ['listen', 'restate', 'cause', 'strategy', 'reply', 'resolve', 'follow-up'] as const;
export type StepName = (typeof steps)[number];

export interface Progress {
	state: ComplaintState;
	restatement: string | null;
	cause: Cause | null;
	strategy: Strategy | null;
	acknowledgedAt: Date | null;
	/** A reply that was to be published came back from its site. */
	isReplyBack?: boolean;
}

/** Which steps are done; an expert may have left some out. */
export function isDone(
	step: StepName,
	{ state, restatement, cause, strategy, acknowledgedAt, isReplyBack }: Progress
): boolean {
	switch (step) {
		case 'listen':
			return true;
		case 'restate':
			return restatement !== null;
		case 'cause':
			return cause !== null;
		case 'strategy':
			return strategy !== null;
		case 'reply':
			// Whoever comes back wants to hear from us again.
			return acknowledgedAt !== null && state !== 'new' && state !== 'reopened' && !isReplyBack;
		case 'resolve':
			return !isOpen(state);
		case 'follow-up':
			return state === 'closed' || state === 'dismissed';
	}
}

/** The step to take next; null when all is done. */
export function currentStep(progress: Progress): StepName | null {
	if (progress.state === 'closed' || progress.state === 'dismissed') return null;
	// Somebody believed it answered: that comes before everything that was left out.
	if (progress.isReplyBack && isOpen(progress.state)) return 'reply';
	if (progress.state === 'resolved') return 'follow-up';
	return steps.find((step) => !isDone(step, progress)) ?? null;
}
