import { describe, expect, it } from 'vitest';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { parseFile } from '../from-file.ts';
import { outcomeOf } from '../test-support.ts';
import { schemaOrg } from './index.ts';

const pageOf = (...things: unknown[]) =>
	`<!doctype html><html><head><title>Kettle</title>${things
		.map(
			(thing) =>
				`<script type="application/ld+json">${typeof thing === 'string' ? thing : JSON.stringify(thing)}</script>`
		)
		.join('')}</head><body></body></html>`;

/** The one review of a page on which a kettle has it. */
function read(review: Record<string, unknown>): ObservedMention {
	const kettle = { '@type': 'Product', name: 'Kettle', review: { '@type': 'Review', author: 'Ilze', ...review } };
	return parseFile(schemaOrg, pageOf(kettle)).mentions[0]!;
}

describe('texts', () => {
	it.each([
		['<p>It leaks.</p><p>Twice.</p>', 'It leaks.\n\nTwice.'],
		['It leaks.\nIt&#39;s loud.', "It leaks.\nIt's loud."],
		['It leaks.&lt;br /&gt;And it is loud.', 'It leaks.\nAnd it is loud.'],
		['Salt &amp;amp; pepper, &amp;quot;fresh&amp;quot;', 'Salt & pepper, "fresh"'],
		['see https://shop.example/?a=1&copy=2 and R&D', 'see https://shop.example/?a=1&copy=2 and R&D'],
		['5 < 6 and 7 > 3', '5 < 6 and 7 > 3']
	])('%j', (reviewBody, text) => expect(read({ reviewBody }).text).toBe(text));

	it('are whole where somebody forgot to escape a quote', () => {
		const written =
			'{"@type":"Product","name":"Kettle","review":[{"author":"A","reviewBody":"They said "no" twice","reviewRating":2}]}';
		expect(parseFile(schemaOrg, pageOf(written)).mentions[0]).toMatchObject({
			...{ text: 'They said "no" twice', rating: { value: 2, best: 5 } }
		});
	});
});

it.each<[unknown, [number, number] | null]>([
	['4', [4, 5]],
	[{ ratingValue: '4,5' }, [4.5, 5]],
	[{ ratingValue: 3.5, bestRating: 5 }, [3.5, 5]],
	[{ ratingValue: 8, bestRating: '10' }, [8, 10]],
	[{ ratingValue: 90, bestRating: 100, worstRating: 0 }, [90, 100]],
	[{ ratingValue: '80 %' }, [80, 100]],
	[{ ratingValue: '★★★☆☆' }, [3, 5]],
	[{ ratingValue: '★★★½' }, [3.5, 5]],
	[{ ratingValue: 0, bestRating: 5 }, null],
	[{ ratingValue: 0, bestRating: 5, worstRating: 0 }, [0, 5]],
	[{ ratingValue: 'NaN' }, null],
	[
		[{ ratingValue: 2 }, { ratingValue: 5 }],
		[2, 5]
	]
])('stars %j', (reviewRating, stars) => {
	expect(read({ reviewBody: 'x', reviewRating }).rating).toEqual(stars && { value: stars[0], best: stars[1] });
});

describe('a page without reviews', () => {
	const counting = (reviewCount: number) => ({ '@type': 'AggregateRating', ratingValue: 0, reviewCount });
	const product = (reviewCount: number) => ({
		'@type': 'Product',
		name: 'Kettle',
		aggregateRating: counting(reviewCount)
	});

	it('is an empty place where it counts none', () => {
		expect(outcomeOf(schemaOrg, pageOf(product(0)))).toEqual({ mentions: [], skipped: 0, title: 'Kettle', next: null });
	});

	it.each([
		['counts some', pageOf(product(12))],
		['counts them of several things', pageOf(product(0), product(0))],
		['says nothing of a number', pageOf({ '@type': 'Product', name: 'Kettle' })],
		['did not arrive whole', pageOf(product(0)).replace('</html>', '')]
	])('is not what was asked for where it %s', (_, page) => {
		expect(outcomeOf(schemaOrg, page)).toEqual({ error: 'source.no_reviews' });
	});
});

it.each([
	[
		'reviews inside reviews',
		'<div itemprop="review" itemscope itemtype="http://schema.org/Review"><p itemprop="reviewBody">x'
	],
	['reviews beside reviews', '<div itemscope itemtype="http://schema.org/Review"><p itemprop="reviewBody">x'],
	['texts inside texts', '<p itemprop="reviewBody"><b itemprop="author">x']
])('%s, ten thousand deep, are read no further than the page is long', (_, piece) => {
	const body = `<div itemscope itemtype="http://schema.org/Review">${piece.repeat(10_000)}`;
	const page = outcomeOf(schemaOrg, body);
	const read = 'mentions' in page ? page.mentions.map(({ text }) => text.length) : [];
	expect(read.reduce((sum, length) => sum + length, 0)).toBeLessThan(body.length + 200_000);
});
