import { fail } from '@sveltejs/kit';
import { leastFormMs, longest, problemsOf } from '#lib/domain/intake.ts';
import { fileComplaint } from '#lib/server/ingest/file.ts';
import * as intakes from '#lib/server/intakes.ts';
import * as limits from '#lib/server/auth/limits.ts';
import type { Actions, PageServerLoad } from './$types';

/** From one address, and through one link from all of them together: a bus full of people may stand before one poster. */
const perVisitor = { most: 5, windowMs: 3_600_000 };
const perLink = { most: 200, windowMs: 3_600_000 };

export const load: PageServerLoad = async ({ locals, params }) => {
	const { store, now } = locals;
	const found = await intakes.findLink(store, params.token);
	locals.isGone = !found;
	return { company: found?.company.name ?? null, askedAt: now.getTime() };
};

export const actions: Actions = {
	default: async ({ request, locals: { store, now }, params, getClientAddress }) => {
		const found = await intakes.findLink(store, params.token);
		if (!found) return fail(404, { values: null, problem: 'closed' as const });
		const form = await request.formData();
		const textOf = (name: string) => String(form.get(name) ?? '').trim();
		const values = {
			text: textOf('text'),
			author: textOf('author').slice(0, longest.author),
			contact: textOf('contact').slice(0, longest.contact)
		};
		const problem = problemsOf({ text: values.text, at: null }, now).text;
		if (problem) return fail(400, { values, problem });
		// A machine fills the field that people cannot see, or is done sooner than anybody reads. It is thanked like everybody.
		const isMachine = textOf('website') !== '' || now.getTime() - Number(form.get('askedAt')) < leastFormMs;
		if (isMachine) return { isThanked: true };
		const isWelcome =
			(await limits.take(store, 'tell', `${params.token} ${getClientAddress()}`, perVisitor, now)) &&
			(await limits.take(store, 'tell', params.token, perLink, now));
		if (!isWelcome) return fail(429, { values, problem: 'too_many' as const });
		const { text, author, contact } = values;
		await fileComplaint(
			store,
			found.company,
			{ channel: 'form', text, author: author || null, contact: contact || null, at: null, linkId: found.link.id },
			now
		);
		return { isThanked: true };
	}
};
