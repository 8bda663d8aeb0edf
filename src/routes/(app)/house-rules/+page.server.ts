import { defaultTargets } from '#lib/domain/clock.ts';
import { roles } from '#lib/domain/role.ts';
import { limitOf } from '#lib/domain/compensation.ts';
import * as memberships from '#lib/server/memberships.ts';
import type { PageServerLoad } from './$types';

const languages = ['en', 'ru', 'lv'] as const;

/** The team's own settings, for the page that hangs on the wall; in any of our languages, whatever the reader's own is. */
export const load: PageServerLoad = async ({ locals: { store, company, locale }, url }) => {
	const members = await memberships.list(store, company.id);
	const workday = Math.max(...company.businessHours.map((day) => (day ? day.close - day.open : 0)), 1);
	return {
		language: languages.find((one) => one === url.searchParams.get('language')) ?? locale,
		languages,
		companyName: company.name,
		currency: company.currency,
		limits: roles.map((role) => ({ role, cents: limitOf(role, company.compensationLimits) })),
		owners: members.filter(({ role }) => role === 'owner').map(({ name }) => name),
		acknowledgeHours: Math.round(defaultTargets.acknowledgeMin / 60),
		resolveDays: Math.max(1, Math.round(defaultTargets.resolveMin / workday))
	};
};
