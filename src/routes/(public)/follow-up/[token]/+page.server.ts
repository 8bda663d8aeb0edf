import { fail } from '@sveltejs/kit';
import { letterLocales } from '#lib/domain/letter.ts';
import * as followUp from '#lib/server/desk/follow-up.ts';
import * as followUps from '#lib/server/follow-ups.ts';
import { takeAnswer } from '../../answering.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { store, now } = locals;
	const found = await followUps.findByToken(store, params.token, now);
	if (!found) {
		locals.isGone = true;
		return { asked: null };
	}
	const { company, text, language, actionTaken } = found;
	// In the language in which the customer wrote, whatever their browser speaks.
	const locale = letterLocales.find((one) => one === language) ?? locals.locale;
	locals.pageLocale = locale;
	return {
		asked: {
			company: company.name,
			text,
			language,
			actionTaken,
			locale
		}
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { store, now }, params, getClientAddress }) => {
		const form = await request.formData();
		const values = {
			left: String(form.get('left') ?? ''),
			satisfied: String(form.get('satisfied') ?? ''),
			note: String(form.get('note') ?? '')
				.trim()
				.slice(0, 2000)
		};
		if (!(await takeAnswer(store, getClientAddress(), now))) return fail(429, { values, wrong: ['too_many'] });
		const wrong = (['left', 'satisfied'] as const).filter((name) => !['yes', 'no'].includes(values[name]));
		if (wrong.length) return fail(400, { values, wrong: wrong as string[] });
		const found = await followUps.findByToken(store, params.token, now);
		if (!found) return fail(410, { values, wrong: ['gone'] });
		// Whoever has something left to ask is not done, however kindly they say so.
		const answer = values.satisfied === 'yes' && values.left === 'no' ? 'satisfied' : 'unsatisfied';
		const said = { answer, note: values.note || null } as const;
		const isKept = await followUp.answered(store, found.company, found.followUp, said, now);
		return isKept ? { thanks: found.company.name, answer } : fail(410, { values, wrong: ['gone'] });
	}
};
