import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { company, user } from './accounts.ts';
import { flag, instant } from './columns.ts';
import { complaint } from './complaints.ts';

/** Who is looking at a complaint at this moment, and who is writing on it; nothing of what they write. */
export const presence = sqliteTable(
	'presence',
	{
		companyId: text()
			.notNull()
			.references(() => company.id, { onDelete: 'cascade' }),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		complaintId: text()
			.notNull()
			.references(() => complaint.id, { onDelete: 'cascade' }),
		isWriting: flag().notNull(),
		seenAt: instant().notNull()
	},
	(t) => [primaryKey({ columns: [t.userId, t.complaintId] }), index('presence_company').on(t.companyId, t.seenAt)]
);
