import { describe, expect, it } from 'vitest';
import { retryTime } from './retry-after.ts';

const now = new Date('2026-03-01T12:00:00Z');
const after = (headers: Record<string, string>) => retryTime(headers, now)?.toISOString() ?? null;

describe('retryTime', () => {
	it('reads seconds and all three forms of HTTP dates', () => {
		expect(after({ 'retry-after': '120' })).toBe('2026-03-01T12:02:00.000Z');
		expect(after({ 'retry-after': 'Sun, 01 Mar 2026 13:00:00 GMT' })).toBe('2026-03-01T13:00:00.000Z');
		expect(after({ 'retry-after': 'Sunday, 01-Mar-26 13:00:00 GMT' })).toBe('2026-03-01T13:00:00.000Z');
		expect(after({ 'retry-after': 'Sun Mar  1 13:00:00 2026' })).toBe('2026-03-01T13:00:00.000Z');
	});

	it('reads the reset time of a rate limit in both usual meanings', () => {
		expect(after({ 'x-ratelimit-reset': '60' })).toBe('2026-03-01T12:01:00.000Z');
		expect(after({ 'x-rate-limit-reset': String(now.getTime() / 1000 + 90) })).toBe('2026-03-01T12:01:30.000Z');
		expect(after({ 'retry-after': '30', 'x-ratelimit-reset': '60' })).toBe('2026-03-01T12:00:30.000Z');
	});

	it('is never in the past and never more than a week ahead', () => {
		expect(after({ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })).toBe(now.toISOString());
		expect(after({ 'retry-after': '999999999999' })).toBe('2026-03-08T12:00:00.000Z');
		expect(after({ 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' })).toBe('2026-03-08T12:00:00.000Z');
	});

	it('does not guess', () => {
		for (const value of ['', 'soon', '-5', '1e3', '20.5', 'Sun', '99999999999999999999'])
			expect(after({ 'retry-after': value })).toBeNull();
		expect(after({})).toBeNull();
	});
});
