import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Handler } from './handler.ts';

/** A pause has reached its day: the clock goes on, and the history says so. */
export const unpause: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	await store.transaction(function* (tx) {
		const found = yield* complaints.get(store, tx, String(payload.complaintId));
		// Ended by hand, or begun anew since then: that pause has a job of its own.
		if (!found?.pausedUntil || found.pausedUntil > now) return;
		const company = yield* companies.get(store, tx, found.companyId);
		const happening = { type: 'unpaused' as const, userId: null };
		yield* complaints.record(store, tx, found.id, happening, companies.calendarOf(company), now);
	});
	return null;
};
