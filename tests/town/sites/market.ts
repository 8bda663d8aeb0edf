import { escape, scriptJson } from '../markup.ts';
import { card, page, peoplesPage } from '../page.ts';
import { numericId } from '../random.ts';
import type { Answer, Site, SiteRequest } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';
import { reviewsOf } from './shop.ts';

const host = 'tirgus.test';

/** What a company's owner shows to the platform's API. */
export const ownerToken = 'town-owner';

/** A review platform with an API for owners; its moderators look at each answer before the public does. */
export const market: Site = {
	hosts: [host],
	disallowed: ['/api/'],
	makeId: ({ key }, number, seed) => numericId(`${seed}/${key}/${number}`, 8),
	urlOf: (_place, { id }) => `https://${host}/atsauksmes/${id}`,
	answer(request, world) {
		if (request.path.startsWith('/api/v1/')) return api(request, world);
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		return place ? listing(place, request, world) : peoplesPage(request, world);
	},
	relaunched: (body) =>
		body.replace(/schema\.org/g, 'vocabulary.test').replaceAll('"@type":"Review"', '"@type":"Opinion"')
};

function listing(place: Place, { query }: SiteRequest, world: World): Answer {
	const pages = world.pages(place);
	const number = Number(query.get('lapa') ?? 1);
	const texts = pages[number - 1] ?? [];
	const about = { '@context': 'https://schema.org', '@type': 'Bakery', name: place.name, ...reviewsOf(place, texts) };
	const next = pages[number] ? `https://${host}${place.path}?lapa=${number + 1}` : null;
	const more = next ? `<p><a rel="next" href="/~${host}${place.path}?lapa=${number + 1}">vecākas</a></p>` : '';
	const head = `${next ? `<link rel="next" href="${next}">` : ''}<script type="application/ld+json">${scriptJson(about)}</script>`;
	const body = `<h1>${escape(place.name)}</h1>\n${texts.map((text) => card(text, world)).join('\n')}${more}`;
	return { type: 'text/html', body: page(`${place.name}: atsauksmes`, body, head, 'lv') };
}

const json = (status: number, value: unknown): Answer => ({
	status,
	type: 'application/json',
	body: JSON.stringify(value)
});
const problem = (status: number, error: string) => json(status, { error });

/**
 * `GET reviews?company=cat&page=1`, `GET reviews/<id>` as the owner sees it, `POST reviews/<id>/reply {text}` with an
 * `Idempotency-Key`, `PUT` for a later version.
 */
function api(request: SiteRequest, world: World): Answer {
	if (request.headers.authorization !== `Bearer ${ownerToken}`) return problem(401, 'token_missing');
	const [, id, isReply] = /^\/api\/v1\/reviews(?:\/(\d+)(\/reply)?)?$/.exec(request.path) ?? [];
	const text = id ? world.find(host, id) : null;
	if (id && !text) return problem(404, 'no_such_review');
	if (!text) return apiListing(request, world);
	if (!isReply) return json(200, ownersView(text));
	if (request.method !== 'POST' && request.method !== 'PUT') return problem(405, 'method');
	return answerThrough(request, text, world);
}

function apiListing({ query }: SiteRequest, world: World): Answer {
	const place = world.placesOf(host).find(({ company }) => company === query.get('company'));
	if (!place) return problem(404, 'no_such_company');
	const number = Number(query.get('page') ?? 1);
	const pages = world.pages(place);
	return json(200, { reviews: (pages[number - 1] ?? []).map(ownersView), page: number, pages: pages.length });
}

function ownersView(text: TownMention) {
	const { id, author, rating, title, publishedAt, editedAt, reply } = text;
	const state = reply && (reply.state === 'rejected' ? 'rejected' : 'accepted');
	return { id, author, rating, title, text: text.text, publishedAt, editedAt, reply: reply && { ...reply, state } };
}

const keys = new WeakMap<World, Map<string, string>>();

/** 202, because moderators come first. The same key a second time changes nothing and says the same. */
function answerThrough(request: SiteRequest, text: TownMention, world: World): Answer {
	const seen = keys.get(world) ?? new Map<string, string>();
	keys.set(world, seen);
	const key = String(request.headers['idempotency-key'] ?? '');
	if (key && seen.get(key) === text.id) return json(202, { state: 'moderation' });
	if (request.method === 'POST' && text.reply) return problem(409, 'already_answered');
	const words = wordsOf(request.body);
	if (!words) return problem(422, 'text_missing');
	world.reply(text, words);
	if (key) seen.set(key, text.id);
	return json(202, { state: 'moderation' });
}

function wordsOf(body: string): string | null {
	try {
		const { text } = JSON.parse(body) as { text?: unknown };
		return typeof text === 'string' && text.trim() ? text : null;
	} catch {
		return null;
	}
}
