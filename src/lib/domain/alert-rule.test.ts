import { describe, expect, it } from 'vitest';
import {
	defaultQuiet,
	defaultRule,
	endOfQuiet,
	isNews,
	planMails,
	restMs,
	sendableAt,
	type Arrival
} from './alert-rule.ts';

const zone = 'Europe/Riga';
// In November the wall shows two hours more than UTC.
const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const owner = defaultRule('owner');
const arrival = (time: string, more: Partial<Arrival> = {}): Arrival => ({
	...{ at: at(time), exposure: 100, sourceId: 'map', isRisky: false },
	...more
});
const planned = (arrivals: Arrival[], rule = owner) =>
	planMails(rule, arrivals, zone).map((mail) => [mail.at.toISOString().slice(11, 19), mail.arrivals]);

describe('quiet hours', () => {
	it('end in the morning, tonight’s tomorrow', () => {
		expect(endOfQuiet(defaultQuiet, at('24T19:00'), zone)).toEqual(at('25T06:00'));
		expect(endOfQuiet(defaultQuiet, at('24T03:00'), zone)).toEqual(at('24T06:00'));
		expect(endOfQuiet(defaultQuiet, at('24T06:00'), zone)).toBeNull();
		expect(endOfQuiet(defaultQuiet, at('24T18:59'), zone)).toBeNull();
	});
	it('may lie within a day, or be none', () => {
		expect(endOfQuiet({ fromHour: 12, toHour: 14 }, at('24T11:00'), zone)).toEqual(at('24T12:00'));
		expect(endOfQuiet({ fromHour: 8, toHour: 8 }, at('24T11:00'), zone)).toBeNull();
		expect(sendableAt({ ...owner, quiet: null }, { at: at('24T23:00'), isRisky: false }, zone) < at('24T23:01')).toBe(
			true
		);
	});
	it('hold where the clock is changed in the night', () =>
		expect(endOfQuiet(defaultQuiet, new Date('2026-10-24T20:00:00Z'), zone)).toEqual(new Date('2026-10-25T06:00:00Z')));
});

describe('a rule', () => {
	it('begins switched on for those who answer', () =>
		expect((['owner', 'support', 'marketing', 'admin'] as const).map((role) => defaultRule(role).isActive)).toEqual([
			...[true, true, false, false]
		]));

	it('sends one mail for what one visit brings', () =>
		expect(planned([arrival('24T10:00'), arrival('24T10:00'), arrival('24T10:00')])).toEqual([['10:00:30', 3]]));

	it('never sends two within ten minutes, however much comes', () => {
		const flood = Array.from({ length: 600 }, (_, minute) => ({
			...arrival('24T08:00'),
			at: new Date(at('24T08:00').getTime() + minute * 60_000)
		}));
		const mails = planMails(owner, flood, zone);
		for (const [index, mail] of mails.entries())
			if (index) expect(mail.at.getTime() - mails[index - 1]!.at.getTime()).toBeGreaterThanOrEqual(restMs);
		expect(mails.reduce((sum, mail) => sum + mail.arrivals, 0)).toBe(600);
	});

	it('keeps the night’s for the morning, in one mail, but not what speaks of harm', () =>
		expect(planned([arrival('24T20:00'), arrival('24T23:00'), arrival('25T01:00', { isRisky: true })])).toEqual([
			...[
				['01:00:30', 1],
				['06:00:00', 2]
			]
		]));

	it('asks for readers, for sources, and lets risk pass the first of the two', () => {
		const few = { ...owner, minExposure: 500 };
		expect(planned([arrival('24T10:00')], few)).toEqual([]);
		expect(planned([arrival('24T10:00', { isRisky: true })], few)).toHaveLength(1);
		expect(planned([arrival('24T10:00', { isRisky: true })], { ...owner, sourceIds: ['shop'] })).toEqual([]);
		expect(planned([arrival('24T10:00')], { ...owner, isActive: false })).toEqual([]);
	});
});

describe('news', () => {
	const seenAt = at('24T10:00');
	const ago = (hours: number, isFirstVisit: boolean) =>
		isNews({ publishedAt: new Date(seenAt.getTime() - hours * 3_600_000), seenAt, isFirstVisit });
	it('is not what a first visit finds, but for the last day', () => {
		expect([ago(2, true), ago(30, true), ago(0, true)]).toEqual([true, false, false]);
	});
	it('is what was written lately', () =>
		expect([ago(0, false), ago(24 * 13, false), ago(24 * 15, false)]).toEqual([true, true, false]));
});
