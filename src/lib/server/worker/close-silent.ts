import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import type { Handler } from './handler.ts';

/** The customer was asked and said nothing for so long that silence is the answer. */
export const closeSilent: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	await store.transaction(function* (tx) {
		const asked = yield* followUps.find(store, tx, String(payload.followUpId));
		if (!asked || asked.answeredAt) return;
		const found = yield* complaints.get(store, tx, asked.complaintId);
		// Opened again, closed, or asked once more since then: that question has a job of its own.
		if (found?.state !== 'resolved' || found.followUpAskedAt?.getTime() !== asked.askedAt.getTime()) return;
		const company = yield* companies.get(store, tx, asked.companyId);
		const happening = { type: 'closed' as const, userId: null, data: { closing: 'silence' } };
		yield* complaints.record(store, tx, found.id, happening, companies.calendarOf(company), now);
	});
	return null;
};
