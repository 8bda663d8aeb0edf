import { fail, redirect } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/clock.ts';
import { causes } from '#lib/domain/complaint.ts';
import { isDay } from '#lib/domain/period.ts';
import { openIncident } from '#lib/server/desk/incident.ts';
import * as incidents from '#lib/server/incidents.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 100;
const longestTitle = 120;

export const load: PageServerLoad = async ({ locals: { store, company, now }, url }) => {
	/** Complaints that a person wants to begin with: one, or those chosen in the queue. */
	const begunWith = [...url.searchParams.getAll('complaint'), ...url.searchParams.getAll('ids')].slice(0, 200);
	const [listed, since, held] = await Promise.all([
		incidents.list(store, company.id, most),
		incidents.firstDay(store, company.id, begunWith),
		incidents.holding(store, company.id, begunWith)
	]);
	const today = dayOf(now, company.timeZone);
	return {
		incidents: listed.map(({ incident, people, waiting }) => {
			const { id, title, startedOn, endedOn, noticeAt } = incident;
			return { id, title, startedOn, endedOn, noticeAt, people: Number(people), waiting };
		}),
		today,
		/** A trouble is as old as the first word of it. */
		since: since && since < today ? since : today,
		begunWith,
		/** Where some of them belong already. */
		held
	};
};

export const actions: Actions = {
	open: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const values = {
			title: String(form.get('title') ?? '')
				.trim()
				.slice(0, longestTitle),
			cause: causes.find((one) => one === form.get('cause')) ?? null,
			startedOn: String(form.get('startedOn') ?? ''),
			complaints: form.getAll('complaint').map(String)
		};
		const wrong = [];
		if (!values.title) wrong.push('title' as const);
		if (!isDay(values.startedOn) || values.startedOn > dayOf(now, company.timeZone)) wrong.push('startedOn' as const);
		if (wrong.length) return fail(400, { values, wrong });
		const actor = { store, company, userId: user!.id, now };
		const incident = await openIncident(actor, values, values.complaints);
		redirect(303, `/incidents/${incident.id}`);
	}
};
