import { expect, it } from 'vitest';
import { defaultBusinessHours, type BusinessCalendar } from './clock.ts';
import { after, begin, type Course, type Step } from './course.ts';

const calendar: BusinessCalendar = {
	timeZone: 'Europe/Riga',
	hours: defaultBusinessHours,
	holidays: [],
	country: null
};
// A Monday; Riga is two hours ahead, so this is ten in the morning.
const monday = new Date('2026-11-23T08:00:00Z');
const at = (day: number, hour = 8) => new Date(Date.UTC(2026, 10, 22 + day, hour));

const play = (course: Course, ...steps: [Step, Date][]) =>
	steps.reduce((now, [step, when]) => after(now, step, calendar, when), course);
const opened = () => begin(100, null, calendar, monday);
const acknowledged = () => play(opened(), [{ type: 'acknowledged' }, at(1, 9)]);
const resolved = (strategy: string) =>
	play(
		acknowledged(),
		[{ type: 'strategy_set', data: { strategy } }, at(1, 9)],
		[{ type: 'resolved', data: { actionTaken: 'A new one', outcome: 'fixed' } }, at(2)]
	);

it('waits for a first answer again when the site’s moderators refused the one that nobody had read', () => {
	const refused = play(acknowledged(), [{ type: 'reply_rejected', data: { wasSeen: false } }, at(2)]);
	const { acknowledgeDueAt } = opened();
	expect(refused).toMatchObject({
		state: 'new',
		acknowledgedAt: null,
		isUnanswered: true,
		nextDueAt: acknowledgeDueAt
	});
	const again = play(refused, [{ type: 'acknowledged' }, at(3)]);
	expect(again).toMatchObject({ state: 'acknowledged', acknowledgedAt: at(3) });
	// The public had read one before: it was answered in time, and waits all the same.
	const edited = play(acknowledged(), [{ type: 'reply_rejected', data: { wasSeen: true } }, at(2)]);
	expect(edited).toMatchObject({ state: 'new', acknowledgedAt: at(1, 9), isUnanswered: true });
	// Work that is under way, or done, is not undone.
	const done = play(resolved('fix'), [{ type: 'reply_rejected', data: { wasSeen: false } }, at(3)]);
	expect(done).toMatchObject({ state: 'resolved', isUnanswered: true });
});

it('runs by the earliest promise once there is a plan', () => {
	const planDueAt = at(9).toISOString();
	const course = play(acknowledged(), [{ type: 'promise_made', data: { planDueAt } }, at(1, 10)]);
	expect(course.nextDueAt).toEqual(at(9));
	const kept = play(course, [{ type: 'promise_kept', data: { planDueAt: null } }, at(3)]);
	expect(kept.nextDueAt).toEqual(acknowledged().resolveDueAt);
});

it('keeps the clock to answer running beside a plan for later', () => {
	const course = play(opened(), [{ type: 'promise_made', data: { planDueAt: at(9).toISOString() } }, at(1, 10)]);
	expect(course.nextDueAt).toEqual(course.acknowledgeDueAt);
});

it('stands still while paused and goes on with what was left', () => {
	const before = acknowledged();
	const paused = play(before, [{ type: 'paused', data: { until: at(4, 20).toISOString() } }, at(2)]);
	expect(paused.nextDueAt).toEqual(at(4, 20));
	// Tuesday ten o'clock to Wednesday ten o'clock: nine business hours.
	const on = play(paused, [{ type: 'unpaused' }, at(3)]);
	expect(on).toMatchObject({ pausedAt: null, pausedUntil: null });
	expect(on.resolveDueAt!.getTime() - before.resolveDueAt!.getTime()).toBe(86_400_000);
});

it('forgives no breach by a pause', () => {
	const late = { ...acknowledged(), resolveDueAt: at(1, 9) };
	const on = play(
		late,
		[{ type: 'paused', data: { until: at(4).toISOString() } }, at(2)],
		[{ type: 'unpaused' }, at(4)]
	);
	expect(on.resolveDueAt).toEqual(at(1, 9));
});

it('asks later or sooner by what was done, and never after a calm closing word', () => {
	const daysOf = (strategy: string) => {
		const { followUpDueAt } = resolved(strategy);
		return followUpDueAt && (followUpDueAt.getTime() - at(2).getTime()) / 86_400_000;
	};
	expect([daysOf('explain'), daysOf('fix'), daysOf('acknowledge_only'), daysOf('disengage')]).toEqual([3, 5, 7, null]);
});

it('waits for the customer once they were asked', () => {
	const asked = play(resolved('fix'), [{ type: 'follow_up_asked' }, at(7)]);
	expect(asked.nextDueAt).toEqual(at(21));
	expect(asked.state).toBe('resolved');
});

it('comes back at once, to the same person, when it did not help', () => {
	const course = play(
		resolved('fix'),
		[{ type: 'assigned', data: { assigneeId: 'ieva' } }, at(2)],
		[{ type: 'follow_up_answered', data: { answer: 'unsatisfied' } }, at(9)],
		[{ type: 'reopened', data: { cause: 'unsatisfied' } }, at(9)]
	);
	expect(course).toMatchObject({ state: 'reopened', assigneeId: 'ieva', followUpAnswer: 'unsatisfied' });
	// Four business hours.
	expect(course.nextDueAt).toEqual(at(9, 12));
});
