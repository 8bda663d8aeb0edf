import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AlertReason } from '#lib/domain/alert-rule.ts';
import type { DigestFacts } from '#lib/domain/digest.ts';
import { company } from './accounts.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';
import { complaint } from './complaints.ts';

/** Work that must survive and retry, and what goes out to people. */

export const job = sqliteTable(
	'job',
	{
		id: id(),
		kind: text().notNull(),
		payload: json<Record<string, unknown>>().notNull(),
		/** Two additions with one key are one job. */
		key: text(),
		runAt: instant().notNull(),
		leaseUntil: instant(),
		leasedBy: text(),
		attempts: integer().notNull().default(0),
		lastError: text(),
		doneAt: instant(),
		failedAt: instant(),
		createdAt: instant().notNull()
	},
	(t) => [
		uniqueIndex('job_key').on(t.key),
		index('job_ready').on(t.doneAt, t.failedAt, t.runAt),
		index('job_lease').on(t.leaseUntil)
	]
);

export const digest = sqliteTable(
	'digest',
	{
		id: id(),
		companyId: partOf(() => company.id),
		/** Monday of the calendar week in which it was due: one a week, whatever day the company moves it to. */
		weekOn: day().notNull(),
		/** Figures as they stood; people and their words are looked up by id when it is read, so that what is erased is gone. */
		facts: json<DigestFacts>().notNull(),
		createdAt: instant().notNull()
	},
	(t) => [uniqueIndex('digest_week').on(t.companyId, t.weekOn)]
);

/** One row per recipient and week: whoever has one is not written to again, unless they ask for it. */
export const digestDelivery = sqliteTable(
	'digest_delivery',
	{
		id: id(),
		digestId: partOf(() => digest.id),
		userId: text().notNull(),
		createdAt: instant().notNull()
	},
	(t) => [uniqueIndex('digest_delivery_once').on(t.digestId, t.userId)]
);

export interface Attachment {
	name: string;
	type: string;
	base64: string;
}

export type MailKind =
	'digest' | 'alert' | 'escalation' | 'hand_off' | 'follow_up' | 'letter' | 'measure' | 'approval' | 'colleague';

/**
 * Mail as it is handed to the mail server. Once that has taken it, the bodies are emptied: they hold secret links and
 * customers' words, and have done their work.
 */
export const outbox = sqliteTable(
	'outbox',
	{
		id: id(),
		companyId: partOf(() => company.id),
		userId: text().notNull(),
		kind: text().$type<MailKind>().notNull(),
		toAddress: text().notNull(),
		subject: text().notNull(),
		html: text().notNull(),
		text: text().notNull(),
		/** Files that go with it, in base64. */
		attachments: json<Attachment[]>(),
		/** Address for one-click unsubscription; it holds a secret. */
		unsubscribeUrl: text(),
		/** SHA-256 of that secret. */
		unsubscribeHash: text().unique(),
		digestId: text().references(() => digest.id, { onDelete: 'cascade' }),
		/** SHA-256 of the secret in the link that opens the digest without log-in. */
		letterHash: text().unique(),
		createdAt: instant().notNull(),
		attempts: integer().notNull().default(0),
		/** Set while it is being handed over; whoever finds it set knows that somebody died over it. */
		startedAt: instant(),
		/** The text was handed over whole and no answer came: it may have arrived. */
		unsureAt: instant(),
		lastError: text(),
		sentAt: instant(),
		failedAt: instant()
	},
	(t) => [index('outbox_company').on(t.companyId, t.createdAt), index('outbox_user').on(t.userId, t.createdAt)]
);

/** What a person wants to be told at once. Without a row their role decides (domain/alert-rule). */
export const alertRule = sqliteTable(
	'alert_rule',
	{
		id: id(),
		companyId: partOf(() => company.id),
		userId: text().notNull(),
		/** Only complaints seen by at least so many people a week; words of risk always. */
		minExposure: integer().notNull(),
		isActive: flag().notNull(),
		/** Local hours between which it waits; null: any hour will do. */
		quietFromHour: integer(),
		quietToHour: integer(),
		/** Sources it is about; null: all of them. */
		sourceIds: json<string[]>(),
		createdAt: instant().notNull()
	},
	(t) => [uniqueIndex('alert_rule_person').on(t.companyId, t.userId)]
);

/** Something a person is to be told: written with its cause, sent with others that wait. */
export const alertNotice = sqliteTable(
	'alert_notice',
	{
		id: id(),
		companyId: partOf(() => company.id),
		userId: text().notNull(),
		complaintId: partOf(() => complaint.id),
		reason: text().$type<AlertReason>().notNull(),
		/** Which of several of its kind, such as the second time a complaint comes back. */
		occasion: text().notNull(),
		/** Not before then: a moment to gather, or the end of the quiet hours. */
		dueAt: instant().notNull(),
		/** When it was mailed, or was found to be no news any more. */
		settledAt: instant(),
		outboxId: text()
	},
	(t) => [
		uniqueIndex('alert_notice_once').on(t.userId, t.complaintId, t.reason, t.occasion),
		index('alert_notice_due').on(t.settledAt, t.dueAt),
		index('alert_notice_complaint').on(t.complaintId)
	]
);
