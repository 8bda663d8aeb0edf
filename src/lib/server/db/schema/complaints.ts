import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CoachLanguage } from '#lib/domain/coach/types.ts';
import type { Cause, ComplaintEventType, ComplaintState, Outcome, Strategy } from '#lib/domain/complaint.ts';
import type { FollowUpAnswer } from '#lib/domain/follow-up.ts';
import type { ReplyStatus } from '#lib/domain/reply.ts';
import type { Risk } from '#lib/domain/risk.ts';
import type { ErrorCode } from '../../errors.ts';
import { company } from './accounts.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';
import { mention } from './mentions.ts';

/** The unit of work: an unresolved public complaint, from its first sight to its follow-up. */

export const incident = sqliteTable(
	'incident',
	{
		id: id(),
		companyId: partOf(() => company.id),
		title: text().notNull(),
		cause: text().$type<Cause>(),
		/** First and last day on which it troubled people; the charts draw them. */
		startedOn: day().notNull(),
		endedOn: day(),
		/** What was said in public before more people had to ask, and where. */
		notice: text(),
		noticeUrl: text(),
		noticeAt: instant(),
		/** What put it right; null while it lasts. */
		actionTaken: text(),
		outcome: text().$type<Outcome>(),
		openedBy: text().notNull(),
		openedAt: instant().notNull(),
		closedAt: instant()
	},
	(t) => [index('incident_company').on(t.companyId, t.startedOn)]
);

export const complaint = sqliteTable(
	'complaint',
	{
		id: id(),
		companyId: partOf(() => company.id),
		mentionId: partOf(() => mention.id),
		sourceId: text().notNull(),
		platform: text().notNull(),
		incidentId: text().references(() => incident.id, { onDelete: 'set null' }),
		assigneeId: text(),
		/** Given to somebody who has not touched it since then. */
		silentSince: instant(),
		/** Folded from the events, in the transaction that adds one; never set by itself. */
		state: text().$type<ComplaintState>().notNull(),
		/** Counts events: whoever acts says which version they saw. */
		version: integer().notNull().default(1),
		restatement: text(),
		cause: text().$type<Cause>(),
		strategy: text().$type<Strategy>(),
		actionTaken: text(),
		outcome: text().$type<Outcome>(),
		/** False for what somebody told us: by telephone, at the counter, by mail. */
		isPublic: flag().notNull().default(true),
		/** Does the public see it without an answer? The site's own word, not ours. */
		isUnanswered: flag().notNull(),
		/** Expected public views in the coming week while it stays unanswered (domain/exposure). */
		exposure: real().notNull(),
		exposureAt: instant().notNull(),
		/** Risks that the text named when it opened (domain/risk). */
		risks: json<Risk[]>()
			.notNull()
			.$defaultFn(() => []),
		openedAt: instant().notNull(),
		openedOn: day().notNull(),
		acknowledgeDueAt: instant(),
		resolveDueAt: instant(),
		followUpDueAt: instant(),
		/** The clock to resolve stands still from here … */
		pausedAt: instant(),
		/** … until then at the latest. */
		pausedUntil: instant(),
		/** Earliest open promise of the agreed plan. */
		planDueAt: instant(),
		followUpAskedAt: instant(),
		followUpAnswer: text().$type<FollowUpAnswer>(),
		acknowledgedAt: instant(),
		/** Business minutes from opening to the acknowledgement. */
		acknowledgedAfterMin: integer(),
		resolvedAt: instant(),
		resolvedAfterMin: integer(),
		closedAt: instant(),
		/** When the next clock rings; null where nothing is expected of us. */
		nextDueAt: instant(),
		/** Place in the queue, earliest first: due time, moved forward by exposure. Null outside the queue. */
		queueAt: instant()
	},
	(t) => [
		uniqueIndex('complaint_mention').on(t.mentionId),
		index('complaint_queue').on(t.companyId, t.queueAt, t.id),
		// With the state, so that the late ones are counted by it without a row.
		index('complaint_due').on(t.companyId, t.nextDueAt, t.state),
		index('complaint_opened').on(t.companyId, t.openedAt),
		// Carries all that the times to acknowledge are asked by, so that a month of them is read without a row.
		index('complaint_acknowledged').on(t.companyId, t.acknowledgedAt, t.state, t.acknowledgedAfterMin, t.sourceId),
		index('complaint_resolved').on(t.companyId, t.resolvedAt),
		index('complaint_assignee').on(t.companyId, t.assigneeId, t.queueAt),
		index('complaint_silent').on(t.companyId, t.silentSince),
		index('complaint_incident').on(t.incidentId),
		index('complaint_unanswered').on(t.companyId, t.isUnanswered, t.exposureAt),
		// The worker looks for what is to be followed up in all companies at once.
		index('complaint_follow_up').on(t.state, t.followUpDueAt)
	]
);

/** Unchangeable history; the state is what these say. */
export const complaintEvent = sqliteTable(
	'complaint_event',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		number: integer().notNull(),
		type: text().$type<ComplaintEventType>().notNull(),
		/** Null where the product itself acted. */
		userId: text(),
		reason: text(),
		data: json<Record<string, unknown>>().notNull(),
		at: instant().notNull()
	},
	(t) => [
		uniqueIndex('complaint_event_number').on(t.complaintId, t.number),
		index('complaint_event_company').on(t.companyId, t.at)
	]
);

/** A rung of the ladder that was climbed, once for each ringing of the clock; and the mail that tells the person. */
export const escalation = sqliteTable(
	'escalation',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		/** Which clock rang when, and which rung (domain/escalation). */
		occasion: text().notNull(),
		rung: text().notNull(),
		/** Who is told; empty where nobody is there to be told. */
		userId: text().notNull(),
		at: instant().notNull(),
		/** When it was mailed, or was found to be no news any more. */
		settledAt: instant(),
		outboxId: text()
	},
	(t) => [
		uniqueIndex('escalation_once').on(t.complaintId, t.occasion, t.rung, t.userId),
		index('escalation_waiting').on(t.settledAt, t.userId)
	]
);

/** Roll-up for the headline: how many complaints stand in which state, and what the public sees of them. */
export const complaintStat = sqliteTable(
	'complaint_stat',
	{
		companyId: partOf(() => company.id),
		state: text().$type<ComplaintState>().notNull(),
		isUnanswered: flag().notNull(),
		complaints: integer().notNull(),
		exposure: real().notNull()
	},
	(t) => [primaryKey({ columns: [t.companyId, t.state, t.isUnanswered] })]
);

/** The headline's history: what stood unanswered at the end of a day. */
export const dailyExposure = sqliteTable(
	'daily_exposure',
	{
		companyId: partOf(() => company.id),
		day: day().notNull(),
		unanswered: integer().notNull(),
		exposure: real().notNull()
	},
	(t) => [primaryKey({ columns: [t.companyId, t.day] })]
);

export const reply = sqliteTable(
	'reply',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		mentionId: text().notNull(),
		/** The place it is written for: nothing is said twice running there. */
		sourceId: text().notNull(),
		status: text().$type<ReplyStatus>().notNull(),
		text: text().notNull(),
		versionNumber: integer().notNull().default(1),
		userId: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull(),
		sentAt: instant(),
		visibleAt: instant(),
		checkedAt: instant(),
		checks: integer().notNull().default(0),
		/** The published reply whose place this text is to take; null for one of its own. */
		editsId: text(),
		/** The larger model whose draft the text began as, by its name; whoever gives their word to it should know. */
		draftedBy: text(),
		/** Whose word the text has beside the writer's; a changed text has nobody's. */
		approvedBy: text(),
		approvedAt: instant(),
		/** What the approver would rather have, when it came back. */
		returnedWhy: text(),
		/** Given to the worker, which sends it through the site's API. */
		queuedAt: instant(),
		/** The same for every try of one version, so that a site that knows keys takes it once. */
		publishKey: text(),
		/** A try whose end is not known: what stands at the site decides before another. */
		attemptedAt: instant(),
		tries: integer().notNull().default(0),
		/** What went wrong at the last try. */
		errorCode: text().$type<ErrorCode>(),
		/** The moderators' words. */
		refusedWhy: text(),
		/** Proof of what the public saw: address, instant, SHA-256 of the text found. */
		evidence: json<{ url: string; at: string; sha256: string }>()
	},
	(t) => [
		index('reply_complaint').on(t.complaintId, t.createdAt),
		index('reply_mention').on(t.mentionId),
		index('reply_source').on(t.sourceId, t.updatedAt),
		index('reply_status').on(t.companyId, t.status, t.sentAt)
	]
);

/** A building block of replies in the company's own words. */
export const ownBlock = sqliteTable(
	'own_block',
	{
		id: id(),
		companyId: partOf(() => company.id),
		language: text().$type<CoachLanguage>().notNull(),
		title: text().notNull(),
		/** Null: for any. */
		cause: text().$type<Cause>(),
		strategy: text().$type<Strategy>(),
		text: text().notNull(),
		updatedAt: instant().notNull()
	},
	(t) => [index('own_block_company').on(t.companyId, t.language)]
);

export const replyVersion = sqliteTable(
	'reply_version',
	{
		id: id(),
		replyId: partOf(() => reply.id),
		number: integer().notNull(),
		text: text().notNull(),
		userId: text(),
		/** When it left us … */
		at: instant().notNull(),
		/** … and when the public was first seen to see it: between the two lies the site's moderation. */
		visibleAt: instant()
	},
	(t) => [uniqueIndex('reply_version_number').on(t.replyId, t.number)]
);
