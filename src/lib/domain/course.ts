import { addBusinessMinutes, businessMinutesBetween, defaultTargets, type BusinessCalendar } from './clock.ts';
import {
	isOpen,
	stateAfter,
	type Cause,
	type ComplaintEventType,
	type ComplaintState,
	type Outcome,
	type Strategy
} from './complaint.ts';
import { queueAt } from './exposure.ts';
import type { PolicyDial } from './playbook.ts';
import type { Risk } from './risk.ts';
import { followUpDays, type FollowUpAnswer } from './follow-up.ts';

/** A complaint's course: what its events, folded one after the other, say of its state, its clocks and its place in the queue. */
export interface Course {
	state: ComplaintState;
	/** Number of the last event. */
	version: number;
	restatement: string | null;
	cause: Cause | null;
	strategy: Strategy | null;
	assigneeId: string | null;
	/** Given to somebody who has not touched it since then; null where they have, or gave it to themselves. */
	silentSince: Date | null;
	incidentId: string | null;
	actionTaken: string | null;
	outcome: Outcome | null;
	/** Stands where everybody can read it? Not so what was told to us alone, or has gone from its site. */
	isPublic: boolean;
	/** Does the public see it without an answer? */
	isUnanswered: boolean;
	exposure: number;
	/** What somebody responsible must look at at once, as named when it opened. */
	risks: Risk[];
	openedAt: Date;
	acknowledgeDueAt: Date | null;
	resolveDueAt: Date | null;
	followUpDueAt: Date | null;
	/** The clock to resolve stands still from here … */
	pausedAt: Date | null;
	/** … until then at the latest. */
	pausedUntil: Date | null;
	/** Earliest promise of the agreed plan that is neither kept nor withdrawn. */
	planDueAt: Date | null;
	followUpAskedAt: Date | null;
	/** What the customer made of it; null while nothing is known. */
	followUpAnswer: FollowUpAnswer | null;
	acknowledgedAt: Date | null;
	/** Business minutes from opening. */
	acknowledgedAfterMin: number | null;
	resolvedAt: Date | null;
	resolvedAfterMin: number | null;
	closedAt: Date | null;
	/** When the next clock rings; null where nothing is expected of us. */
	nextDueAt: Date | null;
	/** Place in the queue, earliest first; null outside of it. */
	queueAt: Date | null;
}

/** The house's time, and how it weighs readers against it in the queue; balanced where it does not say. */
export interface HouseCalendar extends BusinessCalendar {
	dial?: PolicyDial;
}

export interface Step {
	type: ComplaintEventType;
	/** Who did it; null or left out for the product itself. */
	userId?: string | null;
	data?: Record<string, unknown>;
}

const dayMs = 86_400_000;

/**
 * The course of a complaint that opens now.
 * @param answeredAt when the site already shows an answer: its time; then the complaint begins as acknowledged, with a second event
 * @param risks named in the text: the first answer is due at once
 * @param isPublic false for what a person told us: it needs an answer too, but nobody else reads it
 */
export function begin(
	exposure: number,
	answeredAt: Date | null,
	calendar: HouseCalendar,
	now: Date,
	isPublic = true,
	risks: Risk[] = []
): Course {
	const course: Course = {
		state: answeredAt === null ? 'new' : 'acknowledged',
		version: answeredAt === null ? 1 : 2,
		restatement: null,
		cause: null,
		strategy: null,
		assigneeId: null,
		silentSince: null,
		incidentId: null,
		actionTaken: null,
		outcome: null,
		isPublic,
		isUnanswered: isPublic && answeredAt === null,
		exposure,
		risks,
		openedAt: now,
		acknowledgeDueAt: addBusinessMinutes(
			now,
			risks.length ? defaultTargets.riskAcknowledgeMin : defaultTargets.acknowledgeMin,
			calendar
		),
		resolveDueAt: addBusinessMinutes(now, defaultTargets.resolveMin, calendar),
		followUpDueAt: null,
		pausedAt: null,
		pausedUntil: null,
		planDueAt: null,
		followUpAskedAt: null,
		followUpAnswer: null,
		acknowledgedAt: answeredAt,
		acknowledgedAfterMin: null,
		resolvedAt: null,
		resolvedAfterMin: null,
		closedAt: null,
		nextDueAt: null,
		queueAt: null
	};
	return { ...course, ...clocksOf(course, calendar.dial) };
}

/** The course after one more event. Whether the event may happen is asked of `isAllowed` before. */
export function after<C extends Course>(course: C, step: Step, calendar: HouseCalendar, now: Date): C {
	const changed: C = {
		...course,
		...effectOf(course, step, calendar, now),
		version: course.version + 1,
		state: stateAfter(course.state, step.type)
	};
	return { ...changed, silentSince: silenceAfter(course, changed, step, now), ...clocksOf(changed, calendar.dial) };
}

/** Silence begins when somebody is given it by another, and ends with anything they do. */
function silenceAfter(old: Course, { assigneeId }: Course, { userId = null }: Step, now: Date): Date | null {
	if (assigneeId === null || assigneeId === userId) return null;
	return assigneeId === old.assigneeId ? old.silentSince : now;
}

/** What an event changes, beside the state. */
function effectOf(old: Course, { type, data = {} }: Step, calendar: BusinessCalendar, now: Date): Partial<Course> {
	switch (type) {
		case 'restated':
			return { restatement: data.restatement as string };
		case 'cause_set':
			return { cause: data.cause as Cause };
		case 'strategy_set':
			return { strategy: data.strategy as Strategy };
		case 'assigned':
			return { assigneeId: (data.assigneeId as string | null) ?? null };
		case 'acknowledged':
		case 'answered_elsewhere':
			if (old.acknowledgedAt) return {};
			return {
				acknowledgedAt: now,
				acknowledgedAfterMin: businessMinutesBetween(old.openedAt, now, calendar),
				// A reply that was sent is not yet one that the public sees.
				isUnanswered: old.isPublic && type === 'acknowledged'
			};
		case 'reply_seen':
			return { isUnanswered: false };
		case 'reply_lost':
			return { isUnanswered: old.isPublic };
		case 'reply_rejected':
			return { isUnanswered: old.isPublic && !data.isAnswered, ...(data.wasSeen ? {} : unacknowledged) };
		case 'text_gone':
			return { isPublic: false, isUnanswered: false, exposure: 0 };
		case 'text_back':
			return { isPublic: true, isUnanswered: data.isUnanswered as boolean, exposure: data.exposure as number };
		case 'paused':
			return { pausedAt: now, pausedUntil: new Date(data.until as string) };
		case 'unpaused':
			return endOfPause(old, calendar, now);
		case 'promise_made':
		case 'promise_kept':
		case 'promise_withdrawn':
			return { planDueAt: data.planDueAt ? new Date(data.planDueAt as string) : null };
		case 'joined_incident':
			return { incidentId: data.incidentId as string };
		case 'left_incident':
			return { incidentId: null };
		case 'resolved':
			return { ...endOfPause(old, calendar, now), ...resolution(old, data, calendar, now) };
		case 'follow_up_asked':
			return { followUpAskedAt: now };
		case 'follow_up_answered':
			return { followUpAnswer: data.answer as FollowUpAnswer };
		case 'closed':
			return { closedAt: now };
		case 'reopened':
			return reopening(old, data, calendar, now);
		default:
			return {};
	}
}

/** Nobody has ever read an answer: the clock to give one goes on from where it began. */
const unacknowledged = { acknowledgedAt: null, acknowledgedAfterMin: null };

function resolution(
	old: Course,
	data: Record<string, unknown>,
	calendar: BusinessCalendar,
	now: Date
): Partial<Course> {
	const askAfterDays = followUpDays(old.strategy);
	return {
		actionTaken: data.actionTaken as string,
		outcome: data.outcome as Outcome,
		resolvedAt: now,
		resolvedAfterMin: businessMinutesBetween(old.openedAt, now, calendar),
		followUpAskedAt: null,
		followUpDueAt: askAfterDays === null ? null : new Date(now.getTime() + askAfterDays * dayMs)
	};
}

/** Whoever said that it did not help waits no longer than somebody new, and keeps the person they know. */
function reopening(old: Course, data: Record<string, unknown>, calendar: BusinessCalendar, now: Date): Partial<Course> {
	const isUrgent = data.cause === 'unsatisfied';
	const targetMin = isUrgent ? defaultTargets.acknowledgeMin : defaultTargets.resolveMin;
	return {
		closedAt: null,
		resolvedAt: null,
		followUpDueAt: null,
		followUpAskedAt: null,
		followUpAnswer: isUrgent ? 'unsatisfied' : null,
		pausedAt: null,
		pausedUntil: null,
		assigneeId: (data.assigneeId as string | undefined) ?? old.assigneeId,
		resolveDueAt: addBusinessMinutes(now, targetMin, calendar)
	};
}

/** The clock goes on with what was left of it; one that had run out before the pause stays so. */
function endOfPause(old: Course, calendar: BusinessCalendar, now: Date): Partial<Course> {
	const { pausedAt, pausedUntil, resolveDueAt } = old;
	if (!pausedAt || !pausedUntil) return {};
	const end = now < pausedUntil ? now : pausedUntil;
	const pausedMin = businessMinutesBetween(pausedAt, end, calendar);
	const wasRunning = resolveDueAt && resolveDueAt > pausedAt;
	return {
		pausedAt: null,
		pausedUntil: null,
		resolveDueAt: wasRunning ? addBusinessMinutes(resolveDueAt, pausedMin, calendar) : resolveDueAt
	};
}

/** Its text names a risk and nobody has answered yet. */
export const isUrgent = ({ risks, acknowledgedAt }: Pick<Course, 'risks' | 'acknowledgedAt'>) =>
	risks.length > 0 && acknowledgedAt === null;

/** Which clock rings next, and so the place in the queue. */
export function clocksOf(course: Course, dial?: PolicyDial): Pick<Course, 'nextDueAt' | 'queueAt'> {
	if (!isOpen(course.state)) {
		const nextDueAt = course.state === 'resolved' ? earliest(followUpClock(course), course.planDueAt) : null;
		return { nextDueAt, queueAt: nextDueAt };
	}
	const nextDueAt = openClock(course);
	return { nextDueAt, queueAt: nextDueAt && queueAt(nextDueAt, course.exposure, isUrgent(course), dial) };
}

/** Once asked, it is the customer's turn: the clock shows when silence will count. */
function followUpClock({ followUpAskedAt, followUpDueAt }: Course): Date | null {
	if (!followUpAskedAt) return followUpDueAt;
	return new Date(followUpAskedAt.getTime() + defaultTargets.silenceDays * dayMs);
}

/** A plan that the customer agreed to counts instead of our own target; a pause halts our target and no promise. */
function openClock(course: Course): Date | null {
	if (!course.acknowledgedAt) return earliest(course.acknowledgeDueAt, course.planDueAt);
	return course.planDueAt ?? course.pausedUntil ?? course.resolveDueAt;
}

function earliest(one: Date | null, other: Date | null): Date | null {
	return one && other ? (one < other ? one : other) : (one ?? other);
}
