import { and, count, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Cause, Strategy } from '#lib/domain/complaint.ts';
import type { Solved } from '#lib/domain/solving.ts';
import { asked, type Asked } from '../answers.ts';
import type { Store } from '../db/store.ts';

/** What became of a period's complaints as their customers judge it, by strategy, cause and source. */

const group = { strategy: 'strategy', cause: 'cause', source: 'sourceId' } as const;
export type SolvedBy = keyof typeof group;

export interface Group extends Solved {
	/** The strategy, cause or id of the source; null where none was set. */
	key: Strategy | Cause | string | null;
}

/** Those with the most complaints first. */
export async function solvedBy(store: Store, period: Asked, by: SolvedBy): Promise<Group[]> {
	const { complaint } = store.tables;
	const column = complaint[group[by]];
	const counted = (what: SQL | undefined) => sql<number>`sum(case when ${what} then 1 else 0 end)`.mapWith(Number);
	const answer = (said: string) => counted(sql`${complaint.followUpAnswer} = ${said}`);
	const ended = isNotNull(complaint.resolvedAt);
	const rows = await store.db
		.select({
			key: column,
			opened: count(),
			solved: counted(and(ended, ne(complaint.outcome, 'not_fixed'))),
			notFixed: counted(and(ended, sql`${complaint.outcome} = 'not_fixed'`)),
			satisfied: answer('satisfied'),
			raised: answer('rating_raised'),
			thanked: answer('thanked'),
			unsatisfied: answer('unsatisfied'),
			silent: counted(
				and(isNotNull(complaint.closedAt), isNotNull(complaint.followUpAskedAt), isNull(complaint.followUpAnswer))
			)
		})
		.from(complaint)
		.where(asked(store, period, 'openedAt'))
		.groupBy(column);
	return rows.map((row) => ({ ...row, opened: Number(row.opened) })).sort((a, b) => b.opened - a.opened);
}
