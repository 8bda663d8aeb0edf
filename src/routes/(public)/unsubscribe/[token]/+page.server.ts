import { fail } from '@sveltejs/kit';
import * as alerts from '#lib/server/alerts.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Actions, PageServerLoad } from './$types';

/** Programs that look into mail open every link, so opening changes nothing; the button does. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const mail = await outbox.findByUnsubscribeToken(locals.store, params.token);
	locals.isGone = !mail;
	return { kind: mail?.kind ?? null };
};

export const actions: Actions = {
	default: async ({ locals: { store, now }, params }) => {
		const mail = await outbox.findByUnsubscribeToken(store, params.token);
		if (!mail) return fail(404, { isDone: false });
		const { companyId, userId, kind } = mail;
		if (kind === 'digest') await memberships.setWantsDigest(store, companyId, userId, false);
		else await alerts.stop(store, companyId, userId, now);
		return { isDone: true };
	}
};
