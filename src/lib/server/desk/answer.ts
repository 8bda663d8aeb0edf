import { isAllowed } from '#lib/domain/complaint.ts';
import { hasGaps } from '#lib/domain/reply.ts';
import { calendarOf } from '../companies.ts';
import * as complaints from '../complaints.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs.ts';
import * as replies from '../replies.ts';
import * as publication from '../replies/publication.ts';
import type { Act } from './act.ts';
import { mustBeApproved } from './approve.ts';
import { overriddenData, overriddenIn } from './coached.ts';
import * as sent from './sent.ts';

/** How a person answers: a draft for as long as it takes, then posted by hand or given to the site's API. Never without a person. */

/**
 * Keeps the draft, for as long as it takes.
 * @throws AppError `complaint.changed` when a colleague has kept another draft since
 */
export function draft(
	{ store, company, complaintId, userId, now }: Act,
	mentionId: string,
	text: string,
	about: replies.About = {}
): Promise<replies.Reply> {
	const of = { companyId: company.id, complaintId, mentionId, seenAt: null, ...about };
	return store.transaction((tx) => replies.saveDraft(store, tx, of, text, userId, now));
}

/** What a person may say of a reply that they send. */
export interface Said extends replies.About {
	/** Why it goes as it is, where the coach still warned. */
	why?: string | null;
}

/**
 * The person has posted the reply by hand.
 * @throws AppError `reply.has_gaps` while `[…]` is open
 */
export async function markSent(
	act: Act,
	mentionId: string,
	text: string,
	{ why = null, ...about }: Said = {}
): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	if (hasGaps(text)) throw new AppError('reply.has_gaps');
	const overridden = await overriddenIn(act, text, why);
	return store.transaction(function* (tx) {
		const of = { companyId: company.id, complaintId, mentionId, ...about };
		const kept = yield* replies.saveDraft(store, tx, of, text, userId, now);
		yield* mustBeApproved(act, tx, kept);
		yield* sent.record(store, tx, company, kept, userId, seenVersion, now, overridden);
	});
}

/**
 * Gives the reply to the worker, which sends it through the site's API: in one transaction with its job, so that it is neither lost
 * nor sent twice.
 * @throws AppError `reply.has_gaps` while `[…]` is open, `reply.repeated` for the very text that was given to this site last, to somebody else
 */
export async function publish(
	act: Act,
	mentionId: string,
	text: string,
	{ why = null, ...about }: Said = {}
): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	if (hasGaps(text)) throw new AppError('reply.has_gaps');
	const overridden = await overriddenIn(act, text, why);
	return store.transaction(function* (tx) {
		const complaint = (yield* complaints.get(store, tx, complaintId))!;
		if (!about.editsId && !isAllowed(complaint.state, 'acknowledged')) throw new AppError('complaint.not_allowed');
		if (yield* publication.isRepeated(store, tx, complaint.sourceId, complaintId, text))
			throw new AppError('reply.repeated');
		const of = { companyId: company.id, complaintId, mentionId, ...about };
		const kept = yield* replies.saveDraft(store, tx, of, text, userId, now);
		yield* mustBeApproved(act, tx, kept);
		const { id, publishKey } = yield* publication.queue(store, tx, kept, userId, now);
		const data = { replyId: id, ...overriddenData(overridden) };
		const happening = { type: 'reply_queued' as const, userId, data, reason: overridden.why };
		yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now, seenVersion);
		const job = {
			kind: 'publish_reply',
			payload: { replyId: id, companyId: company.id },
			key: `publish ${publishKey}`,
			runAt: now
		};
		yield* jobs.add(store, tx, job, now);
	});
}

/** Nobody knew whether the reply had arrived; the person has looked. What is not there is a draft again. */
export function settle(act: Act, replyId: string, isThere: boolean): Promise<void> {
	const { store, company, complaintId, userId, seenVersion, now } = act;
	return store.transaction(function* (tx) {
		const reply = yield* publication.uncertain(store, tx, complaintId, replyId);
		if (!reply) throw new AppError('complaint.not_allowed');
		if (isThere) yield* sent.record(store, tx, company, reply, userId, seenVersion, now);
		else yield* publication.takeBack(store, tx, reply, now);
	});
}
