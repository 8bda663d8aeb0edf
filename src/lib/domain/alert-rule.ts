import { TZDate } from '@date-fns/tz';
import { dayOf } from './clock.ts';
import type { Cause, ComplaintState } from './complaint.ts';
import { shiftDay } from './period.ts';
import type { Role } from './role.ts';
import { wallTime } from './weekly.ts';

/** Whom to tell of what at once, and when: rules, quiet hours, batching. Pure, so that a rule can be tried before it goes live. */

export const alertReasons = ['opened', 'reopened', 'follow_up'] as const;
export type AlertReason = (typeof alertReasons)[number];

/** Local hours from which and until which nothing is sent; over midnight where the first is the later one. */
export interface QuietHours {
	fromHour: number;
	toHour: number;
}

export interface AlertRule {
	isActive: boolean;
	/** Only complaints that so many people are expected to see in a week; words of risk always. */
	minExposure: number;
	quiet: QuietHours | null;
	/** Null: every source. */
	sourceIds: string[] | null;
}

export const defaultQuiet: QuietHours = { fromHour: 21, toHour: 8 };

/** Those who answer and those who answer for it are told; others ask for it. */
export function defaultRule(role: Role): AlertRule {
	return { isActive: role === 'owner' || role === 'support', minExposure: 0, quiet: defaultQuiet, sourceIds: null };
}

/** Something that happened to a complaint. */
export interface Arrival {
	at: Date;
	exposure: number;
	sourceId: string;
	isRisky: boolean;
}

const minuteMs = 60_000;
/** One visit to a site often brings several: so long the first one waits for the others. */
export const gatherMs = 30_000;
/** At most one mail a person in this time; what comes meanwhile is told together. */
export const restMs = 10 * minuteMs;

/** Is a person to be told of this? */
export function isWanted(rule: AlertRule, { exposure, sourceId, isRisky }: Omit<Arrival, 'at'>): boolean {
	if (!rule.isActive || (rule.sourceIds && !rule.sourceIds.includes(sourceId))) return false;
	return isRisky || exposure >= rule.minExposure;
}

/** From when on it may be sent. What speaks of harm does not wait for the morning. */
export function sendableAt(rule: AlertRule, { at, isRisky }: Pick<Arrival, 'at' | 'isRisky'>, timeZone: string): Date {
	const gathered = new Date(at.getTime() + gatherMs);
	if (isRisky || !rule.quiet) return gathered;
	return endOfQuiet(rule.quiet, gathered, timeZone) ?? gathered;
}

/** When the quiet hours end in which an instant lies; null outside of them. */
export function endOfQuiet({ fromHour, toHour }: QuietHours, at: Date, timeZone: string): Date | null {
	if (fromHour === toHour) return null;
	const hour = new TZDate(at.getTime(), timeZone).getHours();
	const isOverMidnight = fromHour > toHour;
	const isQuiet = isOverMidnight ? hour >= fromHour || hour < toHour : hour >= fromHour && hour < toHour;
	if (!isQuiet) return null;
	const today = dayOf(at, timeZone);
	return wallTime(isOverMidnight && hour >= fromHour ? shiftDay(today, 1) : today, toHour, timeZone);
}

/** A mail that a rule would send: when, and of how many arrivals. */
export interface PlannedMail {
	at: Date;
	arrivals: number;
}

/** The mails that a rule would have sent for what happened, the oldest first. */
export function planMails(rule: AlertRule, arrivals: readonly Arrival[], timeZone: string): PlannedMail[] {
	const due = arrivals
		.filter((arrival) => isWanted(rule, arrival))
		.map((arrival) => sendableAt(rule, arrival, timeZone).getTime())
		.sort((a, b) => a - b);
	const mails: PlannedMail[] = [];
	for (let next = 0; next < due.length;) {
		const last = mails.at(-1);
		const at = Math.max(due[next]!, last ? last.at.getTime() + restMs : 0);
		const first = next;
		while (next < due.length && due[next]! <= at) next++;
		mails.push({ at: new Date(at), arrivals: next - first });
	}
	return mails;
}

const dayMs = 24 * 60 * minuteMs;
/** Older texts are no news, wherever they were found. */
const newsMs = 14 * dayMs;

export interface FirstSight {
	publishedAt: Date;
	seenAt: Date;
	/** Does it come from the first visit to its source, which brings the history? */
	isFirstVisit: boolean;
}

/** Is a newly opened complaint news, or history that was found? On a first visit a text without a date is taken for history. */
export function isNews({ publishedAt, seenAt, isFirstVisit }: FirstSight): boolean {
	const ageMs = seenAt.getTime() - publishedAt.getTime();
	return isFirstVisit ? ageMs > 0 && ageMs <= dayMs : ageMs <= newsMs;
}

/** A complaint as alerts tell it. */
export interface Told {
	id: string;
	reason: AlertReason;
	author: string | null;
	source: string;
	text: string;
	url: string | null;
	isRisky: boolean;
	state: ComplaintState;
	cause: Cause | null;
	exposure: number;
	isIncident: boolean;
	acknowledgedAt: Date | null;
	dueAt: Date | null;
	actionTaken: string | null;
}
