import type { Cause, ComplaintEventType, Strategy } from './complaint.ts';
import { isRecovered, type FollowUpAnswer } from './follow-up.ts';

/**
 * What each person of the desk did in a stretch of time, with the complaints it is about: for talking with them about cases, not
 * for a ranking. Pure.
 */

/** An event of a complaint, as far as it tells of people. */
export interface Deed {
	complaintId: string;
	number: number;
	type: ComplaintEventType;
	/** Null where the product itself acted. */
	userId: string | null;
	at: Date;
	data: Record<string, unknown>;
	reason: string | null;
}

/** The kinds of event that it is made from. */
export const deedTypes = [
	'acknowledged',
	'reply_queued',
	'reply_edited',
	'resolved',
	'cause_set',
	'strategy_set',
	'follow_up_answered',
	'reopened'
] as const satisfies readonly ComplaintEventType[];

export interface Override {
	complaintId: string;
	at: Date;
	of: 'cause' | 'strategy';
	chosen: string;
	proposed: string;
}

/** A reply that was sent while the coach still warned; it is wrong about one time in ten, so who was right is for people to say. */
export interface SentAnyway {
	complaintId: string;
	at: Date;
	rules: string[];
	/** What the person said about it. */
	why: string | null;
}

export interface Coaching {
	userId: string;
	answered: number;
	resolved: number;
	/** Chose otherwise than was proposed; who is right is for people to say. */
	overrode: Override[];
	sentAnyway: SentAnyway[];
	/** Customers who came back after this person's solution or answer. */
	thanked: { complaintId: string; at: Date; answer: FollowUpAnswer }[];
	/** Complaints that opened again after this person had resolved or answered them. */
	reopened: { complaintId: string; at: Date; why: string | null }[];
}

/** @param deeds of whole complaints, so that thanks find whom they are for, in any order; only what happened since is told */
export function coachingOf(deeds: readonly Deed[], since: Date): Map<string, Coaching> {
	const people = new Map<string, Coaching>();
	const of = (userId: string) => {
		const known = people.get(userId);
		const own = known ?? { userId, answered: 0, resolved: 0, ...lists() };
		if (!known) people.set(userId, own);
		return own;
	};
	/** Who resolved a complaint last, else who answered it last. */
	const lastHand = new Map<string, string>();
	const inOrder = [...deeds].sort((a, b) => a.complaintId.localeCompare(b.complaintId) || a.number - b.number);
	for (const deed of inOrder) {
		const { complaintId, userId, type, at } = deed;
		const hand = lastHand.get(complaintId);
		if (at >= since) {
			if (userId) countOwn(of(userId), deed);
			if (hand) countFollowing(of(hand), deed);
		}
		if (userId && (type === 'resolved' || type === 'acknowledged')) lastHand.set(complaintId, userId);
	}
	return people;
}

const lists = (): Pick<Coaching, 'overrode' | 'sentAnyway' | 'thanked' | 'reopened'> => ({
	...{ overrode: [], sentAnyway: [], thanked: [], reopened: [] }
});

function countOwn(own: Coaching, { complaintId, type, at, data, reason }: Deed): void {
	if (type === 'acknowledged') own.answered++;
	if (type === 'resolved') own.resolved++;
	const rules = (data.warnings as string[] | undefined) ?? [];
	if (rules.length) own.sentAnyway.push({ complaintId, at, rules, why: reason });
	const of = type === 'cause_set' ? 'cause' : type === 'strategy_set' ? 'strategy' : null;
	if (!of) return;
	const [chosen, proposed] = [data[of] as Cause | Strategy, data.proposed as Cause | Strategy | undefined];
	if (proposed && proposed !== chosen) own.overrode.push({ complaintId, at, of, chosen, proposed });
}

function countFollowing(own: Coaching, { complaintId, type, at, data }: Deed): void {
	if (type === 'follow_up_answered') {
		const answer = data.answer as FollowUpAnswer;
		if (isRecovered(answer)) own.thanked.push({ complaintId, at, answer });
	}
	if (type === 'reopened' && data.isUndone !== true)
		own.reopened.push({ complaintId, at, why: (data.cause as string | undefined) ?? null });
}
