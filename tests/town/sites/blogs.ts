import { escape, toHtml } from '../markup.ts';
import { peoplesPage } from '../page.ts';
import type { Answer, Site, SiteRequest } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 'blogs.test';

/** A blog in Atom, its comments in a feed of their own, in pages (RFC 5005) and threads (RFC 4685). */
export const blogs: Site = {
	hosts: [host],
	disallowed: ['/drafts/'],
	makeId: ({ key }, number) => `tag:${host},2020:${key}-${number}`,
	urlOf: (_place, { id }) => `https://${host}/${id.split(':').at(-1)}`,
	answer(request, world) {
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		return place ? atom(place, request, world) : peoplesPage(request, world);
	}
};

function atom(place: Place, { query }: SiteRequest, world: World): Answer {
	const pages = world.pages(place);
	const number = Number(query.get('page') ?? 1);
	const texts = pages[number - 1] ?? [];
	const self = `https://${host}${place.path}`;
	const next = pages[number] ? `<link rel="next" href="${self}?page=${number + 1}"/>` : '';
	const posts = world
		.placesOf(host)
		.filter(({ kind }) => kind === 'article')
		.flatMap((blog) => world.visible(blog));
	const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<title>${escape(place.name)}</title>
<id>tag:${host},2020:${place.key}</id>
<link rel="self" href="${self}"/>${next}
<updated>${(texts[0]?.publishedAt ?? world.start).toISOString()}</updated>
${texts.map((text) => entry(text, place, posts)).join('\n')}
</feed>
`;
	return { type: 'application/atom+xml', body };
}

function entry(text: TownMention, place: Place, posts: TownMention[]): string {
	const title = text.title ? `<title>${escape(text.title)}</title>` : '<title/>';
	return `<entry>
<id>${escape(text.id)}</id>
${title}
<author><name>${escape(text.author)}</name></author>
<link rel="alternate" href="${escape(blogs.urlOf(place, text))}"/>
<published>${text.publishedAt.toISOString()}</published>
<updated>${(text.editedAt ?? text.publishedAt).toISOString()}</updated>${thread(text, place, posts)}
<content type="html">${escape(`<p>${toHtml(text.text)}</p>`)}</content>
</entry>`;
}

/** A comment answers another one, or else the post that was newest when it was written. */
function thread(text: TownMention, place: Place, posts: TownMention[]): string {
	if (place.kind !== 'comment') return '';
	const post = posts.find(({ publishedAt }) => publishedAt <= text.publishedAt);
	const parent = text.parentId ?? post?.id;
	return parent ? `\n<thr:in-reply-to ref="${escape(parent)}"/>` : '';
}
