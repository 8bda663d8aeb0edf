import { addBusinessMinutes, businessMinutesBefore, type BusinessCalendar } from './clock.ts';
import { isOpen } from './complaint.ts';
import type { Course } from './course.ts';

/**
 * The ladder: who is reminded of a complaint when its clock runs out, or when whoever was given it shows no sign of life, and
 * when somebody else takes over. Pure: the ladder, the calendar and `now` are arguments.
 */

/** `holder`: whoever has the complaint; `lead`: the one the company names; `owner`: every owner. */
export const rungReceivers = ['holder', 'lead', 'owner'] as const;
export type RungReceiver = (typeof rungReceivers)[number];

/** `due`: the clock that rings next. `silence`: given to somebody who has not touched it since. */
export const rungClocks = ['due', 'silence'] as const;
export type RungClock = (typeof rungClocks)[number];

export interface Rung {
	clock: RungClock;
	/** Business minutes after the clock; negative: before it. Never negative for `silence`. */
	afterMin: number;
	to: RungReceiver;
	/** Where the holder has done nothing meanwhile, or there is none, the receiver takes the complaint over. */
	takesOver: boolean;
}

export interface Ladder {
	isOn: boolean;
	/** Who steps in first; null: the owners. */
	leadId: string | null;
	rungs: Rung[];
}

/**
 * An hour before the breach and at the breach the one who has it; two hours later the lead, who takes over from somebody silent;
 * a business day (nine hours) later the owner. Our own figures, to be argued with.
 */
export const defaultLadder: Ladder = {
	isOn: true,
	leadId: null,
	rungs: [
		{ clock: 'due', afterMin: -60, to: 'holder', takesOver: false },
		{ clock: 'due', afterMin: 0, to: 'holder', takesOver: false },
		{ clock: 'due', afterMin: 120, to: 'lead', takesOver: true },
		{ clock: 'due', afterMin: 540, to: 'owner', takesOver: false },
		{ clock: 'silence', afterMin: 180, to: 'holder', takesOver: false },
		{ clock: 'silence', afterMin: 360, to: 'lead', takesOver: true }
	]
};

/** What may be chosen: from a week before to a month after, in business minutes of nine-hour days. */
export const rungLimits = { earliestMin: -5 * 540, latestMin: 22 * 540, most: 10 } as const;

/** A rung's name: two with one name are one. */
export const rungKey = ({ clock, afterMin, to }: Rung) => `${clock} ${afterMin} ${to}`;

/** Each rung once, in the order in which they come. */
export function sortRungs(rungs: readonly Rung[]): Rung[] {
	const once = [...new Map(rungs.map((rung) => [rungKey(rung), rung])).values()];
	const rank = ({ clock, afterMin, to }: Rung) =>
		rungClocks.indexOf(clock) * 1_000_000 + afterMin * 10 + rungReceivers.indexOf(to);
	return once.sort((a, b) => rank(a) - rank(b));
}

export type Climbing = Pick<
	Course,
	'state' | 'nextDueAt' | 'pausedUntil' | 'planDueAt' | 'followUpAskedAt' | 'silentSince' | 'assigneeId'
>;

/** From when a complaint's rungs are counted; null where that clock does not run for us. */
export function startOf(clock: RungClock, course: Climbing): Date | null {
	const { state, nextDueAt, pausedUntil, planDueAt, followUpAskedAt, silentSince, assigneeId } = course;
	const stands = pausedUntil !== null && planDueAt === null;
	if (clock === 'silence') return isOpen(state) && !stands && assigneeId !== null ? silentSince : null;
	if (isOpen(state)) return stands ? null : nextDueAt;
	// Once asked, it is the customer's turn; a promise is still ours.
	return state === 'resolved' && (!followUpAskedAt || planDueAt !== null) ? nextDueAt : null;
}

/** Which ringing of which clock it is about: each rung is climbed once for each. */
export const occasionOf = (clock: RungClock, start: Date) => `${clock} ${start.getTime()}`;

export interface Planned {
	rung: Rung;
	occasion: string;
	/** The instant in business hours from which it is to be climbed. */
	at: Date;
}

/** Every rung that stands before a complaint as it is now, the earliest first. */
export function plannedRungs(ladder: Ladder, course: Climbing, calendar: BusinessCalendar): Planned[] {
	if (!ladder.isOn) return [];
	const planned = ladder.rungs.flatMap((rung) => {
		const start = startOf(rung.clock, course);
		if (!start) return [];
		const at =
			rung.afterMin < 0
				? businessMinutesBefore(start, -rung.afterMin, calendar)
				: addBusinessMinutes(start, rung.afterMin, calendar);
		return [{ rung, occasion: occasionOf(rung.clock, start), at }];
	});
	return planned.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The longest notice before a clock that any rung asks for, business minutes. */
export const longestNoticeMin = ({ rungs }: Ladder) =>
	Math.max(0, ...rungs.filter(({ clock }) => clock === 'due').map(({ afterMin }) => -afterMin));
