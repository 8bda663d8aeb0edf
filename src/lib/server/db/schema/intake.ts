import { index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { IntakeChannel } from '#lib/domain/intake.ts';
import { company } from './accounts.ts';
import { id, instant, partOf } from './columns.ts';
import { mention } from './mentions.ts';

/** Complaints that people tell us themselves, and the doors through which they come. */

/** Beside the mention that holds the words: how they reached us, and where the person can be reached. Never public. */
export const intake = sqliteTable(
	'intake',
	{
		mentionId: text()
			.primaryKey()
			.references(() => mention.id, { onDelete: 'cascade' }),
		companyId: partOf(() => company.id),
		channel: text().$type<IntakeChannel>().notNull(),
		contact: text(),
		/** The link it came through. */
		linkId: text(),
		/** The colleague who filed it; null where the person did. */
		filedBy: text(),
		at: instant().notNull()
	},
	(t) => [index('intake_company').on(t.companyId, t.at)]
);

/** A form that works without log-in; its address hangs on a wall or stands in a mail, so it is no secret. */
export const intakeLink = sqliteTable(
	'intake_link',
	{
		id: id(),
		companyId: partOf(() => company.id),
		token: text().notNull().unique(),
		/** Where it hangs: "Table 5", "Riga branch". */
		label: text().notNull(),
		createdAt: instant().notNull(),
		closedAt: instant()
	},
	(t) => [index('intake_link_company').on(t.companyId)]
);

/** Lets another program file complaints in a company's name. */
export const apiToken = sqliteTable(
	'api_token',
	{
		id: id(),
		companyId: partOf(() => company.id),
		name: text().notNull(),
		/** SHA-256 of the token, which is shown once and kept nowhere. */
		tokenHash: text().notNull(),
		createdBy: text().notNull(),
		createdAt: instant().notNull(),
		lastUsedAt: instant(),
		revokedAt: instant()
	},
	(t) => [uniqueIndex('api_token_hash').on(t.tokenHash), index('api_token_company').on(t.companyId)]
);
