import { expect, it } from 'vitest';
import { commonOf, looksAlike } from './incident.ts';

const late = { cause: 'missing_information' as const, topics: ['delivery', 'communication'] };

it('has in common what most of its complaints speak of', () => {
	expect(commonOf([late, { ...late, topics: ['delivery', 'price'] }, { ...late, topics: ['delivery'] }])).toEqual({
		cause: 'missing_information',
		topics: ['delivery']
	});
	expect(commonOf([])).toEqual({ cause: null, topics: [] });
});

it('is worth a look with the same topic and no other cause', () => {
	expect(looksAlike(late, { cause: null, topics: ['delivery'] })).toBe(true);
	expect(looksAlike(late, { cause: 'defect', topics: ['delivery'] })).toBe(false);
	expect(looksAlike(late, { ...late, topics: ['price'] })).toBe(false);
	expect(looksAlike(commonOf([]), late)).toBe(false);
});
