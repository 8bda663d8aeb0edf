import { escape, rigaTime } from '../markup.ts';
import { card, page } from '../page.ts';
import { numericId } from '../random.ts';
import type { Answer, Site } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = '2gis.ru';

/** A firm's page: what its server asked for stands in scripts, as strings of JSON within strings of JavaScript. */
export const twoGis: Site = {
	hosts: [host],
	disallowed: ['/search/'],
	makeId: ({ key }, number, seed) => numericId(`${seed}/${key}/${number}`, 9),
	urlOf: (place, { id }) => `https://${host}${place.path}/tab/reviews/review/${id}`,
	answer({ path }, world) {
		const place = world.placesOf(host).find((candidate) => isPageOf(candidate, path));
		return place ? firm(place, world) : null;
	},
	relaunched: (body) => body.replaceAll('fetchEntityReviews', 'fetchEntityFeedback')
};

function isPageOf(place: Place, path: string): boolean {
	return path === place.path || path.startsWith(`${place.path}/`);
}

const firmId = (place: Place) => place.path.split('/').at(-1)!;

function firm(place: Place, world: World): Answer {
	const [texts = []] = world.pages(place);
	const id = firmId(place);
	const profile = { [id]: { data: { id, name: place.name, type: 'branch' }, meta: {} } };
	const data = {
		pages: [{ items: texts.map((text) => review(text, place)), total: texts.length }],
		pageParams: [null]
	};
	const reviews = {
		queryKey: ['fetchEntityReviews', [id, 'branch', null, null, 'trust']],
		queryHash: `reviews-${id}`,
		state: { data, status: 'success' }
	};
	const state = { data: { entity: { profile } }, status: 200 };
	const body = `<div id="root"><h1>${escape(place.name)}</h1>
${texts.map((text) => card(text, world)).join('\n')}</div>
<script>var initialState = JSON.parse('${inScript(state)}');
var __REACT_QUERY_STATE__ = JSON.parse('${inScript({ mutations: [], queries: [reviews] })}');</script>
<link rel="preload" href="https://d-assets.2gis.ru/fonts/Text.woff2" as="font">`;
	const head = `<link href="https://${host}${place.path}" rel="canonical">`;
	return { type: 'text/html', body: page(`${place.name} — 2ГИС`, body, head, 'ru') };
}

/** A string of a script in single quotes that holds JSON. */
function inScript(value: unknown): string {
	return JSON.stringify(value).replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/</g, '\\u003c');
}

function review(text: TownMention, place: Place) {
	return {
		id: text.id,
		region_id: 1,
		text: text.text,
		rating: text.rating,
		provider: '2gis',
		is_hidden: false,
		url: '',
		likes_count: 0,
		comments_count: text.reply ? 1 : 0,
		date_created: rigaTime(text.publishedAt),
		date_edited: text.editedAt && rigaTime(text.editedAt),
		object: { id: firmId(place), type: 'branch' },
		user: {
			id: numericId(text.author, 7),
			first_name: text.author,
			last_name: null,
			name: text.author,
			provider: '2gis'
		},
		official_answer: text.reply && {
			id: numericId(`answer ${text.id}`, 9),
			org_name: text.reply.author,
			text: text.reply.text,
			date_created: rigaTime(text.reply.at)
		},
		is_rated: text.rating !== null,
		on_moderation: false
	};
}
