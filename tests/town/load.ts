import { escape, rfc822 } from './markup.ts';
import { packs } from './texts/index.ts';
import { random } from './random.ts';
import type { Answer, Site } from './site.ts';
import { townLanguages } from './types.ts';
import type { World } from './world.ts';
import { DAY_MS } from './background.ts';

/** Feeds for load: nothing of them is kept, every item is made when it is asked for. */

export const LOAD_ITEMS = 50;

/** How many items a day of the story puts in the place of the oldest ones, and how many of the others it edits. */
const NEW_A_DAY = 5;
const EDITED = 2;

export function loadHostnames(count: number): string[] {
	return Array.from({ length: count }, (_, index) => `f${index + 1}.load.test`);
}

/** One site a feed, at `https://f<N>.load.test/feed.xml`, so that limits per host do not make one queue of them all. */
export function loadSites(count: number): Site[] {
	return loadHostnames(count).map((host) => ({
		hosts: [host],
		disallowed: [],
		makeId: (_place, number) => `${host}-${number}`,
		urlOf: (_place, { id }) => `https://${host}/${id}`,
		answer: ({ path }, world) => (path === '/feed.xml' ? feed(host, world) : null)
	}));
}

function feed(host: string, world: World): Answer {
	const days = Math.floor((world.storyNow.getTime() - world.start.getTime()) / DAY_MS);
	const newest = LOAD_ITEMS + days * NEW_A_DAY;
	const items = Array.from({ length: LOAD_ITEMS }, (_, index) => item(host, newest - index, index, days, world.start));
	const body = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${host}</title><link>https://${host}/</link><description>Load</description>
${items.join('\n')}
</channel></rss>`;
	return { type: 'application/rss+xml', body };
}

function item(host: string, number: number, index: number, days: number, start: Date): string {
	const own = random(`${host}/${number}`);
	const pack = packs[own.pick(townLanguages)];
	const topic = own.pick(pack.topics);
	const text = topic.parts
		.map((part) => own.pick(part))
		.join(' ')
		.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1')
		.replace(/\{[a-z:]+\}/g, pack.brands.cat);
	const isEdited = days > 0 && index >= NEW_A_DAY && index < NEW_A_DAY + EDITED;
	const at = new Date(start.getTime() - Math.max(0, LOAD_ITEMS - number) * 3_600_000);
	return `<item><title>${escape(own.pick(topic.titles))}</title><link>https://${host}/${number}</link><guid isPermaLink="false">${host}-${number}</guid><pubDate>${rfc822(at)}</pubDate><dc:creator>${escape(own.pick(pack.people.female))}</dc:creator><description>${escape(`${text}${isEdited ? ` (${days})` : ''}`)}</description></item>`;
}
