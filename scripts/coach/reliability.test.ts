import { expect, it } from 'vitest';
import { defaultModel } from '../../src/lib/domain/coach/default-model.ts';
import type { LabelledReply } from './example.ts';
import { reliability, reliabilityLine } from './reliability.ts';

const reply = (text: string, violations: LabelledReply['violations']): LabelledReply => ({
	id: 'x',
	lang: 'en',
	cause: 'defect',
	complaint: 'The kettle leaks.',
	reply: text,
	violations,
	missing: [],
	spans: {}
});

it('counts what was said by the confidence it was said with, and what of it was right', () => {
	const broken = 'Under our terms and conditions the deposit is not refundable.';
	const shown = reliability([reply(broken, ['law']), reply(broken, [])], () => defaultModel());
	const surest = shown.at(-1)!;
	expect(surest).toEqual({ from: 0.95, right: 1, said: 2 });
	expect(reliabilityLine('two', shown)).toBe(
		'two: from 0.65 0/0, from 0.80 0/0, from 0.85 0/0, from 0.90 0/0, from 0.95 1/2'
	);
});
