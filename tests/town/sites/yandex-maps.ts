import { escape, scriptJson, toHtml } from '../markup.ts';
import { card, page } from '../page.ts';
import { tokenId } from '../random.ts';
import type { Answer, Site } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 'yandex.ru';

/** An organisation's page: microdata for search engines, and the state from which the page was drawn. */
export const yandexMaps: Site = {
	hosts: [host],
	disallowed: ['/maps/api/', '/search'],
	makeId: ({ key }, number, seed) => tokenId(`${seed}/${key}/${number}`, 33),
	urlOf: (place, text) =>
		`https://${host}${place.path}reviews/?${new URLSearchParams({ 'reviews[publicId]': personOf(text) })}`,
	answer({ path }, world) {
		const place = world
			.placesOf(host)
			.find((candidate) => [candidate.path, `${candidate.path}reviews/`].includes(path));
		return place ? organisation(place, world) : null;
	},
	relaunched: (body) =>
		body
			.replaceAll('"reviewResults"', '"opinions"')
			.replaceAll('"ratingData"', '"stars"')
			.replaceAll('itemprop="review"', 'data-review')
};

/** A person reviews an organisation once, so the review names the person well enough. */
function personOf({ id }: TownMention): string {
	return tokenId(`person ${id}`, 26).toLowerCase();
}

const organisationId = (place: Place) => place.path.split('/').at(-2)!;

function organisation(place: Place, world: World): Answer {
	const [texts = []] = world.pages(place);
	const head = `<link rel="canonical" href="https://${host}${place.path}reviews/"><link rel="icon" href="//maps.yastatic.net/s3/front-maps-static/favicon.png">`;
	const body = `<div class="business-reviews-card-view"><h1 class="orgpage-header-view__header" itemprop="name">${escape(place.name)}</h1>
${texts.map((text) => `${card(text, world)}${microdata(text)}`).join('\n')}</div>
<script type="application/json" class="state-view">${scriptJson(state(place, texts))}</script>`;
	return { type: 'text/html', body: page(`Отзывы о «${place.name}» — Яндекс Карты`, body, head, 'ru') };
}

/** Hidden, because the card above says the same to people. */
function microdata(text: TownMention): string {
	const rating = text.rating
		? `<span itemscope itemprop="reviewRating" itemtype="http://schema.org/Rating"><meta itemprop="bestRating" content="5"><meta itemprop="ratingValue" content="${text.rating}.0"></span>`
		: '';
	return `<div hidden class="business-review-view" itemprop="review" itemtype="http://schema.org/Review" itemscope><div itemprop="author" itemtype="http://schema.org/Person" itemscope><a href="https://${host}/maps/user/${personOf(text)}"><span itemprop="name" dir="auto">${escape(text.author)}</span></a></div>${rating}<meta itemprop="datePublished" content="${changedAt(text)}"><div itemprop="reviewBody">${toHtml(text.text)}</div></div>`;
}

function state(place: Place, texts: TownMention[]) {
	const count = texts.length;
	const rated = texts.filter(({ rating }) => rating !== null);
	const item = {
		type: 'business',
		title: place.name,
		id: organisationId(place),
		ratingData: {
			ratingCount: rated.length,
			ratingValue: rated.reduce((sum, { rating }) => sum + rating!, 0) / Math.max(1, rated.length),
			reviewCount: count
		},
		reviewResults: {
			reviews: texts.map((text) => review(text, place)),
			params: { offset: 0, limit: place.pageSize, count, loadedReviewsCount: count, page: 1, totalPages: 1 }
		}
	};
	return { config: { requestId: '0' }, stack: [{ mode: 'card', results: { items: [item] }, tab: 'reviews' }] };
}

function review(text: TownMention, place: Place) {
	return {
		reviewId: text.id,
		businessId: organisationId(place),
		author: { name: text.author, publicId: personOf(text), professionLevel: 'Знаток города 2 уровня' },
		text: text.text,
		textLanguage: text.language,
		rating: text.rating ?? 0,
		updatedTime: changedAt(text),
		reactions: { likes: 0, dislikes: 0, userReaction: 'NONE' },
		...(text.reply && { businessComment: { text: text.reply.text, updatedTime: text.reply.at.toISOString() } })
	};
}

/** The site keeps only the instant of the last edit. */
function changedAt({ publishedAt, editedAt }: TownMention): string {
	return (editedAt ?? publishedAt).toISOString();
}
