import { expect, it } from 'vitest';
import { businessMinutesBefore, defaultBusinessHours, type BusinessCalendar } from './clock.ts';
import { after, begin, type Course, type Step } from './course.ts';
import { defaultLadder, longestNoticeMin, plannedRungs, rungKey, sortRungs } from './escalation.ts';

const calendar: BusinessCalendar = { timeZone: 'Europe/Riga', hours: defaultBusinessHours, holidays: [] };
// Monday to Friday, nine to six in Riga, which is two hours ahead.
const at = (day: number, hour: number, minute = 0) => new Date(Date.UTC(2026, 10, day, hour, minute));
const monday = at(23, 8);

const play = (course: Course, ...steps: [Step, Date][]) =>
	steps.reduce((now, [step, when]) => after(now, step, calendar, when), course);
const opened = () => begin(100, null, calendar, monday);
const planned = (course: Course) =>
	plannedRungs(defaultLadder, course, calendar).map(({ rung, at: when }) => [rungKey(rung), when]);

it('counts business time backwards over nights and week-ends', () => {
	expect(businessMinutesBefore(at(23, 8), 30, calendar)).toEqual(at(23, 7, 30));
	// Monday, ten in the morning: an hour of today, and the last hour of Friday.
	expect(businessMinutesBefore(at(23, 8), 120, calendar)).toEqual(at(20, 15));
	expect(businessMinutesBefore(at(22, 8), 0, calendar)).toEqual(at(20, 16));
	const never = { ...calendar, hours: [] };
	expect(businessMinutesBefore(at(23, 8), 60, never)).toEqual(at(23, 7));
});

it('stands a ladder before what is due, in business hours', () => {
	// Due at 14:00 in Riga.
	expect(planned(opened())).toEqual([
		['due -60 holder', at(23, 11)],
		['due 0 holder', at(23, 12)],
		['due 120 lead', at(23, 14)],
		// Four hours are left of Monday; the other five are Tuesday's.
		['due 540 owner', at(24, 12)]
	]);
});

it('tells nobody at night of a promise that ran out at midnight', () => {
	const planDueAt = at(24, 21, 59).toISOString();
	const course = play(
		opened(),
		[{ type: 'acknowledged' }, at(23, 9)],
		[{ type: 'promise_made', data: { planDueAt } }, at(23, 9)]
	);
	expect(planned(course).slice(0, 2)).toEqual([
		['due -60 holder', at(24, 15)],
		['due 0 holder', at(25, 7)]
	]);
});

it('begins anew with the next clock, and ends where nothing is expected of us', () => {
	const answered = play(opened(), [{ type: 'acknowledged' }, at(23, 9)]);
	const [first] = plannedRungs(defaultLadder, opened(), calendar);
	const [next] = plannedRungs(defaultLadder, answered, calendar);
	expect(next!.occasion).not.toBe(first!.occasion);
	const resolved = play(answered, [{ type: 'resolved', data: { actionTaken: 'x', outcome: 'fixed' } }, at(23, 10)]);
	expect(planned(resolved)).toHaveLength(4);
	expect(planned(play(resolved, [{ type: 'follow_up_asked' }, at(27, 10)]))).toEqual([]);
	expect(planned(play(opened(), [{ type: 'dismissed' }, at(23, 9)]))).toEqual([]);
});

it('waits while a complaint is paused, but not with a promise', () => {
	const answered = play(opened(), [{ type: 'acknowledged' }, at(23, 9)]);
	const paused = play(answered, [{ type: 'paused', data: { until: at(27, 20).toISOString() } }, at(23, 10)]);
	expect(planned(paused)).toEqual([]);
	const planDueAt = at(25, 10).toISOString();
	expect(planned(play(paused, [{ type: 'promise_made', data: { planDueAt } }, at(23, 11)]))).toHaveLength(4);
});

it('hears silence from when somebody is given it by another until they do anything', () => {
	const given: Step = { type: 'assigned', userId: 'ieva', data: { assigneeId: 'oskars' } };
	const course = play(opened(), [given, at(23, 9)]);
	expect(course.silentSince).toEqual(at(23, 9));
	expect(planned(course)).toContainEqual(['silence 180 holder', at(23, 12)]);
	const noted = play(course, [{ type: 'note_added', userId: 'ieva' }, at(23, 10)]);
	expect(noted.silentSince).toEqual(at(23, 9));
	expect(play(noted, [{ type: 'note_added', userId: 'oskars' }, at(23, 11)]).silentSince).toBeNull();
	const taken: Step = { type: 'assigned', userId: 'oskars', data: { assigneeId: 'oskars' } };
	expect(play(opened(), [taken, at(23, 9)]).silentSince).toBeNull();
});

it('is silent when it is switched off', () => {
	expect(plannedRungs({ ...defaultLadder, isOn: false }, opened(), calendar)).toEqual([]);
});

it('keeps each rung once, in order', () => {
	const shuffled = [...defaultLadder.rungs].reverse();
	expect(sortRungs([...shuffled, ...shuffled])).toEqual(defaultLadder.rungs);
	expect(longestNoticeMin(defaultLadder)).toBe(60);
	expect(longestNoticeMin({ ...defaultLadder, rungs: [] })).toBe(0);
});
