import { redirect } from '@sveltejs/kit';
import * as demo from '#lib/server/demo/demo.ts';
import type { Actions, PageServerLoad } from './$types';

// Only its forms are of use; whoever comes here by address goes on to the overview.
export const load: PageServerLoad = () => redirect(303, '/');

export const actions: Actions = {
	start: async ({ locals: { store, company, tools } }) => {
		await demo.start(store, company.id, tools);
		redirect(303, '/');
	},
	advance: async ({ locals: { store, company, now } }) => {
		await demo.advance(store, company.id, 1, now);
		redirect(303, '/');
	}
};
