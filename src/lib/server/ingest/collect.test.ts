import { expect, it } from 'vitest';
import { byId } from '#lib/server/connectors/registry.ts';
import { readDocument } from './collect.ts';

it('takes what can be read, and counts a picture alone among what was passed over', () => {
	const body = `<rss><channel><item><guid>1</guid><enclosure url="https://a.example/1.jpg"/></item>
		<item><guid>2</guid><title>Cold soup</title></item><item/></channel></rss>`;
	const document = { url: 'https://a.example/feed', status: 200, contentType: null, body };
	const page = readDocument(byId('feed')!, document, { url: document.url, title: null, settings: {} });
	expect([page.mentions.map(({ externalId }) => externalId), page.skipped]).toEqual([['2'], 2]);
});
