import * as companies from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as handOffs from '#lib/server/hand-offs.ts';
import * as memberships from '#lib/server/memberships.ts';
import type { Handler } from './handler.ts';
import { mailQuestion } from './mail-questions.ts';

/** The day has passed and nobody has answered: the history says so, and whoever has a mail address is asked once more. */
export const remindHandOff: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const id = String(payload.handOffId);
	const asked = await handOffs.toBeMailed(store, id);
	if (!asked) return null;
	const { toEmail } = asked.handOff;
	const own = toEmail && (await memberships.localeOf(store, asked.company.id, toEmail));
	await store.transaction(function* (tx) {
		const row = yield* handOffs.remind(store, tx, id, now);
		if (!row) return;
		const data = { handOffId: row.id, to: row.toName, dueOn: row.dueOn };
		const happening = { type: 'hand_off_reminded' as const, userId: null, data };
		yield* complaints.record(store, tx, row.complaintId, happening, companies.calendarOf(asked.company), now);
		if (toEmail) yield* mailQuestion(store, tx, asked, own, now);
	});
	return null;
};
