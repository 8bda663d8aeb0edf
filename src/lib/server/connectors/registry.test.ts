import { describe, expect, it } from 'vitest';
import { fixturesOf } from './test-support.ts';
import { documentFromFile } from './from-file.ts';
import { byId, completePasted, connectors, detectDocument, matchAddress } from './registry.ts';

it('knows each connector by its id, once', () => {
	expect(new Set(connectors.map((connector) => connector.id)).size).toBe(connectors.length);
	expect(byId('telegram')?.name).toBe('Telegram');
	expect(byId('constructor')).toBeNull();
});

describe('what people paste', () => {
	it.each([
		['@zakvaska_riga', 'https://t.me/zakvaska_riga'],
		[' https://2gis.ru/firm/70000009900112233 ', 'https://2gis.ru/firm/70000009900112233'],
		['shop.example/reviews', 'https://shop.example/reviews'],
		['shop.example:8080/reviews', 'https://shop.example:8080/reviews'],
		['<https://shop.example/>', 'https://shop.example/'],
		['tg://resolve?domain=zakvaska_riga', 'tg://resolve?domain=zakvaska_riga'],
		['localhost:3000/feed', 'https://localhost:3000/feed'],
		['магазин.рф/отзывы', 'https://xn--80aairftm.xn--p1ai/%D0%BE%D1%82%D0%B7%D1%8B%D0%B2%D1%8B']
	])('%s', (text, address) => {
		expect(new URL(completePasted(text)!).href).toBe(address);
	});

	it.each(['', 'bakery', 'two words.example', '@ab', 'https://', '::', '//shop.example/'])(
		'%j is no address',
		(text) => {
			expect(completePasted(text)).toBeNull();
		}
	);
});

describe('whose it is', () => {
	it('is found by the address', () => {
		expect(matchAddress(new URL('https://t.me/zakvaska_riga'))?.connector.id).toBe('telegram');
		expect(matchAddress(new URL('https://yandex.ru/profile/1010203040'))?.address.settings).toEqual({
			id: '1010203040'
		});
	});

	it('is found by where a short link led', () => {
		const { body } = fixturesOf('2gis').find((fixture) => fixture.name === 'firm.html')!;
		const document = documentFromFile(byId('2gis')!, body);
		expect(detectDocument(document)?.connector.id).toBe('2gis');
		expect(detectDocument({ ...document, url: 'not an address', body: 'nothing' })).toBeNull();
	});

	it('is found by the format', () => {
		const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://news.example/</link>
			<item><title>A</title><link>https://news.example/a</link></item></channel></rss>`;
		const document = { url: 'https://news.example/x', status: 200, contentType: 'text/xml', body };
		expect(detectDocument(document)?.connector.id).toBe('feed');
	});
});
