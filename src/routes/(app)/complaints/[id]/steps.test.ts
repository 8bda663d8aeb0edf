import { expect, it } from 'vitest';
import { currentStep, isDone, type Progress } from './steps.ts';

const fresh: Progress = { state: 'new', restatement: null, cause: null, strategy: null, acknowledgedAt: null };
const understood = { ...fresh, restatement: 'cold', cause: 'defect', strategy: 'fix' } as const;
const answered = { ...understood, state: 'acknowledged', acknowledgedAt: new Date() } as const;

it('goes from one step to the next', () => {
	expect(currentStep(fresh)).toBe('restate');
	expect(currentStep({ ...fresh, restatement: 'cold' })).toBe('cause');
	expect(currentStep(understood)).toBe('reply');
	expect(currentStep(answered)).toBe('resolve');
	expect(currentStep({ ...answered, state: 'resolved' })).toBe('follow-up');
	expect(currentStep({ ...answered, state: 'closed' })).toBeNull();
});

it('answers again whoever comes back', () => {
	expect(currentStep({ ...answered, state: 'reopened' })).toBe('reply');
});

it('answers again, before anything else, where the site did not publish the answer', () => {
	expect(currentStep({ ...fresh, isReplyBack: true })).toBe('reply');
	const refused = { ...answered, state: 'in_progress', isReplyBack: true } as const;
	expect([currentStep(refused), isDone('reply', refused)]).toEqual(['reply', false]);
	expect(currentStep({ ...refused, state: 'resolved' })).toBe('follow-up');
});

it('is never resolved by an answer alone', () => {
	expect(isDone('resolve', answered)).toBe(false);
	expect(isDone('follow-up', { ...answered, state: 'resolved' })).toBe(false);
});
