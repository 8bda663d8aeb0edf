import { expect, it } from 'vitest';
import { statementKinds } from '#lib/server/analysis/analysis.ts';
import { calmAmong } from './calm.ts';
import type { PublicText } from './data.ts';

const said = (id: string, text: string): PublicText => ({ id, lang: 'en', text, sentiment: 'neutral' });
const surely = (kind: string) => Float64Array.from(statementKinds, (name) => (name === kind ? 1 : 0));

it('takes texts that have words of a risk and tell of nothing bad, and no risk from them', () => {
	const texts = [
		said('a', 'The children ate ice cream'),
		said('b', 'My child was burned by the tea'),
		said('c', 'The weather is fine'),
		said('d', 'We sat by the fire and sang')
	];
	const asked: string[] = [];
	const calm = calmAmong(texts, (risky) => {
		asked.push(...risky.map(({ id }) => id));
		return risky.map(({ id }) => surely(id === 'b' ? 'complaint' : 'praise'));
	});
	expect(asked).toEqual(['a', 'b', 'd']);
	expect(calm.texts.map(({ id, risk }) => [id, risk])).toEqual([
		['a', []],
		['d', []]
	]);
	expect(calm.kinds).toEqual([surely('praise'), surely('praise')]);
});
