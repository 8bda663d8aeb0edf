import { createHash } from 'node:crypto';
import { exposureOf } from '#lib/domain/exposure.ts';
import { isNews } from '#lib/domain/alert-rule.ts';
import type { HouseCalendar } from '#lib/domain/course.ts';
import { belongsInQueue } from '#lib/domain/triage.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import { exposedOf, parametersOf } from '#lib/server/complaints/exposure.ts';
import * as history from '#lib/server/complaints/history.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import { conclude } from '#lib/server/desk/follow-up.ts';
import { tellWriter } from '#lib/server/desk/sent.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as mentions from '#lib/server/mentions.ts';
import type { Mention, SavedMention } from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';

/** What follows from what was seen: new complaints, replies found or lost in public, complaints that come back. */
export function* react(
	store: Store,
	tx: Queries,
	saved: SavedMention[],
	company: Company,
	calendar: HouseCalendar,
	now: Date
): Body<void> {
	const old = saved.filter((one) => one.what !== 'created').map((one) => one.mention.id);
	const known = new Map(
		(yield* complaints.ofMentions(store, tx, old)).map((complaint) => [complaint.mentionId, complaint])
	);
	const ours = new Map(
		(yield* replies.expected(store, tx, [...known.keys()])).map((reply) => [reply.mentionId, reply])
	);
	const waiting: Mention[] = [];
	for (const one of saved) {
		const complaint = known.get(one.mention.id);
		if (complaint) yield* revisit(store, tx, one, complaint, ours.get(one.mention.id) ?? null, company, now);
		else if (one.what !== 'unchanged' && belongsInQueue(one.mention, company.complaintThreshold / 100, now))
			waiting.push(one.mention);
	}
	yield* hearThanks(store, tx, saved, company, now);
	const ids = waiting.map(({ id }) => id);
	const risks = yield* mentions.risksOf(store, tx, ids);
	const opened = yield* complaints.openFor(store, tx, waiting, calendar, now, risks);
	const publishedAt = new Map(waiting.map((mention) => [mention.id, mention.publishedAt]));
	// Old texts wake nobody; a first visit brings thousands of them.
	const isNew = ({ state, mentionId }: complaints.Complaint) =>
		state === 'new' && isNews({ publishedAt: publishedAt.get(mentionId)!, seenAt: now, isFirstVisit: false });
	yield* jobs.addAll(
		store,
		tx,
		opened
			.filter(isNew)
			.map(({ id }) => ({ kind: 'alert', payload: { complaintId: id }, key: `alert ${id}`, runAt: now })),
		now
	);
}

/** Texts that are gone from their places: nobody new reads them, but whoever wrote them may still wait. */
export function* lose(store: Store, tx: Queries, mentionIds: string[], calendar: HouseCalendar, now: Date): Body<void> {
	if (!mentionIds.length) return;
	for (const { id } of yield* complaints.ofMentions(store, tx, mentionIds))
		yield* complaints.record(store, tx, id, { type: 'text_gone', userId: null }, calendar, now);
}

/** What is seen in public needs nobody to write it down. */
const byItself = { note: null, userId: null };

/** A kind word that an author writes later, elsewhere on the site, says that it helped. */
function* hearThanks(store: Store, tx: Queries, saved: SavedMention[], company: Company, now: Date): Body<void> {
	const kind = new Map(
		saved
			.filter(({ what, mention }) => what === 'created' && mention.sentiment === 'positive' && mention.authorId)
			.map(({ mention }) => [mention.authorId!, mention])
	);
	for (const { complaint, authorId } of yield* history.awaitingSign(store, tx, [...kind.keys()])) {
		const mention = kind.get(authorId)!;
		if (mention.publishedAt <= (complaint.resolvedAt ?? complaint.acknowledgedAt!)) continue;
		const heard = { ...byItself, answer: 'thanked' as const, data: { mentionId: mention.id } };
		yield* conclude(store, tx, company, complaint.id, heard, now);
	}
}

function* revisit(
	store: Store,
	tx: Queries,
	{ mention, before, what }: SavedMention,
	complaint: complaints.Complaint,
	reply: replies.Reply | null,
	company: Company,
	now: Date
): Body<void> {
	const calendar = calendarOf(company);
	const happen = (type: Parameters<typeof complaints.record>[3]['type'], data: Record<string, unknown> = {}) =>
		complaints.record(store, tx, complaint.id, { type, userId: null, data }, calendar, now);
	if (reply) {
		yield* checkReply(store, tx, reply, mention, calendar, now);
	} else if (mention.replyText && complaint.isUnanswered && !complaint.acknowledgedAt) {
		yield* happen('answered_elsewhere');
	} else if (before?.replyText && mention.replyText === null && !complaint.isUnanswered) {
		// An answer that was not written here, or one whose new version was refused.
		yield* happen('reply_lost');
	}
	if (what !== 'edited' || !before) return;
	if (before.removedAt) {
		const exposure = exposureOf(exposedOf(mention), now, yield* parametersOf(store, tx, company.id));
		yield* happen('text_back', { exposure, isUnanswered: mention.replyText === null });
	}
	const stars = (value: number | null, best: number | null) => (value === null || best === null ? null : value / best);
	const was = stars(before.ratingValue, before.ratingBest);
	const is = stars(mention.ratingValue, mention.ratingBest);
	const isLower = was !== null && is !== null && is < was;
	const isHigher = was !== null && is !== null && is > was;
	if (isHigher) {
		const data = { was: before.ratingValue, is: mention.ratingValue };
		yield* conclude(store, tx, company, complaint.id, { ...byItself, answer: 'rating_raised', data }, now);
	}
	const hasNewText = before.text !== mention.text && complaint.acknowledgedAt !== null && !isHigher;
	const isThanks = hasNewText && !isLower && mention.sentiment === 'positive' && before.sentiment !== 'positive';
	if (isThanks) yield* conclude(store, tx, company, complaint.id, { ...byItself, answer: 'thanked' }, now);
	const wroteAgain = hasNewText && !isThanks;
	if ((isLower || wroteAgain) && complaint.state !== 'new' && complaint.state !== 'reopened')
		yield* comeBack(store, tx, yield* happen('reopened', { cause: isLower ? 'rating_lowered' : 'edited' }), now);
}

/** Whoever has a complaint that came back, and whoever wants to hear of such, is told. */
function* comeBack(store: Store, tx: Queries, { id, version }: complaints.Complaint, now: Date): Body<void> {
	const payload = { complaintId: id, reason: 'reopened', occasion: String(version) };
	yield* jobs.add(store, tx, { kind: 'alert', payload, key: `alert ${id} ${version}`, runAt: now }, now);
}

/**
 * Holds a reply against what the site showed when the mention was last saved, and writes down what follows.
 * @returns the reply's state now
 */
export function* checkReply(
	store: Store,
	tx: Queries,
	reply: replies.Reply,
	mention: Mention,
	calendar: HouseCalendar,
	now: Date
): Body<replies.Reply['status']> {
	const former = yield* replies.formerTexts(store, tx, reply);
	const status = replies.verdict(reply, mention.replyText, former);
	if (status === reply.status) return status;
	yield* replies.check(store, tx, reply, status, evidenceOf(mention), now);
	const isSeen = status === 'visible' || status === 'changed';
	const wasSeen = reply.status === 'visible' || reply.status === 'changed';
	const type = isSeen && !wasSeen ? 'reply_seen' : wasSeen && status === 'removed' ? 'reply_lost' : null;
	if (type)
		yield* complaints.record(
			store,
			tx,
			reply.complaintId,
			{ type, userId: null, data: { replyId: reply.id } },
			calendar,
			now
		);
	if (type === 'reply_lost') yield* tellWriter(store, tx, reply, now);
	return status;
}

/** Proof: where and when the public saw which text. */
function evidenceOf(mention: Mention): replies.Reply['evidence'] {
	if (mention.replyText === null) return null;
	return {
		url: mention.url ?? '',
		at: mention.lastSeenAt.toISOString(),
		sha256: createHash('sha256').update(mention.replyText).digest('hex')
	};
}
