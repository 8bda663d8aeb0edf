import { fail } from '@sveltejs/kit';
import { typedIn } from '#lib/domain/typed.ts';
import * as audit from '#lib/server/audit.ts';
import * as companies from '#lib/server/companies.ts';
import { ladderOf } from '#lib/server/desk/escalate.ts';
import * as memberships from '#lib/server/memberships.ts';
import type { Actions, PageServerLoad } from './$types';
import { readLadder, rowOf } from './form.ts';

const membersOf = async ({ store, company }: App.Locals) =>
	(await memberships.list(store, company.id)).map(({ userId, name }) => ({ id: userId, name }));

export const load: PageServerLoad = async ({ locals }) => {
	const { isOn, leadId, rungs } = ladderOf(locals.company);
	return {
		isOn,
		leadId: leadId ?? '',
		rows: rungs.map((rung) => rowOf(rung, locals.locale)),
		members: await membersOf(locals)
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { store, company, user, now } = locals;
		const people = (await membersOf(locals)).map(({ id }) => id);
		const form = await request.formData();
		const read = readLadder(form, people);
		if (!read.ok) return fail(400, { wrong: read.wrong, typed: typedIn(form) });
		await store.transaction(function* (tx) {
			yield* companies.know(store, tx, company.id, { ladder: read.ladder });
			yield* audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'ladder.changed' }, now);
		});
		return { saved: true };
	}
};
