import { fail } from '@sveltejs/kit';
import { timeZones } from '#lib/domain/time-zone.ts';
import * as audit from '#lib/server/audit.ts';
import { dayOf } from '#lib/domain/clock.ts';
import { shiftDay } from '#lib/domain/period.ts';
import { typedIn } from '#lib/domain/typed.ts';
import * as companies from '#lib/server/companies.ts';
import * as sources from '#lib/server/sources.ts';
import * as labelled from '#lib/server/mentions/labels.ts';
import type { Actions, PageServerLoad } from './$types';
import { limitedRoles, readCompany, timeOf } from './form.ts';

const thresholdDays = 30;

export const load: PageServerLoad = async ({ locals: { store, company, now } }) => ({
	month: await labelled.judged(store, company.id, shiftDay(dayOf(now, company.timeZone), -thresholdDays)),
	now,
	settings: {
		name: company.name,
		otherNames: company.otherNames.join('\n'),
		timeZone: company.timeZone,
		locale: company.locale,
		country: company.country ?? '',
		complaintThreshold: company.complaintThreshold,
		signature: company.signature,
		letterhead: company.letterhead,
		currency: company.currency,
		replyApproval: company.replyApproval,
		digestWeekday: company.digestWeekday,
		digestHour: company.digestHour
	},
	limits: limitedRoles.map((role) => ({ role, amount: (company.compensationLimits[role] ?? 0) / 100 })),
	hours: company.businessHours.map((day) => day && { open: timeOf(day.open), close: timeOf(day.close) }),
	holidays: company.holidays,
	timeZones: timeZones(company.timeZone)
});

const isCalledOtherwise = (before: Called, after: Called) =>
	[before.name, ...before.otherNames].join('\n') !== [after.name, ...after.otherNames].join('\n');
type Called = Pick<companies.Company, 'name' | 'otherNames'>;

export const actions: Actions = {
	default: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const read = readCompany(form);
		if (!read.ok) return fail(400, { wrong: read.wrong, typed: typedIn(form) });
		await store.transaction(function* (tx) {
			yield* companies.update(store, tx, company.id, read.settings);
			if (isCalledOtherwise(company, read.settings)) yield* sources.forgetSeen(store, tx, company.id);
			yield* audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'company.changed' }, now);
		});
		return { saved: true };
	}
};
