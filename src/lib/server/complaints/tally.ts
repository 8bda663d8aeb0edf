import { addUp } from '../db/insert.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';

/** The headline's roll-up, kept in the transactions that change complaints. */

type Complaint = Store['tables']['complaint']['$inferSelect'];

export interface Change {
	row: Pick<Complaint, 'companyId' | 'state' | 'isUnanswered' | 'exposure'>;
	by: 1 | -1;
}

/** Keeps the headline's roll-up in step: one row a state and what the public sees of it. */
export function* tally(store: Store, tx: Queries, changes: Change[]): Body<void> {
	const { complaintStat } = store.tables;
	const groups = new Map<string, typeof complaintStat.$inferInsert>();
	for (const { row, by } of changes) {
		const { companyId, state, isUnanswered } = row;
		const key = [companyId, state, isUnanswered].join();
		const group = groups.get(key) ?? { companyId, state, isUnanswered, complaints: 0, exposure: 0 };
		group.complaints += by;
		group.exposure += by * row.exposure;
		groups.set(key, group);
	}
	const values = [...groups.values()].filter(({ complaints, exposure }) => complaints !== 0 || exposure !== 0);
	const keys = ['companyId', 'state', 'isUnanswered'] as const;
	yield* addUp(store, tx, complaintStat, values, { keys, sums: ['complaints', 'exposure'] });
}
