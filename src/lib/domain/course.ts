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

/** A complaint's course: what its events, folded one after the other, say of its state, its clocks and its place in the queue. */
export interface Course {
	state: ComplaintState;
	/** Number of the last event. */
	version: number;
	restatement: string | null;
	cause: Cause | null;
	strategy: Strategy | null;
	assigneeId: string | null;
	actionTaken: string | null;
	outcome: Outcome | null;
	/** Said where everybody can read it, or told to us alone? */
	isPublic: boolean;
	/** Does the public see it without an answer? */
	isUnanswered: boolean;
	exposure: number;
	openedAt: Date;
	acknowledgeDueAt: Date | null;
	resolveDueAt: Date | null;
	followUpDueAt: Date | null;
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

export interface Step {
	type: ComplaintEventType;
	data?: Record<string, unknown>;
}

const dayMs = 86_400_000;

/**
 * The course of a complaint that opens now.
 * @param answeredAt when the site already shows an answer: its time; then the complaint begins as acknowledged, with a second event
 * @param isPublic false for what a person told us: it needs an answer too, but nobody else reads it
 */
export function begin(
	exposure: number,
	answeredAt: Date | null,
	calendar: BusinessCalendar,
	now: Date,
	isPublic = true
): Course {
	const course: Course = {
		state: answeredAt === null ? 'new' : 'acknowledged',
		version: answeredAt === null ? 1 : 2,
		restatement: null,
		cause: null,
		strategy: null,
		assigneeId: null,
		actionTaken: null,
		outcome: null,
		isPublic,
		isUnanswered: isPublic && answeredAt === null,
		exposure,
		openedAt: now,
		acknowledgeDueAt: addBusinessMinutes(now, defaultTargets.acknowledgeMin, calendar),
		resolveDueAt: addBusinessMinutes(now, defaultTargets.resolveMin, calendar),
		followUpDueAt: null,
		acknowledgedAt: answeredAt,
		acknowledgedAfterMin: null,
		resolvedAt: null,
		resolvedAfterMin: null,
		closedAt: null,
		nextDueAt: null,
		queueAt: null
	};
	return { ...course, ...clocksOf(course) };
}

/** The course after one more event. Whether the event may happen is asked of `isAllowed` before. */
export function after<C extends Course>(course: C, step: Step, calendar: BusinessCalendar, now: Date): C {
	const changed: C = {
		...course,
		...effectOf(course, step, calendar, now),
		version: course.version + 1,
		state: stateAfter(course.state, step.type)
	};
	return { ...changed, ...clocksOf(changed) };
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
		case 'resolved':
			return {
				actionTaken: data.actionTaken as string,
				outcome: data.outcome as Outcome,
				resolvedAt: now,
				resolvedAfterMin: businessMinutesBetween(old.openedAt, now, calendar),
				followUpDueAt: new Date(now.getTime() + defaultTargets.followUpDays * dayMs)
			};
		case 'closed':
			return { closedAt: now };
		case 'reopened':
			return {
				closedAt: null,
				resolvedAt: null,
				followUpDueAt: null,
				resolveDueAt: addBusinessMinutes(now, defaultTargets.resolveMin, calendar)
			};
		default:
			return {};
	}
}

/** Which clock rings next, and so the place in the queue. */
function clocksOf(course: Course): Pick<Course, 'nextDueAt' | 'queueAt'> {
	if (!isOpen(course.state)) {
		const nextDueAt = course.state === 'resolved' ? course.followUpDueAt : null;
		return { nextDueAt, queueAt: nextDueAt };
	}
	const nextDueAt = course.acknowledgedAt ? course.resolveDueAt : course.acknowledgeDueAt;
	return { nextDueAt, queueAt: nextDueAt && queueAt(nextDueAt, course.exposure) };
}
