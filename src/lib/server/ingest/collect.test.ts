import { expect, it } from 'vitest';
import { byId } from '#lib/server/connectors/registry.ts';
import type { Source } from '#lib/server/sources.ts';
import { collect, readDocument } from './collect.ts';

it('takes what can be read, and counts a picture alone among what was passed over', () => {
	const body = `<rss><channel><item><guid>1</guid><enclosure url="https://a.example/1.jpg"/></item>
		<item><guid>2</guid><title>Cold soup</title></item><item/></channel></rss>`;
	const document = { url: 'https://a.example/feed', status: 200, contentType: null, body };
	const page = readDocument(byId('feed')!, document, { url: document.url, title: null, settings: {} });
	expect([page.mentions.map(({ externalId }) => externalId), page.skipped]).toEqual([['2'], 2]);
});

it.each([
	[true, 'https://b.example/feed'],
	[false, null]
])('knows where a feed is from now on, where every redirect says so (%s)', async (hasMoved, movedTo) => {
	const body = '<rss><channel><title>Town</title></channel></rss>';
	const plain = {
		contentType: null,
		charset: 'utf-8',
		etag: null,
		lastModified: null,
		bytes: body.length,
		status: 200
	};
	const document = { ...plain, hasMoved, url: 'https://b.example/feed?utm_source=a', body };
	const fetcher = { fetch: async () => ({ kind: 'document' as const, document }), close: async () => {} };
	const source = {
		connectorId: 'feed',
		url: 'https://a.example/feed',
		title: 'A',
		settings: {},
		lastSuccessAt: new Date()
	};
	const tools = { fetcher, now: () => new Date(), jitter: () => 0 };
	expect((await collect(source as unknown as Source, tools)).movedTo).toBe(movedTo);
});
