import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	timeZone: locals.user ? locals.company.timeZone : 'Europe/Riga',
	now: locals.now
});
