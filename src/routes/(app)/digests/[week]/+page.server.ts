import { error } from '@sveltejs/kit';
import { letterOf } from '#lib/i18n/letter.ts';
import { config } from '#lib/server/config.ts';
import * as digests from '#lib/server/digests.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Actions, PageServerLoad } from './$types';
import { weekOf } from './week.ts';

export const load: PageServerLoad = async ({ locals: { store, company, locale, now }, params }) => {
	const week = await weekOf(store, company, params.week, now);
	if (!week) error(404);
	const { digestId, facts, asOf } = week;
	return {
		hasMail: Boolean(config().SMTP_URL),
		isWritten: digestId !== null,
		mails: digestId ? await outbox.ofDigest(store, company.id, digestId) : [],
		letter: letterOf(facts, {
			...{ locale, company: company.name, timeZone: company.timeZone, asOf, origin: '' },
			...{ lists: `/digests/${params.week}`, ...(await digests.told(store, company.id, facts)) }
		})
	};
};

export const actions: Actions = {
	send: async ({ locals: { store, company, user, now }, params }) => {
		const digest = await digests.findWeek(store, company.id, params.week);
		if (!digest) error(404);
		await digests.ask(store, digest.id, user!.id, now);
		return { isAsked: true };
	}
};
