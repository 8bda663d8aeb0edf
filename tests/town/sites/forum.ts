import { escape, rigaTime, toHtml } from '../markup.ts';
import { peoplesPage } from '../page.ts';
import type { Site } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 'forum.test';

/** A forum that was set up in 2002 and not touched since: RDF in koi8-r, which has neither dashes nor angled quotes. */
export const forum: Site = {
	hosts: [host],
	disallowed: ['/search'],
	makeId: (_place, number) => `https://${host}/t/${4000 + number}`,
	urlOf: (_place, { id }) => id,
	answer(request, world) {
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		if (!place) return peoplesPage(request, world);
		return { type: 'application/rdf+xml', charset: 'koi8-r', body: rdf(place, world) };
	}
};

function rdf(place: Place, world: World): string {
	const [texts = []] = world.pages(place);
	const items = texts.map(({ id }) => `<rdf:li rdf:resource="${escape(id)}"/>`).join('');
	return `<?xml version="1.0" encoding="koi8-r"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:thr="http://purl.org/syndication/thread/1.0">
<channel rdf:about="https://${host}${place.path}">
<title>${escape(place.name)}</title>
<link>https://${host}/</link>
<description>${escape(place.name)}</description>
<items><rdf:Seq>${items}</rdf:Seq></items>
</channel>
${texts.map(item).join('\n')}
</rdf:RDF>
`;
}

function item(text: TownMention): string {
	const title = text.title ? `<title>${escape(text.title)}</title>\n` : '';
	const parent = text.parentId ? `<thr:in-reply-to ref="${escape(text.parentId)}"/>\n` : '';
	return `<item rdf:about="${escape(text.id)}">
${title}<link>${escape(text.id)}</link>
${parent}<dc:creator>${escape(text.author)}</dc:creator>
<dc:date>${rigaTime(text.publishedAt)}</dc:date>
<description>${escape(toHtml(text.text))}</description>
</item>`;
}
