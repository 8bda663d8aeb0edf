import type { SourceAddress } from '../connector.ts';

const origin = 'https://news.ycombinator.com';

/** Stories and comments of all kinds; what else is searched for narrows it. */
const everything = '(story,comment)';

/** `hn.algolia.com/?q=…`, the search's own API, and pages of news.ycombinator.com that stand for a search. */
export function matchHackerNews(url: URL): SourceAddress | null {
	if (!/^https?:$/.test(url.protocol)) return null;
	if (url.hostname === 'hn.algolia.com') return matchSearch(url);
	return url.hostname === 'news.ycombinator.com' ? matchSite(url) : null;
}

function matchSearch({ pathname, searchParams }: URL): SourceAddress | null {
	const query = (searchParams.get('query') ?? searchParams.get('q') ?? '').trim();
	const isSearch = /^\/$|^\/api\/v1\/search(?:_by_date)?\/?$/.test(pathname);
	if (!isSearch || !query) return null;
	const tags = tagsOf(searchParams);
	const canonical = new URLSearchParams({ query });
	if (tags !== everything) canonical.set('type', tags);
	return { url: `https://hn.algolia.com/?${canonical}`, title: query, settings: { query, tags } };
}

/** The page says `type=story`, the API `tags=story`; anything else is everything. */
function tagsOf(params: URLSearchParams): string {
	const tag = params.get('type') ?? params.get('tags') ?? '';
	return ['story', 'comment'].includes(tag) ? tag : everything;
}

function matchSite({ pathname, searchParams }: URL): SourceAddress | null {
	const id = searchParams.get('id') ?? '';
	const site = searchParams.get('site') ?? '';
	if (pathname === '/item' && /^\d+$/.test(id))
		return { url: itemUrl(id), title: null, settings: { tags: `${everything},story_${id}`, story: id } };
	if (['/user', '/submitted', '/threads'].includes(pathname) && /^[\w-]{2,15}$/.test(id))
		return { url: `${origin}/user?id=${id}`, title: id, settings: { tags: `${everything},author_${id}` } };
	if (pathname === '/from' && site)
		return {
			url: `${origin}/from?${new URLSearchParams({ site })}`,
			title: site,
			settings: { query: site, tags: 'story', in: 'url' }
		};
	return null;
}

export function itemUrl(id: string): string {
	return `${origin}/item?id=${encodeURIComponent(id)}`;
}

/** The API's address for what `matchHackerNews` remembered, newest first. */
export function searchUrl(settings: Record<string, string>): string {
	const params = new URLSearchParams({ query: settings.query ?? '', tags: settings.tags ?? everything });
	if (settings.in) params.set('restrictSearchableAttributes', settings.in);
	// As many as the API gives at once is 1000; a hundred are plenty between two visits.
	params.set('hitsPerPage', '100');
	return `https://hn.algolia.com/api/v1/search_by_date?${params}`;
}
