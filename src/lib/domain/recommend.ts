import type { Character } from './character.ts';
import type { Cause, Strategy } from './complaint.ts';
import { defaultCosts, hoursOf, type Costs } from './costs.ts';
import type { PolicyDial } from './playbook.ts';

/** Proposals for the steps of the playbook: each with its reason, each for a person to accept or change. */

export interface Situation {
	cause: Cause | null;
	/** Expected readers in the coming week. */
	exposure: number;
	isIncident: boolean;
	/** Its text names harm or another risk. */
	isHarm?: boolean;
	/** What the author's history says; left out where nobody looked. */
	character?: Character;
	dial: PolicyDial;
	/** The company's own estimates; the shipped ones where they are left out. */
	costs?: Costs;
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
	| 'harm_comes_first'
	| 'few_will_see'
	| 'little_to_win'
	| 'abuse_before';

/**
 * The dial in one figure: how many readers a customer who comes back is worth. Whoever cares for everyone asks no price; whoever
 * guards the reputation alone counts readers and nothing else. Our own figures, to be argued with.
 */
const customerInReaders: Record<PolicyDial, number> = {
	care_for_everyone: Infinity,
	balanced: 150,
	guard_reputation: 0
};
/** An hour spent must keep so many people from reading of a trouble that was left as it is, or bring back a customer worth them. */
const readersPerHour = 20;
/** Below so many readers nothing is done for the readers' sake. */
const fewReaders = 30;

/**
 * Chance that somebody comes back when it is put right: more than half of those who complain for the first time do, of those who
 * complain again and again few. Our own guess, to be held against the share that the reports show.
 */
const recovery: Record<Character, number> = { first_time: 0.6, returning: 0.6, chronic: 0.25, abusive: 0.1 };
const usualRecovery = 0.5;

/** A cause less likely than this is a guess: of six causes the next one is as good. */
const likelyEnough = 0.4;

/** The cause that the product proposes, if there is enough in the text to go by. */
export function likelyCause(proposal: { proposed: Cause; probability: number } | null | undefined): Cause | null {
	return proposal && proposal.probability >= likelyEnough ? proposal.proposed : null;
}

const byCause: Record<Cause, { strategy: Strategy; reason: RecommendationReason }> = {
	defect: { strategy: 'fix', reason: 'defect_is_ours' },
	staff_error: { strategy: 'compensate', reason: 'mistake_is_ours' },
	misunderstanding: { strategy: 'explain', reason: 'expectation_differs' },
	missing_information: { strategy: 'explain', reason: 'news_is_missing' },
	wrong_company: { strategy: 'redirect', reason: 'not_about_us' },
	unknown: { strategy: 'acknowledge_only', reason: 'too_little_known' }
};

/** The playbook's strategy for a situation (§3 and §4), with its reason. What is not fixed stays counted as not fixed. */
export function recommendStrategy(situation: Situation): { strategy: Strategy; reason: RecommendationReason } {
	const { isIncident, isHarm = false, character, dial } = situation;
	if (isIncident) return { strategy: 'proactive_notice', reason: 'many_are_waiting' };
	const cause = situation.cause ?? 'unknown';
	const usual = byCause[cause];
	// Whoever was rude once and has a fault to report gets it mended like everybody.
	if (character === 'abusive' && cause === 'unknown') return { strategy: 'disengage', reason: 'abuse_before' };
	// Nobody who was hurt is weighed against what it costs, nor only asked a question.
	if (isHarm && cause === 'unknown') return { strategy: 'fix', reason: 'harm_comes_first' };
	if (usual.strategy !== 'fix' && usual.strategy !== 'compensate') return usual;
	if (isHarm) return { ...usual, reason: 'harm_comes_first' };
	if (isWorthIt(cause, situation)) return usual;
	return { strategy: 'acknowledge_only', reason: dial === 'guard_reputation' ? 'few_will_see' : 'little_to_win' };
}

function isWorthIt(cause: Cause, { exposure, character, dial, costs }: Situation): boolean {
	const chance = character ? recovery[character] : usualRecovery;
	const gain = exposure + chance * customerInReaders[dial];
	return gain >= Math.max(fewReaders, hoursOf(costs ?? defaultCosts('EUR'), cause) * readersPerHour);
}
