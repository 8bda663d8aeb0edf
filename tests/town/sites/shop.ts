import { escape, scriptJson, toHtml } from '../markup.ts';
import { card, page, peoplesPage } from '../page.ts';
import type { Answer, Site } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 'veikals.test';

/** The chain's web shop: each product says the same in another of the ways in which pages say schema.org. */
export const shop: Site = {
	hosts: [host],
	disallowed: ['/grozs/'],
	makeId: ({ key }, number) => `${key.replace('veikals-', '')}-${number}`,
	urlOf: (place, { id }) => `https://${host}${place.path}#r-${id}`,
	answer(request, world) {
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		return place ? product(place, world) : peoplesPage(request, world);
	},
	relaunched: (body) =>
		body.replace(/schema\.org/g, 'vocabulary.test').replaceAll('"@type":"Review"', '"@type":"Opinion"')
};

type Way = (place: Place, texts: TownMention[], world: World) => string;

const ways: Record<string, Way> = {
	'veikals-klingeris': jsonLd,
	'veikals-medus-kuka': microdata,
	'veikals-torte': rdfa
};

function product(place: Place, world: World): Answer {
	const [texts = []] = world.pages(place);
	const body = (ways[place.key] ?? jsonLd)(place, texts, world);
	return {
		type: 'text/html',
		body: page(place.name, body, `<link rel="canonical" href="https://${host}${place.path}">`, 'lv')
	};
}

function jsonLd(place: Place, texts: TownMention[], world: World): string {
	const about = { '@context': 'https://schema.org', '@type': 'Product', name: place.name, ...reviewsOf(place, texts) };
	return `<h1>${escape(place.name)}</h1><script type="application/ld+json">${scriptJson(about)}</script>
${texts.map((text) => `<div id="r-${text.id}">${card(text, world)}</div>`).join('\n')}`;
}

/** `aggregateRating` and `review` of a thing, as JSON-LD. */
export function reviewsOf(place: Place, texts: TownMention[]) {
	const rated = texts.filter(({ rating }) => rating !== null);
	const sum = rated.reduce((total, { rating }) => total + rating!, 0);
	return {
		...(rated.length > 0 && {
			aggregateRating: {
				'@type': 'AggregateRating',
				ratingValue: (sum / rated.length).toFixed(1),
				reviewCount: texts.length
			}
		}),
		review: texts.map((text) => review(text, place))
	};
}

function review(text: TownMention, place: Place) {
	const url = `https://${host}${place.path}#r-${text.id}`;
	return {
		'@type': 'Review',
		'@id': place.host === host ? url : `https://${place.host}/atsauksmes/${text.id}`,
		author: { '@type': 'Person', name: text.author },
		datePublished: text.publishedAt.toISOString(),
		...(text.editedAt && { dateModified: text.editedAt.toISOString() }),
		...(text.title && { name: text.title }),
		reviewBody: text.text,
		...(text.rating && {
			reviewRating: { '@type': 'Rating', ratingValue: text.rating, bestRating: 5, worstRating: 1 }
		}),
		...(text.reply && {
			comment: {
				'@type': 'Comment',
				author: { '@type': 'Organization', name: text.reply.author },
				dateCreated: text.reply.at.toISOString(),
				text: text.reply.text
			}
		})
	};
}

function microdata(place: Place, texts: TownMention[]): string {
	return `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${escape(place.name)}</h1>
${texts.map(marked(microdataWords)).join('\n')}</div>`;
}

function rdfa(place: Place, texts: TownMention[]): string {
	return `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">${escape(place.name)}</h1>
${texts.map(marked(rdfaWords)).join('\n')}</div>`;
}

/** The two ways of marking up the very text that people read differ only in their attributes. */
interface Words {
	prop(name: string): string;
	thing(name: string, type: string): string;
}

const microdataWords: Words = {
	prop: (name) => `itemprop="${name}"`,
	thing: (name, type) => `itemprop="${name}" itemscope itemtype="https://schema.org/${type}"`
};
const rdfaWords: Words = {
	prop: (name) => `property="${name}"`,
	thing: (name, type) => `property="${name}" typeof="${type}"`
};

function marked({ prop, thing }: Words): (text: TownMention) => string {
	return (text) => {
		const title = text.title ? `<h3 ${prop('name')}>${escape(text.title)}</h3>` : '';
		const rating = text.rating
			? `<span ${thing('reviewRating', 'Rating')}><span ${prop('ratingValue')}>${text.rating}</span>/<span ${prop('bestRating')}>5</span></span>`
			: '';
		const modified = text.editedAt ? `<meta ${prop('dateModified')} content="${text.editedAt.toISOString()}">` : '';
		const answer = text.reply
			? `<div class="reply" ${thing('comment', 'Comment')}><b ${thing('author', 'Organization')}><span ${prop('name')}>${escape(text.reply.author)}</span></b> <time ${prop('dateCreated')} datetime="${text.reply.at.toISOString()}">${text.reply.at.toISOString().slice(0, 10)}</time><div ${prop('text')}>${toHtml(text.reply.text)}</div></div>`
			: '';
		return `<article id="r-${text.id}" ${thing('review', 'Review')}>${title}${rating}
<span ${thing('author', 'Person')}><span ${prop('name')}>${escape(text.author)}</span></span>
<time ${prop('datePublished')} datetime="${text.publishedAt.toISOString()}">${text.publishedAt.toISOString().slice(0, 10)}</time>${modified}
<div ${prop('reviewBody')}>${toHtml(text.text)}</div>${answer}
<p class="meta"><a href="/~${host}/reply?to=${text.id}">atbildēt veikala vārdā</a></p></article>`;
	};
}
