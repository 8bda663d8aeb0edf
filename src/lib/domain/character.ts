import type { ComplaintState, Strategy } from './complaint.ts';

/**
 * An author's character as their history shows it (playbook §7): for whoever answers to know whom they are speaking with, never a
 * verdict, and never a reason to lower the tone.
 */
export const characters = ['first_time', 'returning', 'chronic', 'abusive'] as const;
export type Character = (typeof characters)[number];

export interface History {
	/** Other texts of the same author that we know. */
	said: number;
	/** Their complaints before this one. */
	complaints: readonly { state: ComplaintState; strategy: Strategy | null; openedAt: Date }[];
	/** When this complaint came. */
	at: Date;
}

/** From so many complaints within a year on somebody is a steady complainer; our own figure. */
const chronicFrom = 4;
const yearMs = 365 * 86_400_000;

/** Derived from history alone. `abusive` only where a person of ours has ended a conversation before, never by a model's guess. */
export function characterOf({ said, complaints, at }: History): Character {
	if (complaints.some(({ strategy }) => strategy === 'disengage')) return 'abusive';
	const recent = complaints.filter(
		({ state, openedAt }) => state !== 'dismissed' && at.getTime() - openedAt.getTime() <= yearMs
	);
	// This one counts too.
	if (recent.length + 1 >= chronicFrom) return 'chronic';
	return said + complaints.length > 0 ? 'returning' : 'first_time';
}
