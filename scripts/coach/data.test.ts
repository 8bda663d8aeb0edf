import { describe, expect, it } from 'vitest';
import { trainingExamples, unreadReplies } from './data.ts';

describe('voices kept apart', () => {
	const unread = unreadReplies();

	it('are there in each language', () => {
		for (const lang of ['ru', 'lv', 'en'])
			expect(unread.filter((reply) => reply.lang === lang).length).toBeGreaterThan(150);
	});

	it('teach nothing', () => {
		const taught = new Set(trainingExamples().map(({ source }) => source));
		expect(unread.filter(({ id }) => taught.has(id))).toEqual([]);
	});
});
