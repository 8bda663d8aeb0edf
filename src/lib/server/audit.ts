import { and, desc, eq } from 'drizzle-orm';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';

/** Who did what to people and settings, for those who must be able to ask. Never texts of mentions, never secrets. */

export const auditActions = [
	'person.invited',
	'person.joined',
	'person.role_changed',
	'person.removed',
	'invitation.withdrawn',
	'password.link_made',
	'company.changed',
	'weights.withdrawn',
	'weights.restored',
	'exposure.changed',
	'words.changed',
	'blocks.changed',
	'model.changed',
	'reply_access.changed',
	'ladder.changed',
	'policy.changed'
] as const;
export type AuditAction = (typeof auditActions)[number];

export interface Deed {
	companyId: string;
	userId: string;
	action: AuditAction;
	/** The id of whom it was done to. */
	subject?: string;
	data?: Record<string, string>;
}

export function* write(store: Store, tx: Queries, deed: Deed, now: Date): Body<void> {
	yield* run(tx.insert(store.tables.audit).values({ ...deed, at: now }));
}

/** The latest deeds of a company, newest first, with the name of who did them where that person still has an account. */
export async function latest(store: Store, companyId: string, limit: number) {
	const { audit, user } = store.tables;
	return store.db
		.select({ id: audit.id, action: audit.action, by: user.name, data: audit.data, at: audit.at })
		.from(audit)
		.leftJoin(user, eq(user.id, audit.userId))
		.where(eq(audit.companyId, companyId))
		.orderBy(desc(audit.at), desc(audit.id))
		.limit(limit);
}

/** Those who worked here once, by the name of their account: what they did stays theirs. */
export async function gone({ db, tables: { audit, user } }: Store, companyId: string) {
	return db
		.selectDistinct({ id: user.id, name: user.name })
		.from(audit)
		.innerJoin(user, eq(user.id, audit.subject))
		.where(and(eq(audit.companyId, companyId), eq(audit.action, 'person.removed')));
}
