import type { Charset } from '../charset.ts';
import { escape, rfc822, toHtml } from '../markup.ts';
import { peoplesPage } from '../page.ts';
import type { Site } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

/** Newspapers: RSS 2.0 in the charsets that newspapers grew up with. */
function newspaper(host: string, charset: Charset, language: string): Site {
	return {
		hosts: [host],
		disallowed: ['/admin/'],
		makeId: (_place, number) => `https://${host}/news/${number + 100}`,
		urlOf: (_place, { id }) => id,
		answer(request, world) {
			const place = world.placesOf(host).find(({ path }) => path === request.path);
			if (!place) return peoplesPage(request, world);
			return { type: 'application/rss+xml', charset, body: rss(place, world, charset, language) };
		}
	};
}

function rss(place: Place, world: World, charset: Charset, language: string): string {
	const [texts = []] = world.pages(place);
	return `<?xml version="1.0" encoding="${charset}"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escape(place.name)}</title>
<link>https://${place.host}/</link>
<description>${escape(place.name)}</description>
<language>${language}</language>
${texts.map(item).join('\n')}
</channel>
</rss>
`;
}

function item(text: TownMention): string {
	return `<item>
<title>${escape(text.title ?? '')}</title>
<link>${escape(text.id)}?utm_source=rss</link>
<guid isPermaLink="true">${escape(text.id)}</guid>
<pubDate>${rfc822(text.publishedAt)}</pubDate>
<dc:creator>${escape(text.author)}</dc:creator>
<description>${escape(`<p>${toHtml(text.text)}</p>`)}</description>
</item>`;
}

export const novosti = newspaper('novosti.test', 'windows-1251', 'ru');
export const zinas = newspaper('zinas.test', 'windows-1257', 'lv');
