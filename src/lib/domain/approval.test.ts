import { describe, expect, it } from 'vitest';
import { isOverLimit, mayApprove, newcomerMs, promisedCents, standingReasons } from './approval.ts';
import { defaultLimits } from './compensation.ts';

const now = new Date('2026-11-24T10:00:00Z');
const old = new Date(now.getTime() - newcomerMs);
const calm = { risks: [], isCompensationWaiting: false };

describe('approval', () => {
	it('is needed for words of risk, what waits above a limit, and by the house’s own rule', () => {
		const support = { role: 'support' as const, joinedAt: old };
		expect(standingReasons(support, { rule: 'none' }, calm, now)).toEqual([]);
		expect(standingReasons(support, { rule: 'none' }, { ...calm, risks: ['harm'] }, now)).toEqual(['risk_words']);
		expect(standingReasons(support, { rule: 'none' }, { ...calm, isCompensationWaiting: true }, now)).toEqual([
			'over_limit'
		]);
		expect(standingReasons(support, { rule: 'everyone' }, calm, now)).toEqual(['house_rule']);
	});

	it('is asked of newcomers for a month', () => {
		const joined = (joinedAt: Date) => standingReasons({ role: 'support', joinedAt }, { rule: 'newcomers' }, calm, now);
		expect(joined(new Date(old.getTime() + 1))).toEqual(['house_rule']);
		expect(joined(old)).toEqual([]);
	});

	it('is never asked of an owner, who answers for everything', () => {
		const facts = { risks: ['harm' as const], isCompensationWaiting: true };
		expect(standingReasons({ role: 'owner', joinedAt: now }, { rule: 'everyone' }, facts, now)).toEqual([]);
	});

	it('reads the largest own sum of a text', () => {
		expect(promisedCents('We pay 20 € and 60,50 €, not 900 RUB', '', 'EUR')).toBe(6050);
		expect(promisedCents('You paid 120 €; we bring a new one', 'It cost me 120 €', 'EUR')).toBe(0);
	});

	it('is needed beyond the writer’s limit, unless it was approved already', () => {
		expect(isOverLimit(5_000, 'support', defaultLimits)).toBe(false);
		expect(isOverLimit(5_001, 'support', defaultLimits)).toBe(true);
		expect(isOverLimit(9_000, 'support', defaultLimits, 9_000)).toBe(false);
		expect(isOverLimit(90_000, 'owner', defaultLimits)).toBe(false);
	});

	it('is given by somebody else, who answers for others and whose limit suffices', () => {
		expect(mayApprove('admin', false, 10_000, defaultLimits)).toBe(true);
		expect(mayApprove('admin', true, 0, defaultLimits)).toBe(false);
		expect(mayApprove('admin', false, 30_000, defaultLimits)).toBe(false);
		expect(mayApprove('support', false, 0, defaultLimits)).toBe(false);
		expect(mayApprove('owner', false, 30_000, defaultLimits)).toBe(true);
	});
});
