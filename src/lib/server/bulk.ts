import { calendarOf, type Company } from './companies.ts';
import * as complaints from './complaints.ts';
import type { Queries, Store } from './db/store.ts';
import type { Body } from './db/transaction.ts';
import { tellAssigned } from './desk/colleagues.ts';
import { AppError } from './errors.ts';
import * as memberships from './memberships.ts';

/** What a person does to several complaints at once, and how it is taken back: by events again, nothing is unsaid. */

export interface Bulk {
	store: Store;
	company: Company;
	userId: string;
	complaintIds: string[];
	now: Date;
}

/** What was done, and what it needs to be taken back. */
export interface Done {
	done: { id: string; /** Who had it before. */ assigneeId: string | null }[];
	/** Complaints whose state forbade it, or that are not there. */
	refused: number;
}

/** More than a page of the queue is a mistake. */
export const mostAtOnce = 200;

type Happening = Parameters<typeof complaints.record>[3];

/** One event for each complaint; a complaint that cannot take it is left out, the others are done all the same. */
function forEach(
	{ store, company, complaintIds, now }: Bulk,
	happeningOf: (complaint: complaints.Complaint) => Happening | null,
	before?: (tx: Queries) => Body<void>,
	after?: (tx: Queries) => Body<void>
): Promise<Done> {
	const ids = [...new Set(complaintIds)].slice(0, mostAtOnce);
	return store.transaction(function* (tx) {
		yield* before?.(tx) ?? [];
		const result: Done = { done: [], refused: 0 };
		const found = yield* complaints.ofIds(store, tx, company.id, ids);
		for (const complaint of found) {
			const happening = happeningOf(complaint);
			try {
				if (!happening) continue;
				yield* complaints.record(store, tx, complaint.id, happening, calendarOf(company), now);
				result.done.push({ id: complaint.id, assigneeId: complaint.assigneeId });
			} catch (error) {
				// Refused before anything was written.
				if (!(error instanceof AppError)) throw error;
			}
		}
		result.refused = ids.length - result.done.length;
		if (result.done.length) yield* after?.(tx) ?? [];
		return result;
	});
}

/**
 * Gives complaints to a colleague, or to nobody.
 * @throws AppError `person.not_found` when the colleague does not work here
 */
export function assign(bulk: Bulk, assigneeId: string | null): Promise<Done> {
	const { store, company, userId } = bulk;
	return forEach(
		bulk,
		() => ({ type: 'assigned', userId, data: { assigneeId } }),
		function* (tx) {
			if (assigneeId) yield* memberships.find(store, tx, company.id, assigneeId);
		},
		(tx) => tellAssigned(bulk, tx, assigneeId)
	);
}

/** Sets complaints aside: spam, not about us, no complaint. */
export function dismiss(bulk: Bulk, reason: string): Promise<Done> {
	return forEach(bulk, () => ({ type: 'dismissed', userId: bulk.userId, reason }));
}

/** Takes an assignment back: each complaint to whoever had it, or to nobody where they do not work here any more. */
export function unassign(bulk: Bulk, before: ReadonlyMap<string, string | null>): Promise<Done> {
	const { store, company, userId } = bulk;
	let here = new Set<string>();
	const whoHad = (id: string) => {
		const had = before.get(id);
		return had && here.has(had) ? had : null;
	};
	return forEach(
		bulk,
		({ id }) => ({ type: 'assigned', userId, data: { assigneeId: whoHad(id), isUndone: true } }),
		function* (tx) {
			here = new Set((yield* memberships.everybody(store, tx, company.id)).map(({ userId: one }) => one));
		}
	);
}

/** Takes a dismissal back: the complaints wait again. */
export function restore(bulk: Bulk): Promise<Done> {
	return forEach(bulk, ({ state }) =>
		state === 'dismissed' ? { type: 'reopened', userId: bulk.userId, data: { isUndone: true } } : null
	);
}
