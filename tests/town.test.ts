import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchedDocument, ParsedPage } from '#lib/server/connectors/connector.ts';
import { byId, matchAddress } from '#lib/server/connectors/registry.ts';
import { AppError } from '#lib/server/errors.ts';
import { decode } from '#lib/server/fetcher/charset.ts';
import { loadHostnames } from './town/load.ts';
import { faultKinds, ownerToken, startTown, townHostnames, type Town, type TruthItem } from './town/town.ts';

const start = new Date('2026-03-18T12:00:00Z');
const DAY_MS = 86_400_000;

async function get(town: Town, address: string, headers: Record<string, string> = {}): Promise<FetchedDocument> {
	const response = await fetch(town.rewrite(address), { headers, redirect: 'manual' });
	const type = response.headers.get('content-type') ?? '';
	const charset = /charset=([\w-]+)/.exec(type)?.[1] ?? null;
	const body = decode(new Uint8Array(await response.arrayBuffer()), charset).text;
	return { url: address, status: response.status, contentType: type.split(';')[0] ?? null, body };
}

/** Everything that a connector reads at an address, page after page. */
async function collect(town: Town, source: string, connectorId: string) {
	const connector = byId(connectorId)!;
	const document = connectorId === 'schema-org' ? await get(town, source) : null;
	const address = connector.match(new URL(source)) ?? (document && connector.detect?.(document));
	if (!address) throw new Error(`${connectorId} does not recognise ${source}`);
	const mentions: ParsedPage['mentions'] = [];
	let skipped = 0;
	let next: ParsedPage['next'] = connector.request(address);
	for (let page = 0; next && page < 20; page++) {
		const parsed = connector.parse(await get(town, next.url), { address });
		mentions.push(...parsed.mentions);
		skipped += parsed.skipped;
		next = parsed.next;
	}
	return { mentions, skipped };
}

const textsOf = (truth: TruthItem[], place: string) => truth.filter((item) => item.place === place);

let town: Town;

beforeAll(async () => {
	town = await startTown({ seed: 7, now: () => start });
});
afterAll(() => town.stop());

/** A town for one test that changes it. */
async function withTown(test: (own: Town) => Promise<void>, options: Parameters<typeof startTown>[0] = {}) {
	const own = await startTown({ seed: 7, now: () => start, ...options });
	try {
		await test(own);
	} finally {
		await own.stop();
	}
}

describe('every site is read by its connector', () => {
	const sources = [
		'2gis-cat',
		'2gis-buns',
		'yandex-cat',
		'yandex-magic',
		'tirgus-cat',
		'tirgus-buns',
		'tirgus-magic',
		'veikals-klingeris',
		'veikals-medus-kuka',
		'veikals-torte',
		'telegram',
		'novosti',
		'zinas',
		'forum',
		'blog',
		'blog-comments',
		'shop-feed',
		'hn'
	];

	it('and the list names every place', () => {
		expect([...new Set(town.truth().map(({ place }) => place))].sort()).toEqual([...sources].sort());
	});

	it.each(sources)('%s', async (place) => {
		const expected = textsOf(town.truth(), place);
		const { source, connector } = expected[0]!;
		const { mentions, skipped } = await collect(town, source, connector);
		expect(skipped).toBe(0);
		expect(mentions).toHaveLength(expected.length);
		const shown = new Map(mentions.map((mention) => [mention.text.replace(/\s+/g, ' '), mention]));
		for (const item of expected) {
			const mention = shown.get(item.text.replace(/\s+/g, ' '));
			expect(mention, item.text).toBeDefined();
			expect(mention!.rating?.value ?? null).toBe(item.rating);
			expect(mention!.reply?.text ?? null).toBe(item.reply?.text ?? null);
			// A channel signs for whoever writes in it.
			if (connector !== 'telegram') expect(mention!.author.name).toBe(item.author);
		}
		if (connector === 'schema-org') return;
		expect(mentions.map(({ externalId }) => externalId).sort()).toEqual(expected.map(({ id }) => id).sort());
	});

	it('dates are what the town says they are', async () => {
		for (const place of ['2gis-cat', 'telegram', 'forum', 'zinas', 'hn', 'shop-feed']) {
			const expected = textsOf(town.truth(), place);
			const { mentions } = await collect(town, expected[0]!.source, expected[0]!.connector);
			const read = new Map(mentions.map(({ externalId, publishedAt }) => [externalId, publishedAt]));
			for (const { id, publishedAt } of expected) expect(read.get(id)).toBe(publishedAt);
		}
	});

	it('the address alone finds the connector of every named site', () => {
		for (const { source, connector } of town.truth()) {
			if (connector !== 'schema-org' && !source.includes('atom.xml') && connector !== 'feed')
				expect(matchAddress(new URL(source))?.connector.id).toBe(connector);
		}
	});
});

describe('history', () => {
	it('is ten weeks of a few hundred texts in three languages, with answers, edits and quieter weekends', () => {
		const truth = town.truth();
		expect(truth.length).toBeGreaterThanOrEqual(150);
		expect(truth.length).toBeLessThanOrEqual(320);
		expect(new Set(truth.map(({ language }) => language))).toEqual(new Set(['ru', 'lv', 'en']));
		expect(truth.filter(({ reply }) => reply).length).toBeGreaterThan(10);
		expect(truth.filter(({ editedAt }) => editedAt).length).toBeGreaterThan(0);
		const weekend = truth.filter(({ publishedAt }) => [0, 6].includes(new Date(publishedAt).getUTCDay()));
		expect(weekend.length / truth.length).toBeLessThan(2 / 7);
	});

	it('has a week in which delivery broke down', () => {
		const complaints = town.truth().filter(({ isComplaint, company }) => isComplaint && company === 'cat');
		const week = (item: TruthItem) => Math.floor((start.getTime() - Date.parse(item.publishedAt)) / DAY_MS / 7);
		const counts = Array.from({ length: 10 }, (_, index) => complaints.filter((item) => week(item) === index).length);
		// It began 27 days before the start and ended 20 days before it, in the third and the fourth week back.
		expect([2, 3]).toContain(counts.indexOf(Math.max(...counts)));
	});

	it('is the same for the same seed and another for another', async () => {
		await withTown(async (same) => expect(same.truth()).toEqual(town.truth()));
		await withTown(async (other) => expect(other.truth()).not.toEqual(town.truth()), { seed: 8 });
	});

	it('leaves no marks of its templates behind', () => {
		for (const { text, title } of town.truth()) expect(`${text}${title}`).not.toMatch(/\{[a-z:]+\}|\[[^\]]*\|/);
	});
});

describe('the story', () => {
	it('goes on: complaints, an edit, a raised rating, thanks, a repost, a deletion', async () => {
		await withTown(async (own) => {
			const before = own.truth();
			own.advance(1);
			const afterOne = own.truth();
			const birthday = afterOne.find(({ place, author }) => place === '2gis-cat' && author === 'Кира Снегова');
			const repost = afterOne.find(({ place, text }) => place === 'telegram' && text.includes(birthday!.text));
			expect(before.some(({ ref }) => ref === birthday?.ref)).toBe(false);
			expect(repost).toBeDefined();
			own.advance(5);
			const after = new Map(own.truth().map((item) => [item.ref, item]));
			expect(after.has(repost!.ref)).toBe(false);
			expect(before.some((item) => (after.get(item.ref)?.rating ?? 0) > (item.rating ?? 5))).toBe(true);
			expect(before.some((item) => after.has(item.ref) && after.get(item.ref)!.text !== item.text)).toBe(true);
			expect([...after.values()].some(({ text, parentId }) => parentId && text.includes('Спасибо им.'))).toBe(true);
		});
	});

	it('is the same in one step and in many, and never dated later than the clock', async () => {
		const now = () => new Date(start.getTime() + 10 * DAY_MS);
		let moved = start;
		await withTown(
			async (many) => {
				await withTown(
					async (once) => {
						moved = now();
						once.advance(6);
						for (let step = 0; step < 12; step++) many.advance(0.5);
						expect(many.truth()).toEqual(once.truth());
					},
					{ now: () => moved }
				);
			},
			{ now: () => moved }
		);
		await withTown(async (still) => {
			still.advance(5);
			for (const { publishedAt } of still.truth()) expect(Date.parse(publishedAt)).toBeLessThanOrEqual(start.getTime());
		});
	});
});

const helpful =
	'Кира, простите нас за испорченный праздник. Деньги вернём сегодня, а управляющая Илзе позвонит вам до 18:00, её номер 2000-0101.';

describe('an answer', () => {
	it.each(['2gis-cat', 'yandex-cat', 'veikals-klingeris', 'forum', 'telegram', 'shop-feed', 'blog-comments', 'hn'])(
		'becomes visible on the page of %s',
		async (place) => {
			await withTown(async (own) => {
				const target = textsOf(own.truth(), place).find(({ reply, isOwner }) => !reply && !isOwner)!;
				own.reply(target.host, target.id, helpful);
				const document = await get(own, pageOf(target));
				// Pages escape, JSON inside scripts does not; a stretch without marks is in either.
				expect(document.body).toContain('Деньги вернём сегодня');
				const after = own.truth();
				const field = after.find(({ ref }) => ref === target.ref)!.reply?.text;
				const child = after.find(({ isOwner, parentId }) => isOwner && parentId === target.id)?.text;
				expect(field ?? child).toBe(helpful);
			});
		}
	);

	it('is read by the connector, and the author raises the rating a day later', async () => {
		await withTown(async (own) => {
			own.advance(1);
			const target = own.truth().find(({ place, author }) => place === '2gis-cat' && author === 'Кира Снегова')!;
			own.reply('2gis.ru', target.id, helpful);
			const read = async () =>
				(await collect(own, target.source, '2gis')).mentions.find(({ externalId }) => externalId === target.id)!;
			expect((await read()).reply?.text).toBe(helpful);
			expect((await read()).rating?.value).toBe(1);
			own.advance(1);
			expect((await read()).rating?.value).toBe(5);
		});
	});

	it('can be written by a person in a form', async () => {
		await withTown(async (own) => {
			const target = textsOf(own.truth(), 'yandex-cat').find(({ reply }) => !reply)!;
			const form = `${own.url}/~yandex.ru/reply?to=${target.id}`;
			expect(await (await fetch(form)).text()).toContain('<textarea');
			const body = new URLSearchParams({ text: helpful });
			const answer = await fetch(form, { method: 'POST', body, redirect: 'manual' });
			expect(answer.status).toBe(303);
			const landed = await fetch(new URL(answer.headers.get('location')!, own.url));
			expect(await landed.text()).toContain('Деньги вернём сегодня');
		});
	});

	it('waits for moderators on the market, who refuse links', async () => {
		await withTown(async (own) => {
			const [first, second] = textsOf(own.truth(), 'tirgus-cat').filter(({ reply }) => !reply) as [
				TruthItem,
				TruthItem
			];
			const headers = { authorization: `Bearer ${ownerToken}`, 'idempotency-key': 'k1' };
			const api = (id: string) => own.rewrite(`https://tirgus.test/api/v1/reviews/${id}/reply`);
			const send = (id: string, text: string, more = {}) =>
				fetch(api(id), { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify({ text }) });
			expect((await send(first.id, helpful)).status).toBe(202);
			expect((await send(first.id, helpful)).status).toBe(202);
			expect((await send(first.id, helpful, { 'idempotency-key': 'k2' })).status).toBe(409);
			expect((await send(second.id, 'See https://example.test', { 'idempotency-key': 'k3' })).status).toBe(202);
			expect((await fetch(api(first.id), { method: 'POST' })).status).toBe(401);
			const replyOf = (ref: string) => own.truth().find((item) => item.ref === ref)!.reply?.text ?? null;
			expect(replyOf(first.ref)).toBeNull();
			own.advance(1.01);
			expect(replyOf(first.ref)).toBe(helpful);
			expect(replyOf(second.ref)).toBeNull();
		});
	});

	it('is impossible where nobody can answer', () => {
		const article = textsOf(town.truth(), 'novosti')[0]!;
		expect(() => town.reply('novosti.test', article.id, helpful)).toThrow('nobody can answer');
		expect(() => town.reply('2gis.ru', 'no-such-id', helpful)).toThrow('nothing');
	});
});

/** Where the answer must be seen: the watched page, or the search that stands for it. */
function pageOf({ connector, source }: TruthItem): string {
	const match = byId(connector)?.match(new URL(source));
	return match ? byId(connector)!.request(match).url : source;
}

describe('faults', () => {
	const source = 'https://t.me/s/riga_gardezi';

	it.each([
		['error500', 500],
		['rate429', 429],
		['redirect_private', 302],
		['empty', 200]
	] as const)('%s answers %i, as often as asked, and then no more', async (kind, status) => {
		await withTown(async (own) => {
			own.fault('t.me', kind, 2);
			for (let time = 0; time < 2; time++) {
				const response = await fetch(own.rewrite(source), { redirect: 'manual' });
				expect(response.status).toBe(status);
				if (kind === 'rate429') expect(response.headers.get('retry-after')).toBe('120');
				if (kind === 'redirect_private') expect(response.headers.get('location')).toMatch(/^http:\/\/10\./);
				if (kind === 'empty') expect(await response.text()).toBe('');
			}
			expect((await get(own, source)).body).toContain('js-message_text');
		});
	});

	const refusals = [
		['captcha', 'source.blocked'],
		['login', 'source.login_required'],
		['changed_layout', 'source.layout_changed']
	] as const;
	const pages = [
		['https://t.me/s/riga_gardezi', 'telegram'],
		['https://2gis.ru/firm/70000001070000017', '2gis'],
		['https://yandex.ru/maps/org/10203040501/', 'yandex-maps'],
		['https://hn.algolia.com/?query=kringle', 'hacker-news'],
		['https://novosti.test/rss.xml', 'feed'],
		['https://veikals.test/p/klingeris', 'schema-org']
	] as const;
	it.each(refusals.flatMap(([kind, code]) => pages.map((page) => [kind, code, ...page] as const)))(
		'%s is %s to the reader of %s',
		async (kind, code, address, connectorId) => {
			// Reviews in schema.org's words are found wherever a new layout puts them.
			if (connectorId === 'schema-org' && kind === 'changed_layout') return;
			const expected = connectorId === 'feed' && kind === 'changed_layout' ? 'source.not_a_feed' : code;
			await withTown(async (broken) => {
				broken.fault(new URL(address).host, kind);
				await expect(collectOrCode(broken, address, connectorId)).resolves.toBe(expected);
			});
		}
	);

	it('wrong_charset lies about every charset, and the text survives', async () => {
		await withTown(async (own) => {
			for (const [host, place] of [
				['novosti.test', 'novosti'],
				['zinas.test', 'zinas'],
				['forum.test', 'forum'],
				['blogs.test', 'blog']
			] as const) {
				own.fault(host, 'wrong_charset');
				const expected = textsOf(own.truth(), place);
				const { mentions } = await collect(own, expected[0]!.source, 'feed');
				expect(mentions.map(({ text }) => text.slice(0, 40)).sort()).toEqual(
					expected.map(({ text }) => text.slice(0, 40)).sort()
				);
			}
		});
	});

	it('timeout never answers and endless never ends', async () => {
		await withTown(async (own) => {
			own.fault('t.me', 'timeout');
			await expect(fetch(own.rewrite(source), { signal: AbortSignal.timeout(300) })).rejects.toThrow();
			own.fault('t.me', 'endless');
			const response = await fetch(own.rewrite(source));
			let bytes = 0;
			for await (const chunk of response.body!) {
				bytes += (chunk as Uint8Array).length;
				if (bytes > 20_000_000) break;
			}
			expect(bytes).toBeGreaterThan(20_000_000);
		});
	});

	it('robots_disallow is told by the site and by the town, until it is healed', async () => {
		await withTown(async (own) => {
			own.fault('t.me', 'robots_disallow');
			expect((await get(own, 'https://t.me/robots.txt')).body).toMatch(/^Disallow: \/$/m);
			expect(await (await fetch(`${own.url}/robots.txt`)).text()).toContain('Disallow: /~t.me/\n');
			own.heal('t.me');
			expect((await get(own, 'https://t.me/robots.txt')).body).not.toMatch(/^Disallow: \/$/m);
		});
	});

	it('can be set over HTTP, as can time', async () => {
		await withTown(async (own) => {
			const post = (path: string, body: unknown) =>
				fetch(`${own.url}/~control/${path}`, { method: 'POST', body: JSON.stringify(body) });
			expect((await post('fault', { host: 't.me', kind: 'error500', times: 1 })).status).toBe(200);
			expect((await get(own, source)).status).toBe(500);
			expect((await post('fault', { host: 't.me', kind: 'no such' })).status).toBe(400);
			const before = own.truth().length;
			await post('advance', { days: 2 });
			expect(own.truth().length).toBeGreaterThan(before);
			expect((await (await fetch(`${own.url}/~control/truth`)).json()) as unknown[]).toHaveLength(own.truth().length);
		});
	});

	it('there are eleven of them', () => expect(faultKinds).toHaveLength(11));
});

async function collectOrCode(own: Town, address: string, connectorId: string): Promise<string> {
	const connector = byId(connectorId)!;
	const match = connector.match(new URL(address)) ?? { url: address, title: null, settings: {} };
	try {
		const { url } = connector.request(match);
		return String(connector.parse(await get(own, url), { address: match }).mentions.length);
	} catch (error) {
		if (error instanceof AppError) return error.code;
		throw error;
	}
}

/** As a fetcher does whose `route` leads to the town: another address, the site's own name. */
function dial(port: number, path: string, host: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, headers: { host } }, async (response) => {
			resolve(Buffer.concat(await response.toArray()));
		});
		sent.once('error', reject).end();
	});
}

describe('the server', () => {
	it('finds the site by path, by header and by the name that was dialled', async () => {
		const byPath = await (await fetch(`${town.url}/~novosti.test/rss.xml`)).arrayBuffer();
		const byHeader = await fetch(`${town.url}/rss.xml`, { headers: { 'x-town-host': 'novosti.test' } });
		expect(Buffer.from(await byHeader.arrayBuffer())).toEqual(Buffer.from(byPath));
		expect(await dial(town.port, '/rss.xml', 'novosti.test')).toEqual(Buffer.from(byPath));
	});

	it('answers 304 to whoever has the page already, until it changes', async () => {
		await withTown(async (own) => {
			for (const { source } of own.truth()) {
				const etag = (await fetch(own.rewrite(source))).headers.get('etag')!;
				const again = await fetch(own.rewrite(source), { headers: { 'if-none-match': etag } });
				expect(again.status).toBe(304);
			}
			const address = own.rewrite('https://2gis.ru/firm/70000001070000017');
			const etag = (await fetch(address)).headers.get('etag')!;
			own.advance(1);
			expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(200);
		});
	});

	it('keeps a log of who asked for what', async () => {
		await withTown(async (own) => {
			await get(own, 'https://zinas.test/rss.xml', { 'user-agent': 'tester', 'if-none-match': '"x"' });
			expect(own.requests('zinas.test')).toMatchObject([
				{ host: 'zinas.test', method: 'GET', path: '/rss.xml', status: 200, userAgent: 'tester', isConditional: true }
			]);
			expect(own.requests('t.me')).toEqual([]);
		});
	});

	it('shows people a front page, and every text has an address that works', async () => {
		const front = await (await fetch(town.url)).text();
		for (const host of townHostnames) expect(front).toContain(host);
		for (const { url } of town.truth()) expect((await get(town, url)).status, url).toBe(200);
		expect((await get(town, 'https://t.me/nobody/1')).status).toBe(404);
	});
});

describe('on request', () => {
	it('hostile texts stand at every kind of page and are read as text', async () => {
		await withTown(
			async (own) => {
				const quiet = new Map(town.truth().map(({ place }) => [place, textsOf(town.truth(), place).length]));
				for (const place of ['2gis-cat', 'yandex-cat', 'telegram', 'forum', 'novosti', 'blog-comments', 'shop-feed']) {
					const expected = textsOf(own.truth(), place);
					expect(expected.length).toBeGreaterThan(quiet.get(place)!);
					const { mentions } = await collect(own, expected[0]!.source, expected[0]!.connector);
					expect(mentions.length, place).toBe(expected.length);
					const script = mentions.find(({ text }) => text.includes('The rolls were cold.'));
					expect(script?.text, place).toBe('<script>document.title="owned"</script>The rolls were cold.');
				}
			},
			{ hostile: true }
		);
	});

	it('but not even hostile texts break a site: no feed has a character that XML forbids', async () => {
		await withTown(
			async (own) => {
				for (const source of ['https://forum.test/index.rdf', 'https://novosti.test/rss.xml'])
					// eslint-disable-next-line no-control-regex
					expect((await get(own, source)).body).not.toMatch(/[\u0001-\u0008\u000b\u000e-\u001f]/);
			},
			{ hostile: true }
		);
	});

	it('any number of feeds with fifty changing items each', async () => {
		await withTown(
			async (own) => {
				expect(own.hostnames).toEqual(expect.arrayContaining(loadHostnames(3)));
				const read = async () => (await collect(own, 'https://f2.load.test/feed.xml', 'feed')).mentions;
				const before = await read();
				expect(before).toHaveLength(50);
				own.advance(1);
				const after = await read();
				const known = new Map(before.map((mention) => [mention.externalId, mention.text]));
				expect(after.filter(({ externalId }) => !known.has(externalId))).toHaveLength(5);
				expect(
					after.filter(({ externalId, text }) => known.has(externalId) && known.get(externalId) !== text)
				).toHaveLength(2);
			},
			{ loadFeeds: 3 }
		);
	});
});
