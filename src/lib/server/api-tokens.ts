import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Store } from './db/store.ts';
import { hashOf, newToken } from './tokens.ts';

/** Keys with which another program files complaints in a company's name. */

type Company = Store['tables']['company']['$inferSelect'];
export interface ApiToken {
	id: string;
	name: string;
	createdAt: Date;
	lastUsedAt: Date | null;
	/** Who made it and so has seen it; still in the team, or not any more. It is the company's and outlasts them. */
	maker: { name: string; isHere: boolean };
}

/** Every token begins so that secret scanners and people know it when they see it. */
const prefix = 'rg_';

/** @returns the token itself, which is shown this once and kept nowhere */
export async function make(
	{ db, tables: { apiToken } }: Store,
	of: { companyId: string; name: string; createdBy: string },
	now: Date
): Promise<string> {
	const token = prefix + newToken().token;
	await db.insert(apiToken).values({ ...of, tokenHash: hashOf(token), createdAt: now });
	return token;
}

/** The tokens in force, oldest first. */
export async function list({ db, tables }: Store, companyId: string): Promise<ApiToken[]> {
	const { apiToken, user, membership } = tables;
	const rows = await db
		.select({
			...{ id: apiToken.id, name: apiToken.name, createdAt: apiToken.createdAt, lastUsedAt: apiToken.lastUsedAt },
			...{ maker: user.name, membershipId: membership.id }
		})
		.from(apiToken)
		.innerJoin(user, eq(user.id, apiToken.createdBy))
		.leftJoin(membership, and(eq(membership.userId, user.id), eq(membership.companyId, companyId)))
		.where(and(eq(apiToken.companyId, companyId), isNull(apiToken.revokedAt)))
		.orderBy(asc(apiToken.createdAt));
	return rows.map(({ maker, membershipId, ...row }) => ({
		...row,
		maker: { name: maker, isHere: membershipId !== null }
	}));
}

export async function revoke(
	{ db, tables: { apiToken } }: Store,
	companyId: string,
	id: string,
	now: Date
): Promise<void> {
	await db
		.update(apiToken)
		.set({ revokedAt: now })
		.where(and(eq(apiToken.companyId, companyId), eq(apiToken.id, id)));
}

/** The company whose token stands in the header `Authorization: Bearer …`; null where it is none, or no longer in force. */
export async function companyOf(store: Store, authorization: string | null, now: Date): Promise<Company | null> {
	const token = /^Bearer (rg_[\w-]{43})$/i.exec(authorization ?? '')?.[1];
	if (!token) return null;
	const { apiToken, company } = store.tables;
	const [row] = await store.db
		.select({ id: apiToken.id, company })
		.from(apiToken)
		.innerJoin(company, eq(company.id, apiToken.companyId))
		.where(and(eq(apiToken.tokenHash, hashOf(token)), isNull(apiToken.revokedAt)));
	if (!row) return null;
	await store.db.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, row.id));
	return row.company;
}
