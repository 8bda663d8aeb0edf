import { expect, it } from 'vitest';
import { doorsOf, headlineOf, silentDays } from './overview.ts';

const tallies = [
	{ state: 'new', isUnanswered: true, complaints: 9, exposure: 100.4 },
	{ state: 'reopened', isUnanswered: false, complaints: 2, exposure: 50 },
	{ state: 'resolved', isUnanswered: true, complaints: 3, exposure: 20 },
	{ state: 'dismissed', isUnanswered: true, complaints: 7, exposure: 900 }
] as const;

it('counts what stands unanswered, solved or not, and nothing that was set aside', () => {
	expect(headlineOf(tallies)).toEqual({ unanswered: 12, readers: 120 });
});

it('leads through three doors and says what is late behind each', () => {
	const late = [
		{ state: 'new', complaints: 4 },
		{ state: 'resolved', complaints: 1 }
	] as const;
	expect(doorsOf(tallies, late)).toEqual([
		{ view: 'acknowledge', complaints: 11, late: 4 },
		{ view: 'resolve', complaints: 0, late: 0 },
		{ view: 'follow_up', complaints: 3, late: 1 }
	]);
});

it('knows since when a source is silent', () => {
	const place = { id: 'a', errorCode: 'source.blocked', lastSuccessAt: new Date('2026-11-17T22:30:00Z') };
	// Half past midnight in Riga: the 18th was read, the 19th was not.
	const november = { from: '2026-11-01', to: '2026-11-20' };
	const days = (one: typeof place | { errorCode: null }, period = november) =>
		silentDays([{ ...place, ...one }], 'Europe/Riga', period).map(({ day }) => day);
	expect(days(place)).toEqual(['2026-11-19', '2026-11-20']);
	expect(days({ ...place, lastSuccessAt: new Date('2020-01-01') })).toHaveLength(20);
	expect(days({ errorCode: null })).toEqual([]);
});
