import { expect, it } from 'vitest';
import { blockFor } from './blocks.ts';
import { causes, strategies } from './complaint.ts';

it.each(['ru', 'lv', 'en'] as const)('has a block for every cause and strategy in %s', (language) => {
	const texts = causes.flatMap((cause) =>
		strategies.map((strategy) =>
			blockFor({ language, cause, strategy, author: 'Анна К.', restatement: 'X', signature: 'S' })
		)
	);
	expect(new Set(texts).size).toBe(causes.length * strategies.length);
	for (const text of texts) expect(text).toContain('Анна');
});

it('greets nobody by a handle or an emoji', () => {
	for (const author of ['user_4711', '🦊', 'xX_Rīga_Xx', null])
		expect(blockFor({ language: 'en', cause: null, strategy: null, author, restatement: null, signature: '' })).toMatch(
			/^Hello,\n/
		);
});
