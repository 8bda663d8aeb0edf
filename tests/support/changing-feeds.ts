import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An item as its feed shows it. */
export interface Given {
	id: string;
	text: string;
}

export interface ChangingFeeds {
	/** Address of a feed; each has a host of its own, so that limits per host do not make one queue of all. */
	urlOf(number: number): string;
	hostOf(number: number): string;
	/** Ids of every item in any answer that left whole. */
	given(): Set<string>;
	/** What all feeds show now. */
	shown(): Given[];
	/** From now on every answer is the same as the last one of its feed. */
	freeze(): void;
	/** How many answers each feed has given since `freeze`. */
	answersSinceFreeze(): Map<number, number>;
	answers(): number;
	stop(): Promise<void>;
}

const items = 50;
/** At each poll so many are new, and one of the others says something else. */
const newAPoll = 2;
/**
 * At so many polls at least an item is shown before it leaves: no process can find again what left before it asked. The very first answer
 * counts too: with items that left at the second poll, those that died with the first answer counted as lost.
 */
const pollsAnItem = 10;

/**
 * Feeds on this machine that change whenever they are asked: as `f1.localhost`, `f2.localhost`, …
 * A text counts as given once its answer has been handed to the network.
 */
export async function startChangingFeeds(): Promise<ChangingFeeds> {
	const polls = new Map<number, number>();
	const given = new Set<string>();
	let isFrozen = false;
	let sinceFreeze = new Map<number, number>();
	let answers = 0;

	function answer(number: number, response: ServerResponse): void {
		const poll = (polls.get(number) ?? 0) + (isFrozen && polls.has(number) ? 0 : 1);
		polls.set(number, poll);
		const shown = itemsAt(number, poll);
		response.once('finish', () => {
			answers++;
			for (const { id } of shown) given.add(id);
			if (isFrozen) sinceFreeze.set(number, (sinceFreeze.get(number) ?? 0) + 1);
		});
		response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(number, shown));
	}

	const server = createServer((request, response) => {
		const number = Number(/^f(\d+)\.localhost/.exec(request.headers.host ?? '')?.[1]);
		if (request.url === '/feed.xml' && number) answer(number, response);
		else response.writeHead(404).end();
	});
	server.listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		urlOf: (number) => `http://f${number}.localhost:${port}/feed.xml`,
		hostOf: (number) => `f${number}.localhost`,
		given: () => given,
		shown: () => [...polls].flatMap(([number, poll]) => itemsAt(number, poll)),
		freeze: () => {
			isFrozen = true;
			sinceFreeze = new Map();
		},
		answersSinceFreeze: () => sinceFreeze,
		answers: () => answers,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** Newest first. A crash loses none that stay: the next poll brings them again. */
function itemsAt(number: number, poll: number): Given[] {
	const newest = items + (poll - 1) * newAPoll;
	const leftAlready = Math.max(0, poll - pollsAnItem) * newAPoll;
	return Array.from({ length: newest - leftAlready }, (_, index) => {
		const item = newest - index;
		const isReworded = index > newAPoll && (item + poll) % items === 0;
		const wording = isReworded ? `, said anew at poll ${poll}` : '';
		return {
			id: `f${number}-${item}`,
			text: `The parcel number ${item} of shop ${number} came late and wet, nobody answered the telephone${wording}.`
		};
	});
}

function rss(number: number, shown: Given[]): string {
	const all = shown.map(
		({ id, text }) =>
			`<item><title>Late again</title><link>https://shop.example/${id}</link><guid isPermaLink="false">${id}</guid><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>${text}</description></item>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Shop ${number}</title><link>https://shop.example/</link><description>Changing</description>\n${all.join('\n')}\n</channel></rss>`;
}
