import { expect, it } from 'vitest';
import { mentionsHref } from './links.ts';

const day = { from: '2026-11-01', to: '2026-11-30', sentiment: 'negative' as const };

it('keeps the filters that made the figure, and nothing else', () => {
	const params = new URLSearchParams('period=30&to=2026-11-30&language=lv&source=abc');
	expect(mentionsHref(params, day)).toBe(
		'/mentions?from=2026-11-01&to=2026-11-30&sentiment=negative&source=abc&language=lv'
	);
	expect(mentionsHref(new URLSearchParams(), { ...day, source: 'x' })).toContain('&source=x');
	expect(mentionsHref(new URLSearchParams(), day)).not.toContain('source');
});
