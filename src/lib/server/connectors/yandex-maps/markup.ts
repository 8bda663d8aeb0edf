import type { Cheerio, CheerioAPI } from 'cheerio/slim';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { htmlToText, oneLine } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import { loadPage, type Node } from '../shared/dom.ts';
import { hashIdentity, normaliseForIdentity } from '../shared/identity.ts';
import { asNumber } from '../shared/json.ts';
import { isWholePage } from '../shared/unreadable.ts';
import { reviewUrl } from './address.ts';
import type { Listing } from './listing.ts';
import { toRating } from './review.ts';

/** Without one of these there is nothing to read, and large pages of others need no tree. */
const parts = /badge__comments|mini-badge|business-review-view/;

/** More than any page shows; the rest of one that goes on is not read. */
const MAX_REVIEWS = 500;

/** The widget, or a page without its state: neither has ids, and neither shows the owner's answer. */
export function readMarkup(html: string, organisationId: string | null): Listing | null {
	const $ = parts.test(html) ? loadPage(html) : null;
	if (!$) return null;
	const widget = $('.badge__comments, .mini-badge');
	if (widget.length > 0) return readWidget($, isWholePage(html), organisationId);
	// The class tells the site's own reviews from any shop's microdata.
	const reviews = $('.business-review-view[itemprop="review"][itemscope]').toArray().slice(0, MAX_REVIEWS);
	if (reviews.length === 0) return null;
	const title = oneLine($('h1[itemprop="name"], .orgpage-header-view__header').first().text()) || null;
	return { reviews: reviews.map((review) => readMicrodata($, $(review), organisationId)), total: null, title };
}

function readWidget($: CheerioAPI, isWhole: boolean, organisationId: string | null): Listing {
	const comments = $('.comment').toArray().slice(0, MAX_REVIEWS);
	const link = $('a[href*="/maps/org/"]').attr('href') ?? '';
	const id = /\/org\/(?:[^/]+\/)?(\d+)/.exec(link)?.[1] ?? organisationId;
	return {
		reviews: comments.map((comment) => readComment($(comment), id)),
		total: comments.length === 0 && isWhole ? 0 : null,
		title: oneLine($('.mini-badge__org-name').first().text()) || null
	};
}

/** Long texts end in a link to the rest. */
const more = /\s*(?:\.{3}|…)\s*(?:ещё|еще|more|daha fazla)$/i;

function readComment(comment: Cheerio<Node>, organisationId: string | null): ObservedMention | null {
	const name = oneLine(comment.find('.comment__name').first().text()) || null;
	const text = htmlToText(comment.find('.comment__text').first().html() ?? '').replace(more, '…');
	const stars = comment.find('.stars-list__star');
	const rating = toRating(stars.not('._empty').length - stars.filter('._half').length / 2, 5);
	if (!text && !rating) return null;
	// The date is left out of the identity: it is written without the year until the year is over.
	return toMention(hashIdentity([name, normaliseForIdentity(text)]), {
		name,
		text,
		rating,
		url: organisationId && reviewUrl(organisationId, null),
		publishedAt: parseInstant(comment.find('.comment__date').first().text())
	});
}

function readMicrodata($: CheerioAPI, review: Cheerio<Node>, organisationId: string | null): ObservedMention | null {
	const content = (name: string) => review.find(`[itemprop="${name}"]`).first().attr('content') ?? null;
	const name = oneLine(review.find('[itemprop="author"] [itemprop="name"]').first().text()) || null;
	const text = htmlToText(review.find('[itemprop="reviewBody"]').first().html() ?? '');
	const rating = toRating(asNumber(content('ratingValue')), asNumber(content('bestRating')) ?? 5);
	if (!text && !rating) return null;
	const person = /\/maps\/user\/(\w+)/.exec(review.find('a[href*="/maps/user/"]').attr('href') ?? '')?.[1] ?? null;
	// A person reviews an organisation once, so the person is the review's identity.
	return toMention(person ?? hashIdentity([name, normaliseForIdentity(text)]), {
		name,
		text,
		rating,
		url: organisationId && reviewUrl(organisationId, person),
		publishedAt: parseInstant(content('datePublished'))
	});
}

type Facts = Pick<ObservedMention, 'text' | 'rating' | 'url' | 'publishedAt'> & { name: string | null };

function toMention(externalId: string, { name, text, rating, url, publishedAt }: Facts): ObservedMention {
	return {
		externalId,
		kind: 'review',
		author: { name },
		rating,
		title: null,
		text,
		url,
		publishedAt,
		editedAt: null,
		parentId: null,
		reply: null
	};
}
