import { toHtml } from '../markup.ts';
import { peoplesPage } from '../page.ts';
import type { Answer, Site, SiteRequest } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 'shop.test';

/** The chain's own guest book as a JSON Feed; an answer there is an entry that begins with the words answered to. */
export const guestBook: Site = {
	hosts: [host],
	disallowed: [],
	makeId: (_place, number) => `gb-${number}`,
	urlOf: (_place, { id }) => `https://${host}/viesi/${id}`,
	answer(request, world) {
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		return place ? jsonFeed(place, request, world) : peoplesPage(request, world);
	}
};

function jsonFeed(place: Place, { query }: SiteRequest, world: World): Answer {
	const pages = world.pages(place);
	const number = Number(query.get('page') ?? 1);
	const address = `https://${host}${place.path}`;
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: place.name,
		home_page_url: `https://${host}/`,
		feed_url: address,
		...(pages[number] ? { next_url: `${address}?page=${number + 1}` } : {}),
		items: (pages[number - 1] ?? []).map((text) => item(text, place))
	};
	return { type: 'application/feed+json', body: JSON.stringify(feed, null, '\t') };
}

function item(text: TownMention, place: Place) {
	return {
		id: text.id,
		url: guestBook.urlOf(place, text),
		authors: [{ name: text.author }],
		date_published: text.publishedAt.toISOString(),
		...(text.editedAt ? { date_modified: text.editedAt.toISOString() } : {}),
		content_html: `<p>${toHtml(text.text)}</p>`,
		...(text.parentId ? { _reply: { to: text.parentId } } : {})
	};
}
