import { and, eq, gte, inArray, ne, desc } from 'drizzle-orm';
import type { ComplaintState, Strategy } from '#lib/domain/complaint.ts';
import type { Store } from '../db/store.ts';

/** Complaints of the past as the policy dial is tried on them. */

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

/** What came in since an instant, newest first, with the text that decides how many read it; what was set aside is left out. */
export async function openedSince(store: Store, companyId: string, since: Date, limit: number) {
	const { complaint, mention, analysis } = store.tables;
	return store.db
		.select({ complaint, mention, proposals: analysis.proposals })
		.from(complaint)
		.innerJoin(mention, eq(mention.id, complaint.mentionId))
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(and(eq(complaint.companyId, companyId), gte(complaint.openedAt, since), ne(complaint.state, 'dismissed')))
		.orderBy(desc(complaint.openedAt))
		.limit(limit);
}

export interface Earlier {
	id: string;
	state: ComplaintState;
	strategy: Strategy | null;
	openedAt: Date;
}

/** Everything that these authors ever complained about, by author. */
export async function ofAuthors(store: Store, companyId: string, authorIds: string[]): Promise<Map<string, Earlier[]>> {
	const { complaint, mention } = store.tables;
	const byAuthor = new Map<string, Earlier[]>();
	for (let i = 0; i < authorIds.length; i += batchSize) {
		const rows = await store.db
			.select({
				...{ id: complaint.id, state: complaint.state, strategy: complaint.strategy },
				...{ openedAt: complaint.openedAt, authorId: mention.authorId }
			})
			.from(mention)
			.innerJoin(complaint, eq(complaint.mentionId, mention.id))
			.where(and(inArray(mention.authorId, authorIds.slice(i, i + batchSize)), eq(complaint.companyId, companyId)));
		for (const { authorId, ...row } of rows) byAuthor.set(authorId!, [...(byAuthor.get(authorId!) ?? []), row]);
	}
	return byAuthor;
}
