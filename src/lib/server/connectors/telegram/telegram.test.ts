import { describe, expect, it } from 'vitest';
import { parseFile } from '../from-file.ts';
import { areCapturesAbsent, fixturesOf, readCapture } from '../test-support.ts';
import { telegram } from './index.ts';
import { readCount } from './post.ts';

const match = (address: string) => telegram.match(new URL(address))?.url ?? null;
const bodyOf = (name: string) => fixturesOf('telegram').find((fixture) => fixture.name === name)!.body;

describe('addresses', () => {
	it.each([
		'https://t.me/Zakvaska_Riga',
		'https://t.me/s/zakvaska_riga?before=201',
		'http://telegram.me/zakvaska_riga/207',
		'https://t.me/@zakvaska_riga',
		'https://www.t.me/s/zakvaska_riga/207',
		'https://zakvaska_riga.t.me/',
		'tg://resolve?domain=zakvaska_riga'
	])('%s is the channel', (address) => {
		expect(match(address)).toBe('https://t.me/s/zakvaska_riga');
	});

	it.each([
		'https://t.me/joinchat/AAAAAE1',
		'https://t.me/+AbCdEf',
		'https://t.me/c/1234567/8',
		'https://t.me/addstickers/bread',
		'https://t.me/',
		'https://t.me/s/',
		'https://t.me/abc',
		'https://core.telegram.org/bots',
		'ftp://t.me/zakvaska_riga'
	])('%s is none', (address) => {
		expect(match(address)).toBeNull();
	});

	it('asks for the preview', () => {
		expect(telegram.request(telegram.match(new URL('https://t.me/zakvaska_riga'))!).url).toBe(
			'https://t.me/s/zakvaska_riga'
		);
	});
});

describe('posts', () => {
	it('drops a post that was cut off before its footer, and keeps the whole ones', () => {
		const whole = bodyOf('channel.html');
		const cut = whole.slice(0, whole.indexOf('No pirmdienas'));
		const page = parseFile(telegram, cut);
		expect(page.mentions.map((mention) => mention.externalId)).toEqual(['Zakvaska_Riga/201']);
		expect(page.skipped).toBe(1);
	});

	it('reads no more than a page shows, the newest, of one that goes on for ever', () => {
		const post = (number: number) => `<div class="tgme_widget_message" data-post="zakvaska_riga/${number}">
			<div class="js-message_text">bread</div><a class="tgme_widget_message_date"></a></div>`;
		const endless = Array.from({ length: 20_000 }, (_, nth) => post(nth + 1)).join('');
		const { mentions } = parseFile(telegram, endless);
		expect([mentions.length, mentions.at(-1)?.externalId]).toEqual([200, 'zakvaska_riga/20000']);
	});

	it('does not take half a page without posts for an empty channel', () => {
		const whole = bodyOf('empty-channel.html');
		expect(() => parseFile(telegram, whole.replace('</html>', ''))).toThrow('source.layout_changed');
		expect(() => parseFile(telegram, whole.replace('tgme_channel_history', 'tgme_feed'))).toThrow(
			'source.layout_changed'
		);
	});

	it('tells the pages apart that only invite into the app', () => {
		const closed = bodyOf('no-preview.html');
		const withPreview = closed.replace(
			'</body>',
			'<a class="tgme_page_context_link" href="/s/zakrytaya_kuhnya">Preview channel</a></body>'
		);
		expect(() => parseFile(telegram, withPreview)).toThrow('source.wrong_page');
		expect(() => parseFile(telegram, closed.replace('4 218 subscribers', '@zakrytaya_kuhnya'))).toThrow(
			'source.wrong_page'
		);
		expect(() => parseFile(telegram, closed.replace('subscribers', 'members, 12 online'))).toThrow(
			'source.login_required'
		);
		const noPost = bodyOf('empty-channel.html').replace(
			/<section[^]*<\/section>/,
			'<div class="tgme_widget_message_error">Post not found</div>'
		);
		expect(() => parseFile(telegram, noPost)).toThrow('source.not_found');
	});
});

it.each([
	['847', 847],
	['12 345', 12_345],
	['768K', 768_000],
	['1.12M', 1_120_000],
	['2.05B', 2_050_000_000],
	['', null],
	['many', null]
])('%j views are %j', (text, count) => {
	expect(readCount(text)).toBe(count);
});

it.skipIf(areCapturesAbsent('telegram'))('reads a real channel', () => {
	const page = parseFile(telegram, readCapture('telegram/t.me_s_telegram.excerpt.html'));
	expect(page.title).toBe('Telegram News');
	expect(page.mentions.map(({ externalId, views }) => [externalId, views])).toEqual([
		['telegram/438', 1_120_000],
		['telegram/439', 1_330_000]
	]);
	expect(page.mentions[0]!.text).toMatch(/^Managed Bots\. Anyone can now [^]*More$/);
	expect(page.mentions[1]!.text).not.toContain('Live Photos');
	expect(page.mentions[1]!.publishedAt).toBe('2026-04-09T07:02:48.000Z');
});
