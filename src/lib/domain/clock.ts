import { TZDate } from '@date-fns/tz';
import { isPublicHoliday } from './holidays.ts';
import { shiftDay } from './period.ts';

/**
 * Clocks run in the team's business hours and time zone. A day without hours, a holiday or the night does not count.
 * Pure: `now` and the calendar are arguments.
 */

/** Minutes since midnight, local time; null: closed that day. Index 0 is Monday. */
export type BusinessHours = readonly ({ open: number; close: number } | null)[];

export interface BusinessCalendar {
	timeZone: string;
	hours: BusinessHours;
	/** Days `YYYY-MM-DD` on which nobody works. */
	holidays: readonly string[];
	/** Whose public holidays count too; none where it is null. */
	country?: string | null;
}

const workday = { open: 9 * 60, close: 18 * 60 };
export const defaultBusinessHours: BusinessHours = [workday, workday, workday, workday, workday, null, null];

/** Longest search for the next opening; a calendar without any hours would otherwise never end. */
const maxDays = 400;
const minuteMs = 60_000;

/**
 * Days that were asked for, by quarter of an hour, where such a quarter begins and ends on one day. One fetch or page asks for
 * the same few over and over, and each costs a search in the zone's rules.
 */
const quarterMs = 15 * minuteMs;
const mostDays = 10_000;
const knownDays = new Map<string, string | null>();

/** The calendar day of an instant in a time zone, `YYYY-MM-DD`. */
export function dayOf(instant: Date, timeZone: string): string {
	const quarter = Math.floor(instant.getTime() / quarterMs);
	const key = `${quarter} ${timeZone}`;
	let known = knownDays.get(key);
	if (known === undefined) {
		const [first, last] = [quarter * quarterMs, (quarter + 1) * quarterMs - 1].map((ms) => readDay(ms, timeZone));
		known = first === last ? first! : null;
		if (knownDays.size >= mostDays) knownDays.clear();
		knownDays.set(key, known);
	}
	return known ?? readDay(instant.getTime(), timeZone);
}

function readDay(ms: number, timeZone: string): string {
	const local = new TZDate(ms, timeZone);
	const two = (n: number) => String(n).padStart(2, '0');
	return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
}

/** The instant at which a day begins in a time zone. */
export function startOfDay(day: string, timeZone: string): Date {
	const [year, month, date] = day.split('-').map(Number);
	return new Date(new TZDate(year!, month! - 1, date!, timeZone).getTime());
}

/** The last minute of a day in a time zone: what was promised for a day is late only after it. */
export function endOfDay(day: string, timeZone: string): Date {
	return new Date(startOfDay(shiftDay(day, 1), timeZone).getTime() - minuteMs);
}

/** A day's business hours as instants, milliseconds. */
interface Window {
	start: number;
	end: number;
}

/**
 * What is known of a calendar's days. Each window costs a search in the time zone's rules, and everything that happens in one
 * fetch or on one page asks for the same few days.
 */
const knownWindows = new WeakMap<BusinessCalendar, Map<string, Window | null>>();

function windowOn(day: string, calendar: BusinessCalendar): Window | null {
	let known = knownWindows.get(calendar);
	if (!known) knownWindows.set(calendar, (known = new Map()));
	let window = known.get(day);
	if (window === undefined) known.set(day, (window = findWindow(day, calendar)));
	return window;
}

function findWindow(day: string, calendar: BusinessCalendar): Window | null {
	const [year, month, date] = day.split('-').map(Number);
	const weekday = (new Date(Date.UTC(year!, month! - 1, date)).getUTCDay() + 6) % 7;
	const hours = calendar.hours[weekday] ?? null;
	if (!hours || hours.close <= hours.open) return null;
	if (calendar.holidays.includes(day) || isPublicHoliday(day, calendar.country)) return null;
	const at = (minutes: number) => new TZDate(year!, month! - 1, date!, 0, minutes, 0, 0, calendar.timeZone).getTime();
	return { start: at(hours.open), end: at(hours.close) };
}

/** The instant at which `minutes` of business time have passed since `from`. With no business hours at all: plain time. */
export function addBusinessMinutes(from: Date, minutes: number, calendar: BusinessCalendar): Date {
	let left = minutes * minuteMs;
	let day = dayOf(from, calendar.timeZone);
	for (let days = 0; days < maxDays; days++, day = shiftDay(day, 1)) {
		const window = windowOn(day, calendar);
		if (!window) continue;
		const start = Math.max(window.start, from.getTime());
		if (start >= window.end) continue;
		if (left <= window.end - start) return new Date(start + left);
		left -= window.end - start;
	}
	return new Date(from.getTime() + minutes * minuteMs);
}

/** The instant from which `minutes` of business time are left until `to`. With no business hours at all: plain time. */
export function businessMinutesBefore(to: Date, minutes: number, calendar: BusinessCalendar): Date {
	let left = minutes * minuteMs;
	let day = dayOf(to, calendar.timeZone);
	for (let days = 0; days < maxDays; days++, day = shiftDay(day, -1)) {
		const window = windowOn(day, calendar);
		if (!window) continue;
		const end = Math.min(window.end, to.getTime());
		if (end <= window.start) continue;
		if (left <= end - window.start) return new Date(end - left);
		left -= end - window.start;
	}
	return new Date(to.getTime() - minutes * minuteMs);
}

/** Business minutes between two instants, rounded down; 0 when `to` is not after `from`. */
export function businessMinutesBetween(from: Date, to: Date, calendar: BusinessCalendar): number {
	let sum = 0;
	const last = dayOf(to, calendar.timeZone);
	let day = dayOf(from, calendar.timeZone);
	for (let days = 0; day <= last && days < maxDays * 10; days++, day = shiftDay(day, 1)) {
		const window = windowOn(day, calendar);
		if (window) sum += Math.max(0, Math.min(window.end, to.getTime()) - Math.max(window.start, from.getTime()));
	}
	return Math.floor(sum / minuteMs);
}

/** Targets in business minutes and, for what follows, calendar days. */
export interface ClockTargets {
	acknowledgeMin: number;
	/** The same where the text names a risk (domain/risk). */
	riskAcknowledgeMin: number;
	resolveMin: number;
	/** From asking until silence counts as an answer. */
	silenceDays: number;
	/** Longest that a clock may stand still at a time. */
	longestPauseDays: number;
}

/**
 * Four business hours to say "we heard you", three business days to solve, two weeks until silence is an answer; a pause of more
 * than a month would be a way to forget somebody. When we ask depends on the strategy (`follow-up.ts`).
 */
export const defaultTargets: ClockTargets = {
	acknowledgeMin: 240,
	riskAcknowledgeMin: 30,
	resolveMin: 3 * 9 * 60,
	silenceDays: 14,
	longestPauseDays: 30
};
