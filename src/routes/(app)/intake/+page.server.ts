import { fail, redirect } from '@sveltejs/kit';
import { dayOf, startOfDay } from '#lib/domain/clock.ts';
import { filedByHand, longest, problemsOf } from '#lib/domain/intake.ts';
import { can } from '#lib/domain/role.ts';
import { isDay } from '#lib/domain/period.ts';
import { fileComplaint } from '#lib/server/ingest/file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { company, role, now } }) => ({
	today: dayOf(now, company.timeZone),
	isOwn: can(role, 'reply')
});

export const actions: Actions = {
	default: async ({ request, locals: { store, company, user, role, now } }) => {
		const form = await request.formData();
		const textOf = (name: string) => String(form.get(name) ?? '').trim();
		const values = {
			text: textOf('text'),
			author: textOf('author').slice(0, longest.author),
			contact: textOf('contact').slice(0, longest.contact),
			channel: filedByHand.find((one) => one === form.get('channel')) ?? filedByHand[0],
			on: textOf('on')
		};
		const isEarlier = isDay(values.on) && values.on !== dayOf(now, company.timeZone);
		const at = isEarlier ? startOfDay(values.on, company.timeZone) : null;
		const problems = problemsOf({ text: values.text, at }, now);
		if (Object.keys(problems).length) return fail(400, { values, problems });
		const { text, author, contact, channel } = values;
		const by = { filedBy: user!.id, heldBy: can(role, 'reply') ? user!.id : null };
		const filing = { channel, text, author: author || null, contact: contact || null, at, ...by };
		redirect(303, `/complaints/${await fileComplaint(store, company, filing, now)}`);
	}
};
