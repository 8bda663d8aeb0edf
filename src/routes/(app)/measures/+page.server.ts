import { fail } from '@sveltejs/kit';
import { dayOf } from '#lib/domain/clock.ts';
import { can } from '#lib/domain/role.ts';
import { finishMeasure } from '#lib/server/desk/measure.ts';
import { AppError } from '#lib/server/errors.ts';
import * as measures from '#lib/server/measures.ts';
import type { Actions, PageServerLoad } from './$types';

const most = 200;

export const load: PageServerLoad = async ({ locals: { store, company, role, now } }) => ({
	...(await measures.list(store, company.id, most)),
	today: dayOf(now, company.timeZone),
	mayAct: can(role, 'reply')
});

export const actions: Actions = {
	finish: async ({ request, locals: { store, company, user, now } }) => {
		const id = String((await request.formData()).get('id') ?? '');
		try {
			await finishMeasure({ store, company, userId: user!.id, now }, id);
		} catch (problem) {
			if (!(problem instanceof AppError)) throw problem;
			return fail(400, { code: problem.code });
		}
	}
};
