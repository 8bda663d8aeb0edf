import { expect, it } from 'vitest';
import { coachingOf, type Deed } from './coaching.ts';

const since = new Date('2026-11-01T00:00:00Z');
const at = (day: number) => new Date(Date.UTC(2026, 10, day));
let number = 0;
const deed = (type: Deed['type'], userId: string | null, day: number, data = {}, complaintId = 'c'): Deed => ({
	...{ complaintId, number: ++number, type, userId, at: at(day), data, reason: null }
});

it('gives thanks to whoever resolved it last, not to whoever wrote them down', () => {
	const people = coachingOf(
		[
			deed('acknowledged', 'ieva', 2),
			deed('resolved', 'oskars', 3),
			deed('follow_up_answered', 'ieva', 5, { answer: 'satisfied' })
		],
		since
	);
	expect(people.get('oskars')).toMatchObject({ resolved: 1, thanked: [{ complaintId: 'c', answer: 'satisfied' }] });
	expect(people.get('ieva')).toMatchObject({ answered: 1, thanked: [], reopened: [] });
});

it('tells what opened again, and why, but no slip that was taken back', () => {
	const people = coachingOf(
		[
			deed('resolved', 'oskars', 3),
			deed('follow_up_answered', null, 5, { answer: 'unsatisfied' }),
			deed('reopened', null, 5, { cause: 'unsatisfied' }),
			deed('resolved', 'oskars', 3, {}, 'd'),
			deed('reopened', 'ieva', 4, { isUndone: true }, 'd')
		],
		since
	);
	expect(people.get('oskars')!.reopened).toEqual([{ complaintId: 'c', at: at(5), why: 'unsatisfied' }]);
});

it('tells who chose otherwise than was proposed, and only them', () => {
	const people = coachingOf(
		[
			deed('strategy_set', 'ieva', 2, { strategy: 'explain', proposed: 'fix' }),
			deed('strategy_set', 'oskars', 2, { strategy: 'fix', proposed: 'fix' }, 'd'),
			deed('cause_set', 'oskars', 2, { cause: 'defect' }, 'e')
		],
		since
	);
	expect(people.get('ieva')!.overrode).toMatchObject([{ of: 'strategy', chosen: 'explain', proposed: 'fix' }]);
	expect(people.get('oskars')!.overrode).toEqual([]);
});

it('looks back for whom a thank-you is, and tells nothing older than asked', () => {
	const people = coachingOf(
		[
			{ ...deed('resolved', 'oskars', 1), at: new Date('2026-10-20T00:00:00Z') },
			deed('follow_up_answered', null, 5, { answer: 'rating_raised' })
		],
		since
	);
	expect(people.get('oskars')).toMatchObject({ resolved: 0, thanked: [{ answer: 'rating_raised' }] });
});

it('tells which replies were sent while the coach still warned, by hand or through the site, with the writer’s own word', () => {
	const people = coachingOf(
		[
			{ ...deed('acknowledged', 'ieva', 2, { warnings: ['law', 'missing.regret'] }), reason: 'The lawyer wants it' },
			deed('acknowledged', 'ieva', 3, {}, 'd'),
			deed('reply_queued', 'oskars', 4, { warnings: ['doubt'] }, 'e'),
			// The site took it: told once already.
			deed('acknowledged', 'oskars', 4, {}, 'e')
		],
		since
	);
	expect(people.get('ieva')!.sentAnyway).toEqual([
		{ complaintId: 'c', at: at(2), rules: ['law', 'missing.regret'], why: 'The lawyer wants it' }
	]);
	expect(people.get('oskars')!.sentAnyway).toMatchObject([{ complaintId: 'e', rules: ['doubt'], why: null }]);
});
