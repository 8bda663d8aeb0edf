import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blockPageKind } from './block-page.ts';

const page = (title: string, body = '', head = '') =>
	`<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const kindOf = (body: string, url = 'https://shop.example/reviews') => blockPageKind({ url, body });
const review = '<p>Заказ привезли на два дня позже, но позвонили и извинились, поэтому четыре звезды.</p>';

describe('blockPageKind', () => {
	it('sees captcha pages by address, title and form', () => {
		expect(kindOf('<html></html>', 'https://maps.example/showcaptcha?retpath=x')).toBe('captcha');
		expect(kindOf(page('Вы не робот?'))).toBe('captcha');
		expect(kindOf(page('Maps', '<form action="/checkcaptcha"><div class="CheckboxCaptcha"></div></form>'))).toBe(
			'captcha'
		);
	});

	it('sees challenges and refusals', () => {
		expect(kindOf(page('Just a moment...'))).toBe('challenge');
		expect(kindOf(page('shop.example', '', '<script>window._cf_chl_opt={}</script>'))).toBe('challenge');
		expect(kindOf(page('Access Denied', 'Reference #18'))).toBe('denied');
		expect(kindOf(page('403 Forbidden'))).toBe('denied');
	});

	it('sees requests for consent', () => {
		const form = '<form action="/save"><button>Accept all</button></form>';
		expect(kindOf(page('Before you continue to Search', form))).toBe('consent');
		expect(kindOf(page('Reviews'), 'https://consent.search.example/m?continue=x')).toBe('consent');
		expect(kindOf(page('Reviews', review), 'https://shop.example/consent-forms/reviews')).toBeNull();
	});

	it('sees log-in pages', () => {
		const form = '<form><input name="user"><input class="x" type="password"></form>';
		expect(kindOf(page('Вход – Кабинет', form))).toBe('login');
		expect(kindOf(page('Ieiet', form))).toBe('login');
		expect(kindOf(page('Portal', form), 'https://shop.example/account/login?next=/reviews')).toBe('login');
		expect(kindOf(page('Входные двери – отзывы', form))).toBeNull();
	});

	it('sees JSON that asks for a person', () => {
		expect(kindOf('{"csrfToken": "a1b2:177"}')).toBe('captcha');
		expect(kindOf('{"type":"captcha","captcha":{"img":"x"}}')).toBe('captcha');
		expect(kindOf('{"csrfToken":"a","data":{"reviews":[]}}')).toBeNull();
		expect(kindOf('{ broken')).toBeNull();
	});

	it('sees a page where JSON was expected', () => {
		expect(blockPageKind({ url: '', body: page('Shop'), expects: 'json' })).toBe('html_for_json');
		expect(blockPageKind({ url: '', body: '[]', expects: 'json' })).toBeNull();
	});

	it('leaves content alone that only speaks of such things', () => {
		expect(kindOf(page('Just a moment: a café review', review.repeat(60)))).toBeNull();
		expect(kindOf(page('Отзывы', `${review.repeat(60)}<div class="CheckboxCaptcha"></div>`))).toBeNull();
		expect(
			kindOf(page('Отзывы', review, '<script src="https://captcha.example/smartcaptcha.js"></script>'))
		).toBeNull();
		expect(kindOf('<?xml version="1.0"?><rss><channel><title>Captcha</title></channel></rss>')).toBeNull();
		expect(kindOf('')).toBeNull();
	});

	it('is quick on hostile markup', () => {
		for (const piece of ['<title', '<script', '<input type', '<', '<input '])
			expect(kindOf(`<html>${piece.repeat(390_000 / piece.length)}`)).toBeNull();
	});

	const captures = path.resolve(import.meta.dirname, '../../../../shared/captures');
	it.skipIf(!existsSync(captures))('takes none of the recorded answers for a block page but the one that is', () => {
		const files = readdirSync(captures, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		const flagged = files.filter(
			(file) => kindOf(readFileSync(path.join(file.parentPath, file.name), 'utf8'), '') !== null
		);
		expect(flagged.map((file) => file.name)).toEqual(['fetchReviews_csrf_only.json']);
	});
});
