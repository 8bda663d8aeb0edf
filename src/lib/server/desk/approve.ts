import {
	isOverLimit,
	mayApprove,
	promisedCents,
	standingReasons,
	type ApprovalReason,
	type Writer
} from '#lib/domain/approval.ts';
import { isGranted } from '#lib/domain/compensation.ts';
import { calendarOf } from '../companies.ts';
import * as compensations from '../compensations.ts';
import * as complaints from '../complaints.ts';
import type { Queries } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs.ts';
import * as memberships from '../memberships.ts';
import * as mentions from '../mentions.ts';
import * as replies from '../replies.ts';
import * as approval from '../replies/approval.ts';
import type { Act } from './act.ts';

/** A reply that needs somebody else's word: asked for, given to exactly this text, or returned with a note. All of it is logged. */

/** Asks for somebody else's word on this text. */
export function ask(act: Act, mentionId: string, text: string, about: replies.About = {}): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		const of = { companyId: company.id, complaintId, mentionId, ...about };
		const kept = yield* replies.saveDraft(store, tx, of, text, userId, now);
		const reasons = yield* reasonsOf(act, tx, kept);
		yield* approval.ask(store, tx, kept, now);
		yield* record(act, tx, 'approval_asked', { replyId: kept.id, reasons });
	});
}

/**
 * Somebody else's word on the text that they have read.
 * @param seenText what stood before them; another text has come meanwhile where it differs
 * @param returnedWhy null to approve
 * @throws AppError `complaint.changed` for another text, `reply.not_approver` for the writer or where the authority does not suffice
 */
export function decide(act: Act, seenText: string, returnedWhy: string | null): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		const waiting = yield* approval.waiting(store, tx, complaintId);
		if (!waiting) throw new AppError('complaint.not_allowed');
		if (waiting.text.trim() !== seenText.trim()) throw new AppError('complaint.changed');
		const { role } = yield* memberships.find(store, tx, company.id, userId);
		const cents = yield* promised(act, tx, waiting);
		if (!mayApprove(role, waiting.userId === userId, cents, company.compensationLimits))
			throw new AppError('reply.not_approver');
		yield* approval.decide(store, tx, waiting, userId, returnedWhy, now);
		const type = returnedWhy === null ? 'approval_given' : 'approval_returned';
		yield* record(act, tx, type, { replyId: waiting.id }, returnedWhy);
	});
}

/** @throws AppError `reply.needs_approval` where somebody else's word is needed and nobody has given it to this text */
export function* mustBeApproved(act: Act, tx: Queries, kept: replies.Reply): Body<void> {
	if (kept.approvedBy !== null && kept.status !== 'awaiting_approval') return;
	if ((yield* reasonsOf(act, tx, kept)).length) throw new AppError('reply.needs_approval');
}

/** Why the person who acts needs somebody else's word for this text. */
function* reasonsOf(act: Act, tx: Queries, kept: replies.Reply): Body<ApprovalReason[]> {
	const { store, company, complaintId, userId, now } = act;
	const { role, createdAt } = yield* memberships.find(store, tx, company.id, userId);
	const complaint = (yield* complaints.get(store, tx, complaintId))!;
	const given = yield* compensations.decidedOn(store, tx, complaintId);
	const writer: Writer = { role, joinedAt: createdAt };
	const facts = { risks: complaint.risks, isCompensationWaiting: given.some(({ decidedAt }) => !decidedAt) };
	const standing = standingReasons(writer, { rule: company.replyApproval }, facts, now);
	const approved = given.filter((one) => isGranted(one) && one.currency === company.currency);
	const most = Math.max(0, ...approved.map(({ amountCents }) => amountCents));
	const isOver = isOverLimit(yield* promised(act, tx, kept), role, company.compensationLimits, most);
	return isOver && !standing.includes('over_limit') ? ['over_limit', ...standing] : standing;
}

function* promised({ store, company }: Act, tx: Queries, { text, mentionId }: replies.Reply): Body<number> {
	return promisedCents(text, yield* mentions.textOf(store, tx, mentionId), company.currency);
}

function* record(
	{ store, company, complaintId, userId, now }: Act,
	tx: Queries,
	type: 'approval_asked' | 'approval_given' | 'approval_returned',
	data: Record<string, unknown>,
	reason: string | null = null
): Body<void> {
	const happening = { type, userId, data, reason };
	const { version } = yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now);
	const job = {
		kind: 'tell_approval',
		payload: { complaintId, number: version },
		key: `approval ${complaintId} ${version}`
	};
	yield* jobs.add(store, tx, { ...job, runAt: now }, now);
}
