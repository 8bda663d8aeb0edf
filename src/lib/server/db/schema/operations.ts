import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { company } from './accounts.ts';
import { day, flag, id, instant, json } from './columns.ts';

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
		companyId: text()
			.notNull()
			.references(() => company.id, { onDelete: 'cascade' }),
		/** Monday of the week it tells of. */
		weekOn: day().notNull(),
		facts: json<Record<string, unknown>>().notNull(),
		/** SHA-256 of the token in the link that opens it without log-in. */
		tokenHash: text().notNull().unique(),
		createdAt: instant().notNull()
	},
	(t) => [uniqueIndex('digest_week').on(t.companyId, t.weekOn)]
);

/** One row per recipient and week: whoever has one is not written to again. */
export const digestDelivery = sqliteTable(
	'digest_delivery',
	{
		id: id(),
		digestId: text()
			.notNull()
			.references(() => digest.id, { onDelete: 'cascade' }),
		userId: text().notNull(),
		sentAt: instant()
	},
	(t) => [uniqueIndex('digest_delivery_once').on(t.digestId, t.userId)]
);

/** Mail as it was handed to the mail server, or as it would have been. */
export const outbox = sqliteTable(
	'outbox',
	{
		id: id(),
		companyId: text().references(() => company.id, { onDelete: 'cascade' }),
		toAddress: text().notNull(),
		subject: text().notNull(),
		html: text().notNull(),
		text: text().notNull(),
		createdAt: instant().notNull(),
		sentAt: instant()
	},
	(t) => [index('outbox_company').on(t.companyId, t.createdAt)]
);

export const alertRule = sqliteTable(
	'alert_rule',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => company.id, { onDelete: 'cascade' }),
		userId: text().notNull(),
		channel: text().$type<'email'>().notNull(),
		/** Only complaints seen by at least so many people a week. */
		minExposure: integer().notNull().default(0),
		isActive: flag().notNull().default(true),
		createdAt: instant().notNull()
	},
	(t) => [index('alert_rule_company').on(t.companyId)]
);
