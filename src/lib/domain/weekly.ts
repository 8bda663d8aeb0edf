import { tzOffset } from '@date-fns/tz';
import { dayOf } from './clock.ts';
import { mondayOf, shiftDay } from './period.ts';

/** When something weekly is due, in a company's own time. Pure; knows gaps, overlaps and days that a zone has left out. */

export interface WeeklyTime {
	/** 1 is Monday, 7 Sunday. */
	weekday: number;
	/** Full hour, 0 to 23, on the company's wall. */
	hour: number;
	timeZone: string;
}

export interface WeeklyDue {
	/** Monday of the calendar week, the name of this one among all weeks. */
	weekOn: string;
	/** The day it is due on. */
	day: string;
	at: Date;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const offsetMs = (at: number, timeZone: string) => tzOffset(timeZone, new Date(at)) * 60_000;

/**
 * The first instant at which the wall clock of a zone shows this hour of this day, or, where the clock jumps over it, the hour
 * after the jump. An hour that comes twice counts the first time.
 */
export function wallTime(day: string, hour: number, timeZone: string): Date {
	const wall = Date.parse(`${day}T00:00:00Z`) + hour * hourMs;
	// Offsets on both sides of any change near by: a change of the clock is never closer than a day to the next one.
	const candidates = [wall - dayMs, wall + dayMs].map((near) => wall - offsetMs(near, timeZone));
	const reached = candidates.filter((at) => at + offsetMs(at, timeZone) >= wall);
	return new Date(Math.min(...(reached.length ? reached : candidates)));
}

function dueIn(weekOn: string, { weekday, hour, timeZone }: WeeklyTime): WeeklyDue {
	const day = shiftDay(weekOn, weekday - 1);
	return { weekOn, day, at: wallTime(day, hour, timeZone) };
}

/** The last time it was due, now included. */
export function lastDue(time: WeeklyTime, now: Date): WeeklyDue {
	const weekOn = mondayOf(dayOf(now, time.timeZone));
	const thisWeek = dueIn(weekOn, time);
	return thisWeek.at <= now ? thisWeek : dueIn(shiftDay(weekOn, -7), time);
}

/** The next time it is due, after now. */
export function nextDue(time: WeeklyTime, now: Date): WeeklyDue {
	return dueIn(shiftDay(lastDue(time, now).weekOn, 7), time);
}
