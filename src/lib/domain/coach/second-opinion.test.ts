import { describe, expect, it } from 'vitest';
import { opinionFindings, opinionRules, readOpinions } from './second-opinion.ts';
import type { Finding } from './types.ts';

const text = 'Hello. You should have read the label. Call Ilze until six.';
const label = 'You should have read the label';

describe('a model’s answer', () => {
	it('is read where it speaks of the coach’s rules', () => {
		const answer = { findings: [{ rule: 'blame_customer', quote: ` ${label} ` }, { rule: 'missing.regret' }] };
		expect(readOpinions(answer)).toEqual([
			{ rule: 'blame_customer', quote: label },
			{ rule: 'missing.regret', quote: null }
		]);
	});

	it.each([null, 'none', 7, [], {}, { findings: 'all good' }])('is none where it is %j', (answer) => {
		expect(readOpinions(answer)).toBeNull();
	});

	it.each([
		{ rule: 'promise.over_limit', quote: label },
		{ rule: 'publish', quote: label },
		{ rule: 'doubt' },
		{ rule: 'doubt', quote: '  ' },
		{ rule: 'doubt', quote: { $ne: 1 } },
		{ rule: ['doubt'], quote: label },
		null,
		'doubt'
	])('leaves out %j', (one) => {
		expect(readOpinions({ findings: [one] })).toEqual([]);
	});

	it('is not read for ever', () => {
		expect(readOpinions({ findings: Array(500).fill({ rule: 'law', quote: 'x' }) })).toHaveLength(20);
	});
});

describe('opinions beside the coach', () => {
	const note = (change: Partial<Finding>): Finding => ({
		...{ rule: 'blame_customer', level: 'warning', confidence: 0.9, span: [7, 37], params: {} },
		...change
	});

	it('are quiet questions about words of the text, and say whose they are', () => {
		const opinions = [
			{ rule: 'blame_customer', quote: label } as const,
			{ rule: 'missing.regret', quote: null } as const
		];
		const found = opinionFindings(text, opinions, []);
		expect(found).toMatchObject([
			{ rule: 'blame_customer', level: 'question', isByModel: true, span: [7, 37] },
			{ rule: 'missing.regret', level: 'question', isByModel: true, span: null }
		]);
		expect(text.slice(...found[0]!.span!)).toBe(label);
	});

	it('are silent about words that are not there', () => {
		expect(opinionFindings(text, [{ rule: 'law', quote: 'by law' }], [])).toEqual([]);
		expect(opinionFindings('Other words now.', [{ rule: 'blame_customer', quote: label }], [])).toEqual([]);
	});

	it('do not repeat the coach, nor themselves', () => {
		const opinions = [
			{ rule: 'blame_customer', quote: label } as const,
			{ rule: 'missing.regret', quote: null } as const
		];
		const known = [note({ span: [0, 20] }), note({ rule: 'missing.regret', span: null })];
		expect(opinionFindings(text, opinions, known)).toEqual([]);
		expect(opinionFindings(text, [...opinions, ...opinions], [])).toHaveLength(2);
		expect(opinionFindings(text, opinions, [note({ rule: 'doubt' })])).toHaveLength(2);
	});
});

it('knows the rules that can be seen in a text', () => {
	expect(opinionRules).toHaveLength(16);
});
