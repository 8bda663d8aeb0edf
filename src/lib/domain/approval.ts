import { promises } from './coach/promises.ts';
import { limitOf, mayPromise, type CompensationLimits } from './compensation.ts';
import type { Risk } from './risk.ts';
import { can, type Role } from './role.ts';

/** When a reply needs somebody else's word before it leaves (playbook §7), and whose word counts. */

/** The company's own rule, beside limits and words of risk. */
export const approvalRules = ['none', 'newcomers', 'everyone'] as const;
export type ApprovalRule = (typeof approvalRules)[number];

export const approvalReasons = ['over_limit', 'risk_words', 'house_rule'] as const;
export type ApprovalReason = (typeof approvalReasons)[number];

/** So long after joining somebody counts as new. Milliseconds. */
export const newcomerMs = 30 * 86_400_000;

export interface Writer {
	role: Role;
	joinedAt: Date;
}

export interface House {
	rule: ApprovalRule;
	limits: CompensationLimits;
	currency: string;
}

/** Why this person's replies to this complaint need approval whatever they say; an owner answers for everything alone. */
export function standingReasons(
	{ role, joinedAt }: Writer,
	{ rule }: Pick<House, 'rule'>,
	{ risks, isCompensationWaiting }: { risks: readonly Risk[]; isCompensationWaiting: boolean },
	now: Date
): ApprovalReason[] {
	if (role === 'owner') return [];
	const isNew = now.getTime() - joinedAt.getTime() < newcomerMs;
	const isRuled = rule === 'everyone' || (rule === 'newcomers' && isNew);
	return [
		...(isCompensationWaiting ? ['over_limit' as const] : []),
		...(risks.length ? ['risk_words' as const] : []),
		...(isRuled ? ['house_rule' as const] : [])
	];
}

/** The largest sum that a text names in the company's money, in hundredths; what the customer has named is no promise. */
export function promisedCents(text: string, complaint: string, currency: string): number {
	// Sums are written alike in all our languages.
	const sums = (from: string) => promises(from, 'en').sums.filter((sum) => sum.currency === currency);
	const theirs = new Set(sums(complaint).map(({ amount }) => amount));
	return Math.max(0, ...sums(text).map(({ amount }) => (theirs.has(amount) ? 0 : Math.round(amount * 100))));
}

/** Does the text promise more than the role may alone, and nobody has approved of? @param approvedCents approved for this complaint */
export function isOverLimit(cents: number, role: Role, limits: CompensationLimits, approvedCents = 0): boolean {
	return cents > approvedCents && !mayPromise(role, cents, limits);
}

/** May this person approve it: of those who answer for others, not the writer, and of sufficient authority. */
export function mayApprove(role: Role, isWriter: boolean, cents: number, limits: CompensationLimits): boolean {
	const limit = limitOf(role, limits);
	return !isWriter && can(role, 'approve') && (limit === null || cents <= limit);
}
