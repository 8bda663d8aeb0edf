import { describe, expect, it } from 'vitest';
import { parseFile } from '../from-file.ts';
import { areCapturesAbsent, fixturesOf, readCapture } from '../test-support.ts';
import { yandexMaps } from './index.ts';

const match = (address: string) => yandexMaps.match(new URL(address));
const bodyOf = (name: string) => fixturesOf('yandex-maps').find((fixture) => fixture.name === name)!.body;

describe('addresses', () => {
	it.each([
		'https://yandex.ru/maps/org/borshch_i_tochka/1010203040/',
		'https://yandex.ru/maps/org/1010203040/reviews?reviews%5BpublicId%5D=q1&utm_source=review',
		'https://yandex.com/maps/org/borshch_i_tochka/1010203040/reviews/?ll=1%2C2&z=16',
		'https://yandex.ru/maps/11474/riga/org/borshch_i_tochka/1010203040/?ll=24.1%2C56.9',
		'https://yandex.com.tr/maps/org/borshch/1010203040',
		'https://maps.yandex.ru/org/borshch_i_tochka/1010203040/',
		'https://yandex.ru/maps/?ll=24.1%2C56.9&mode=poi&poi%5Buri%5D=ymapsbm1%3A%2F%2Forg%3Foid%3D1010203040&z=17',
		'https://yandex.ru/maps/?ol=biz&oid=1010203040',
		'https://yandex.ru/profile/1010203040?lang=ru'
	])('%s', (address) => {
		expect(match(address)).toEqual({
			url: 'https://yandex.ru/maps/org/1010203040/',
			title: null,
			settings: { id: '1010203040' }
		});
	});

	it('keeps the widget a widget', () => {
		const widget = match('https://yandex.ru/maps-reviews-widget/1010203040?comments')!;
		expect(yandexMaps.request(widget).url).toBe('https://yandex.ru/maps-reviews-widget/1010203040?comments');
		expect(match(widget.url)).toEqual(widget);
	});

	it.each([
		'https://yandex.ru/maps/11474/riga/',
		'https://yandex.ru/maps/-/CDabcdEF',
		'https://yandex.ru/search/?text=oid&oid=1010203040',
		'https://yandex.evil.example/maps/org/x/1010203040',
		'https://market.yandex.ru/product/1010203040'
	])('%s is no organisation', (address) => {
		expect(match(address)).toBeNull();
	});

	it('asks for the reviews, and knows where the owner answers', () => {
		const address = match('https://yandex.ru/maps/org/x/1010203040/')!;
		expect(yandexMaps.request(address).url).toBe('https://yandex.ru/maps/org/1010203040/reviews/');
		const [mention] = parseFile(yandexMaps, bodyOf('organisation.html')).mentions;
		expect(yandexMaps.replyUrl!(mention!, address)).toBe('https://yandex.ru/sprav/1010203040/p/edit/reviews/');
	});
});

describe('pages', () => {
	it('does not fall back to microdata, which lacks ids and answers, when the state is cut off', () => {
		const whole = bodyOf('organisation.html');
		const cut = whole.slice(0, whole.indexOf('Lovely place'));
		expect(cut).toContain('itemprop="review"');
		expect(() => parseFile(yandexMaps, cut)).toThrow('source.layout_changed');
	});

	it('says so when the card is not as it was', () => {
		const renamed = bodyOf('organisation.html')
			.replace('"reviewResults"', '"reviewList"')
			.replace('"ratingData"', '"stars"');
		expect(() => parseFile(yandexMaps, renamed)).toThrow('source.layout_changed');
		expect(() => parseFile(yandexMaps, bodyOf('organisation.html').replaceAll('reviewId', 'uid'))).toThrow(
			'source.layout_changed'
		);
	});

	it('takes a widget without comments for empty only when all of it came', () => {
		const bare = bodyOf('widget.html').replace(/<div class="comment">[^]*(?=<\/div><\/div><\/body>)/, '</div>');
		expect(parseFile(yandexMaps, bare).mentions).toEqual([]);
		expect(() => parseFile(yandexMaps, bare.replace('</html>', ''))).toThrow('source.layout_changed');
	});

	it('does not take another service of the company’s for the maps', () => {
		const card =
			'<!doctype html><html><body><div data-apiary="patch">{"businessId":"77","reviews":[]}</div></body></html>';
		expect(() => parseFile(yandexMaps, card)).toThrow('source.wrong_page');
	});

	it('sees the way to the log-in', () => {
		const passport =
			'<!doctype html><html><head><title>Авторизация</title></head><body><form><input type="password"></form></body></html>';
		expect(() => parseFile(yandexMaps, passport)).toThrow('source.login_required');
	});
});

describe.skipIf(areCapturesAbsent('yandex_maps'))('real answers', () => {
	it('reads an organisation page', () => {
		const page = parseFile(yandexMaps, readCapture('yandex_maps/org_reviews_page.html'));
		expect(page.title).toBe('AestheticBro');
		expect(page.mentions).toHaveLength(3);
		expect(page.mentions.filter((mention) => mention.reply?.at)).toHaveLength(2);
		expect(page.mentions[0]!.url).toBe(
			'https://yandex.ru/maps/org/183327682404/reviews/?reviews%5BpublicId%5D=7wb68dfwtypv7dzujkvj98ee2w'
		);
	});

	it('reads the same texts and stars from its microdata', () => {
		const html = readCapture('yandex_maps/org_reviews_page.html');
		const facts = (body: string) =>
			parseFile(yandexMaps, body).mentions.map(({ author, rating, publishedAt, text }) => [
				author,
				rating,
				publishedAt,
				text.replace(/\s+/g, ' ')
			]);
		expect(facts(html.replace('class="state-view"', ''))).toEqual(facts(html));
	});

	it('reads a saved answer: 50 reviews, each answered', () => {
		const page = parseFile(yandexMaps, readCapture('yandex_maps/fetchReviews_reviews.json'));
		expect(page.mentions).toHaveLength(50);
		expect(page.mentions.every((mention) => mention.reply && mention.publishedAt)).toBe(true);
		expect(page.mentions.filter((mention) => mention.rating!.value < 5)).toHaveLength(2);
	});

	it('takes a lone token for a refusal', () => {
		expect(() => parseFile(yandexMaps, readCapture('yandex_maps/fetchReviews_csrf_only.json'))).toThrow(
			'source.blocked'
		);
	});
});
