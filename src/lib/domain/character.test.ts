import { expect, it } from 'vitest';
import { characterOf } from './character.ts';

const at = new Date('2026-11-23T08:00:00Z');
const complaint = (
	daysAgo: number,
	strategy: 'fix' | 'disengage' = 'fix',
	state: 'closed' | 'dismissed' = 'closed'
) => ({
	...{ state, strategy },
	openedAt: new Date(at.getTime() - daysAgo * 86_400_000)
});
const of = (said: number, ...complaints: ReturnType<typeof complaint>[]) => characterOf({ said, complaints, at });

it('begins with everybody anew', () => expect(of(0)).toBe('first_time'));
it('knows who wrote before, also kindly', () => {
	expect(of(1)).toBe('returning');
	expect(of(0, complaint(400))).toBe('returning');
});
it('calls nobody a steady complainer for what is long ago or was no complaint', () => {
	expect(of(3, complaint(10), complaint(20), complaint(30))).toBe('chronic');
	expect(of(3, complaint(10), complaint(20), complaint(400))).toBe('returning');
	expect(of(3, complaint(10), complaint(20), complaint(30, 'fix', 'dismissed'))).toBe('returning');
});
it('takes abuse only from what a person decided before', () => {
	expect(of(1, complaint(30, 'disengage'))).toBe('abusive');
});
