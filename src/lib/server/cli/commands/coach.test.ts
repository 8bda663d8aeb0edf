import { describe, expect, it } from 'vitest';
import { coach } from './coach.ts';

describe('rearguard coach', () => {
	it('answers each line in its language, and goes on after a broken one', async () => {
		const printed: string[] = [];
		const asked = {
			id: 'a',
			lang: 'lv',
			complaint: 'Zupa bija auksta',
			reply: 'Saskaņā ar līguma noteikumiem naudu neatgriežam.',
			cause: 'defect'
		};
		const code = await coach([JSON.stringify(asked), '', 'oops'], (line) => void printed.push(line));
		const [answer, error] = printed.map((line) => JSON.parse(line));
		const law = answer.findings.find((finding: { rule: string }) => finding.rule === 'law');
		expect(answer.id).toBe('a');
		expect(law.span).toEqual([0, asked.reply.length]);
		expect(law.message).toContain('vairogs');
		expect(answer.findings.map((finding: { rule: string }) => finding.rule)).toContain('missing.apology');
		expect(error).toEqual({ id: null, error: 'not JSON' });
		expect(code).toBe(1);
	});

	it('says by its exit code whether there was something to say, and whether anything could be read', async () => {
		const codeOf = (...lines: unknown[]) =>
			coach(
				lines.map((line) => JSON.stringify(line)),
				() => {}
			);
		const asked = { id: 'a', lang: 'en', complaint: 'The soup was cold', reply: 'You should have read the menu.' };
		expect(await codeOf(asked)).toBe(1);
		expect(await codeOf('oops')).toBe(2);
		expect(await codeOf()).toBe(0);
	});

	it('holds promises against the plan and the limit that a line names', async () => {
		const printed: string[] = [];
		const line = { id: 'p', lang: 'en', complaint: 'Cold soup', reply: 'We pay you 80 € on Thursday.', cause: null };
		const known = { today: '2026-11-24', plan: ['2026-11-27'], limit: { amount: 50, currency: 'EUR' } };
		await coach(
			[line, { ...line, ...known }, { ...line, today: 'soon' }].map((one) => JSON.stringify(one)),
			(one) => {
				printed.push(one);
			}
		);
		const [without, held, wrong] = printed.map((one) => JSON.parse(one));
		const rulesOf = (answer: { findings: { rule: string }[] }) =>
			answer.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('promise.'));
		expect(rulesOf(without)).toEqual([]);
		expect(rulesOf(held)).toEqual(['promise.not_in_plan', 'promise.over_limit']);
		expect(wrong.error).toContain('today');
	});
});
