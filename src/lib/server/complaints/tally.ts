import { and, count, eq, sum } from 'drizzle-orm';
import { addUp } from '../db/insert.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';

/** The headline's roll-up, kept in the transactions that change complaints. */

type Complaint = Store['tables']['complaint']['$inferSelect'];
type Group = Store['tables']['complaintStat']['$inferInsert'];

export interface Change {
	row: Pick<Complaint, 'companyId' | 'state' | 'isUnanswered' | 'exposure'>;
	by: 1 | -1;
}

/** Keeps the headline's roll-up in step: one row a state and what the public sees of it. */
export function* tally(store: Store, tx: Queries, changes: Change[]): Body<void> {
	const groups = new Map<string, Group>();
	for (const { row, by } of changes) {
		const { companyId, state, isUnanswered } = row;
		const key = [companyId, state, isUnanswered].join();
		const group = groups.get(key) ?? { companyId, state, isUnanswered, complaints: 0, exposure: 0 };
		group.complaints += by;
		group.exposure += by * row.exposure;
		groups.set(key, group);
	}
	yield* add(store, tx, [...groups.values()]);
}

/** Takes the complaints of a place out: they are about to go with it. */
export function* tallyOut(store: Store, tx: Queries, companyId: string, sourceId: string): Body<void> {
	const { complaint } = store.tables;
	const { state, isUnanswered, exposure } = complaint;
	const rows = yield* run(
		tx
			.select({ state, isUnanswered, complaints: count(), exposure: sum(exposure) })
			.from(complaint)
			.where(and(eq(complaint.companyId, companyId), eq(complaint.sourceId, sourceId)))
			.groupBy(state, isUnanswered)
	);
	const gone = rows.map((row) => ({
		...{ companyId, state: row.state, isUnanswered: row.isUnanswered },
		...{ complaints: 0 - Number(row.complaints), exposure: 0 - Number(row.exposure) }
	}));
	yield* add(store, tx, gone);
}

function* add(store: Store, tx: Queries, groups: Group[]): Body<void> {
	const changed = groups.filter(({ complaints, exposure }) => complaints !== 0 || exposure !== 0);
	const keys = ['companyId', 'state', 'isUnanswered'] as const;
	yield* addUp(store, tx, store.tables.complaintStat, changed, { keys, sums: ['complaints', 'exposure'] });
}
