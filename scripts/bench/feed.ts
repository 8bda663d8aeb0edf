import { escape, rfc822 } from '../../tests/town/markup.ts';
import type { BenchText } from './texts.ts';

/** How far back the items of one fetch reach. */
const spanMs = 2 * 86_400_000;

/** An RSS feed of so many items that nobody has seen before; `number` keeps their ids apart from those of other fetches. */
export function makeFeed(next: () => BenchText, items: number, number: number, now: Date): string {
	const all = Array.from({ length: items }, (_, index) => {
		const { author, title, text } = next();
		const at = new Date(now.getTime() - (index * spanMs) / items);
		const link = `https://place.test/${number}/${index}`;
		return `<item><title>${escape(title)}</title><link>${link}</link><guid isPermaLink="false">item-${number}-${index}</guid><pubDate>${rfc822(at)}</pubDate><dc:creator>${escape(author)}</dc:creator><description>${escape(text)}</description></item>`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bench</title><link>https://place.test/</link><description>Bench</description>
${all.join('\n')}
</channel></rss>`;
}
