import type { Dialect } from './annotations.ts';
import type { HtmlElement } from './html-tree.ts';

/** hReview (of 2006) and h-review, in the words of schema.org. */
const types: Record<string, string> = {
	hreview: 'Review',
	'h-review': 'Review',
	vcard: 'Person',
	hcard: 'Person',
	'h-card': 'Person',
	'h-item': 'Thing',
	'h-product': 'Thing',
	'h-event': 'Thing',
	'h-adr': 'PostalAddress'
};

const properties: Record<string, string> = {
	reviewer: 'author',
	'p-author': 'author',
	'p-reviewer': 'author',
	item: 'itemReviewed',
	'p-item': 'itemReviewed',
	fn: 'name',
	'p-name': 'name',
	summary: 'headline',
	'p-summary': 'headline',
	description: 'reviewBody',
	'e-content': 'reviewBody',
	'p-content': 'reviewBody',
	'e-description': 'reviewBody',
	'p-description': 'reviewBody',
	dtreviewed: 'datePublished',
	'dt-published': 'datePublished',
	'dt-reviewed': 'datePublished',
	rating: 'reviewRating',
	'p-rating': 'reviewRating',
	value: 'ratingValue',
	best: 'bestRating',
	worst: 'worstRating',
	'p-best': 'bestRating',
	'p-worst': 'worstRating',
	'u-url': 'url',
	permalink: 'url'
};

const classes = (element: HtmlElement) => element.attribute('class')?.split(/\s+/) ?? [];
const translate = (element: HtmlElement, words: Record<string, string>) =>
	classes(element).flatMap((name) => (Object.hasOwn(words, name) ? [words[name] ?? ''] : []));

export const microformats: Dialect = {
	typesOf: (element) => {
		const found = translate(element, types);
		if (found.length > 0) return found;
		// Its parts are the item's, not the review's.
		return classes(element).some((name) => name === 'item' || name === 'p-item') ? ['Thing'] : null;
	},
	propertiesOf: (element) => translate(element, properties),
	idOf: () => null
};
