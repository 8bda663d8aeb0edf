import { isAllowed } from '#lib/domain/complaint.ts';
import { calendarOf, type Company } from '../companies.ts';
import * as complaints from '../complaints.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import type { ErrorCode } from '../errors.ts';
import * as jobs from '../jobs.ts';
import * as replies from '../replies.ts';
import * as publication from '../replies/publication.ts';
import { overriddenData, type Overridden } from './coached.ts';

/** What follows when a reply has left us, by a person's hand or through a site's API. */

/**
 * It is sent: the clock to acknowledge stops, and the collectors look for it in public.
 * @param seenVersion the version that the person had before them; null where the site's answer came later. Then the complaint may be
 *   resolved or closed already: the answer stands all the same, and is looked for
 * @param overridden what the coach still warned of; left out where it was said before
 */
export function* record(
	store: Store,
	tx: Queries,
	company: Company,
	reply: replies.Reply,
	userId: string,
	seenVersion: number | null,
	now: Date,
	overridden: Overridden = { warnings: [], why: null }
): Body<void> {
	const before = (yield* complaints.get(store, tx, reply.complaintId))!;
	const sent = yield* replies.markSent(store, tx, reply, userId, now);
	// A later text in the place of the first changes nothing of how far the complaint has come, unless it waits for an answer again.
	const isLater = reply.editsId !== null && before.state !== 'new' && before.state !== 'reopened';
	const isTooLate = seenVersion === null && !isAllowed(before.state, 'acknowledged');
	const type = isLater || isTooLate ? ('reply_edited' as const) : ('acknowledged' as const);
	const data = { replyId: sent.id, number: sent.versionNumber, ...overriddenData(overridden) };
	const happening = { type, userId, data, reason: overridden.why };
	const { isPublic } = yield* complaints.record(
		store,
		tx,
		reply.complaintId,
		happening,
		calendarOf(company),
		now,
		seenVersion
	);
	// What was told to us is answered to that person, where no collector can look.
	if (isPublic) yield* lookForIt(store, tx, sent, now);
}

function* lookForIt(store: Store, tx: Queries, { id, versionNumber }: replies.Reply, now: Date): Body<void> {
	const key = `verify ${id} ${versionNumber}`;
	yield* jobs.add(store, tx, { kind: 'verify_reply', payload: { replyId: id }, key, runAt: now }, now);
}

/** The site has taken it. Told twice, it is written down once. */
export function taken(store: Store, company: Company, { id }: replies.Reply, now: Date): Promise<void> {
	return store.transaction(function* (tx) {
		const work = yield* publication.waiting(store, tx, id);
		if (work) yield* record(store, tx, company, work.reply, work.reply.userId!, null, now);
	});
}

/** It could not be sent, or nobody knows whether it was: a person looks. The text stays. */
export function notTaken(
	store: Store,
	company: Company,
	{ id }: replies.Reply,
	status: 'failed' | 'unknown',
	errorCode: ErrorCode,
	now: Date
): Promise<void> {
	return store.transaction(function* (tx) {
		const work = yield* publication.waiting(store, tx, id);
		if (!work || !(yield* publication.end(store, tx, work.reply, { status, errorCode }, now))) return;
		const data = { replyId: id, code: errorCode };
		const happening = { type: 'reply_failed' as const, userId: null, data };
		yield* complaints.record(store, tx, work.reply.complaintId, happening, calendarOf(company), now);
		yield* tellWriter(store, tx, work.reply, now);
	});
}

/** No visit has seen it in public for long: a person has to look. */
export function unseen(store: Store, reply: replies.Reply, now: Date): Promise<void> {
	return store.transaction(function* (tx) {
		const ending = { status: 'unknown' as const, errorCode: null };
		if (yield* publication.end(store, tx, reply, ending, now)) yield* tellWriter(store, tx, reply, now);
	});
}

/** The site's moderators said no, in their own words. */
export function rejected(
	store: Store,
	company: Company,
	reply: replies.Reply,
	refusedWhy: string | null,
	now: Date
): Promise<void> {
	return store.transaction(function* (tx) {
		const ending = { status: 'rejected' as const, errorCode: null, refusedWhy };
		if (!(yield* publication.end(store, tx, reply, ending, now))) return;
		const wasSeen = yield* replies.wasSeen(store, tx, reply.complaintId);
		const shown = yield* replies.withItsMention(store, tx, reply.id);
		// Moderators who refuse a new version leave the former one where it stands.
		const isAnswered = (shown?.mention.replyText ?? null) !== null;
		const data = { replyId: reply.id, wasSeen, isAnswered };
		const happening = { type: 'reply_rejected' as const, userId: null, reason: refusedWhy, data };
		yield* complaints.record(store, tx, reply.complaintId, happening, calendarOf(company), now);
		yield* tellWriter(store, tx, reply, now);
	});
}

/** Whoever watched it happen has this long to go on by themselves, milliseconds. */
const noticedMs = 2 * 60_000;

/** A reply that the public does not see: it may have taken days, and nobody looks at it any more. */
export function* tellWriter(
	store: Store,
	tx: Queries,
	{ id, versionNumber, publishKey, checks }: replies.Reply,
	now: Date
): Body<void> {
	// What was seen may be gone, and seen again, and gone: each time is news.
	const occasion = `${publishKey ?? id}-${versionNumber}-${checks}`;
	const job = {
		kind: 'mail_reply_back',
		payload: { replyId: id, occasion },
		key: `mail_reply_back ${occasion}`
	} as const;
	yield* jobs.add(store, tx, { ...job, runAt: new Date(now.getTime() + noticedMs) }, now);
}
