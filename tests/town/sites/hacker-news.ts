import { toHtml } from '../markup.ts';
import { peoplesPage } from '../page.ts';
import type { Answer, Site, SiteRequest } from '../site.ts';
import type { TownMention } from '../types.ts';
import type { World } from '../world.ts';

const hosts = ['hn.algolia.com', 'news.ycombinator.com'];

/** The search over stories and comments; the discussions themselves stand on the other host. */
export const hackerNews: Site = {
	hosts,
	disallowed: [],
	makeId: (_place, number) => String(46_000_000 + number * 37),
	urlOf: (_place, { id }) => `https://${hosts[1]}/item?id=${id}`,
	answer(request, world) {
		const isSearch = /^\/api\/v1\/search(?:_by_date)?$/.test(request.path);
		if (isSearch) return search(request, world);
		// What the search page itself is called with does not matter to people.
		return peoplesPage(request.path === '/' ? { ...request, query: new URLSearchParams() } : request, world);
	},
	relaunched: (body) => body.replaceAll('"hits"', '"results"').replaceAll('"objectID"', '"id"')
};

function search({ query }: SiteRequest, world: World): Answer {
	const all = world.placesOf(hosts[0]!).flatMap((place) => world.visible(place));
	const stories = new Map(all.map((text) => [text.id, storyOf(text, all)]));
	const found = all.filter((text) => matches(text, stories.get(text.id)!, query));
	const size = Math.min(1000, Number(query.get('hitsPerPage') ?? 20));
	const number = Number(query.get('page') ?? 0);
	const hits = found.slice(number * size, (number + 1) * size).map((text) => hit(text, stories.get(text.id)!));
	const words = query.get('query') ?? '';
	const answer = {
		hits,
		nbHits: found.length,
		page: number,
		nbPages: Math.ceil(found.length / size),
		hitsPerPage: size,
		exhaustiveNbHits: true,
		query: words,
		params: `query=${encodeURIComponent(words)}`,
		processingTimeMS: 1
	};
	return { type: 'application/json', body: JSON.stringify(answer) };
}

function storyOf(text: TownMention, all: TownMention[]): TownMention {
	const parent = all.find(({ id }) => id === text.parentId);
	return parent ? storyOf(parent, all) : text;
}

function matches(text: TownMention, story: TownMention, query: URLSearchParams): boolean {
	const inside = `${text.title ?? ''} ${text.text} ${story.title ?? ''} ${text.author}`.toLowerCase();
	const words = (query.get('query') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
	const since = Number(/created_at_i>=?(\d+)/.exec(query.get('numericFilters') ?? '')?.[1] ?? 0);
	const isRecent = text.publishedAt.getTime() / 1000 > since;
	return isRecent && words.every((word) => inside.includes(word)) && hasTags(text, story, query.get('tags') ?? '');
}

/** `story,author_x` wants both, `(story,comment)` either. */
function hasTags(text: TownMention, story: TownMention, wanted: string): boolean {
	const own = tagsOf(text, story);
	const groups = wanted.match(/\([^)]*\)|[^,()]+/g) ?? [];
	return groups.every((group) =>
		group
			.replace(/[()]/g, '')
			.split(',')
			.some((tag) => own.includes(tag))
	);
}

function tagsOf(text: TownMention, story: TownMention): string[] {
	return [text.parentId ? 'comment' : 'story', `author_${text.author}`, `story_${story.id}`];
}

function hit(text: TownMention, story: TownMention) {
	const words = toHtml(text.text).replaceAll('<br><br>', '<p>').replaceAll('<br>', ' ');
	const isComment = text.parentId !== null;
	return {
		created_at: text.publishedAt.toISOString().replace('.000Z', 'Z'),
		created_at_i: text.publishedAt.getTime() / 1000,
		title: isComment ? null : text.title,
		url: null,
		author: text.author,
		points: isComment ? null : 1,
		story_text: isComment ? null : words,
		comment_text: isComment ? words : null,
		story_id: Number(story.id),
		story_title: isComment ? story.title : null,
		parent_id: isComment ? Number(text.parentId) : null,
		_tags: tagsOf(text, story),
		objectID: text.id
	};
}
