import { index, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core';
import { company, user } from './accounts.ts';
import { flag, instant, partOf } from './columns.ts';
import { complaint } from './complaints.ts';

/** Who is looking at a complaint at this moment, and who is writing on it; nothing of what they write. */
export const presence = sqliteTable(
	'presence',
	{
		companyId: partOf(() => company.id),
		userId: partOf(() => user.id),
		complaintId: partOf(() => complaint.id),
		isWriting: flag().notNull(),
		seenAt: instant().notNull()
	},
	(t) => [primaryKey({ columns: [t.userId, t.complaintId] }), index('presence_company').on(t.companyId, t.seenAt)]
);
