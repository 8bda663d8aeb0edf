import { z } from 'zod';
import { approvalRules } from '#lib/domain/approval.ts';
import type { BusinessHours } from '#lib/domain/clock.ts';
import { centsOf, currencies, type CompensationLimits } from '#lib/domain/compensation.ts';
import { holidayCountries } from '#lib/domain/holidays.ts';
import { isDay } from '#lib/domain/period.ts';
import { isTimeZone } from '#lib/domain/time-zone.ts';
import type { CompanySettings } from '#lib/server/companies.ts';
import { locales } from '#lib/paraglide/runtime.js';

/** Monday first, as in `BusinessHours`. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const mostHolidays = 100;
/** Each is looked for in each text. */
const mostNames = 30;
/** Whose promises have a limit; an owner's have none. */
export const limitedRoles = ['admin', 'support', 'marketing'] as const;

const simple = z.object({
	name: z.string().trim().min(1).max(100),
	otherNames: z
		.string()
		.transform((lines) => [
			...new Set(
				lines
					.split(/\r?\n/)
					.map((line) => line.trim())
					.filter(Boolean)
			)
		])
		.pipe(z.array(z.string().max(100)).max(mostNames)),
	timeZone: z.string().refine(isTimeZone),
	locale: z.enum(locales),
	country: z.enum(holidayCountries).or(z.literal('').transform(() => null)),
	complaintThreshold: z.coerce.number().int().min(5).max(95),
	signature: z.string().trim().max(300),
	letterhead: z.string().trim().max(500),
	currency: z.enum(currencies),
	replyApproval: z.enum(approvalRules),
	digestWeekday: z.coerce.number().int().min(1).max(7),
	digestHour: z.coerce.number().int().min(0).max(23)
});

export type ReadCompany = { ok: true; settings: CompanySettings } | { ok: false; wrong: string[] };

/** What was typed into the company's form; or the names of the fields in which something is wrong. */
export function readCompany(form: FormData): ReadCompany {
	const given = simple.safeParse(Object.fromEntries(form));
	const hours = weekdays.map((weekday) => readHours(form, weekday));
	const holidays = readHolidays(form);
	const limits = limitedRoles.map((role) => [role, centsOf(String(form.get(`limit_${role}`) ?? ''))] as const);
	const wrong = [
		...(given.error?.issues.map(({ path }) => String(path[0])) ?? []),
		...weekdays.filter((weekday) => hours[weekday] === 'wrong').map((weekday) => `hours_${weekday}`),
		...limits.filter(([, cents]) => cents === null).map(([role]) => `limit_${role}`),
		...(holidays ? [] : ['holidays'])
	];
	if (!given.success || !holidays || wrong.length) return { ok: false, wrong };
	const compensationLimits: CompensationLimits = { owner: null, ...Object.fromEntries(limits) };
	return { ok: true, settings: { ...given.data, businessHours: hours as BusinessHours, holidays, compensationLimits } };
}

function readHours(form: FormData, weekday: number): BusinessHours[number] | 'wrong' {
	if (!form.has(`isOpen_${weekday}`)) return null;
	const open = minutesOf(form.get(`open_${weekday}`));
	const close = minutesOf(form.get(`close_${weekday}`));
	return open === null || close === null || close <= open ? 'wrong' : { open, close };
}

/** `09:30` as minutes since midnight; null for anything else. */
export function minutesOf(time: unknown): number | null {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(String(time ?? '')) ?? [];
	return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** Minutes since midnight as a time field wants them; midnight at the day's end is its last minute. */
export function timeOf(minutes: number): string {
	const shown = Math.min(minutes, 23 * 60 + 59);
	return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function readHolidays(form: FormData): string[] | null {
	const days = form.getAll('holiday').map(String).filter(Boolean);
	return days.length <= mostHolidays && days.every(isDay) ? [...new Set(days)].sort() : null;
}
