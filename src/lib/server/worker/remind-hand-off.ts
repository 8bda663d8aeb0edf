import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import type { Handler } from './handler.ts';

/** The day has passed and nobody has answered: the complaint's history says so, for whoever has it to ask again. */
export const remindHandOff: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	await store.transaction(function* (tx) {
		const row = yield* handOffs.remind(store, tx, String(payload.handOffId), now);
		if (!row) return;
		const company = yield* companies.get(store, tx, row.companyId);
		const data = { handOffId: row.id, to: row.toName, dueOn: row.dueOn };
		const happening = { type: 'hand_off_reminded' as const, userId: null, data };
		yield* complaints.record(store, tx, row.complaintId, happening, companies.calendarOf(company), now);
	});
	return null;
};
