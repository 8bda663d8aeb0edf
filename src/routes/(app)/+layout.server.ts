import { isOpen } from '#lib/domain/complaint.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as demo from '#lib/server/demo/demo.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const tallies = await complaints.tallies(locals.store, locals.company.id);
	const waiting = tallies.filter((row) => isOpen(row.state)).reduce((sum, row) => sum + row.complaints, 0);
	const { name, email, theme } = locals.user!;
	return {
		user: { name, email },
		theme,
		company: locals.company.name,
		role: locals.role,
		waiting,
		isDemo: demo.isDemo(locals.company.id)
	};
};
