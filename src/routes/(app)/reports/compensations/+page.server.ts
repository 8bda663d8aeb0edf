import { dayOf, startOfDay } from '#lib/domain/clock.ts';
import { spendOf } from '#lib/domain/compensation.ts';
import { shiftDay } from '#lib/domain/period.ts';
import * as compensations from '#lib/server/compensations.ts';
import type { PageServerLoad } from './$types';

const days = 365;

export const load: PageServerLoad = async ({ locals: { store, company, now } }) => {
	const until = startOfDay(shiftDay(dayOf(now, company.timeZone), 1), company.timeZone);
	const since = startOfDay(shiftDay(dayOf(now, company.timeZone), 1 - days), company.timeZone);
	const rows = await compensations.ledger(store, company.id, { since, until });
	const entries = rows.map(({ compensation, ...row }) => ({ ...compensation, ...row }));
	return { entries, spend: spendOf(entries) };
};
