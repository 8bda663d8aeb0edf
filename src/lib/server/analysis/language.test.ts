import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('detectLanguage', () => {
	it.each([
		['Заказ так и не привезли, хотя обещали вчера', 'ru'],
		['ну такое', 'ru'],
		['Pasūtījums tā arī netika atvests, lai gan solīja vakar', 'lv'],
		['Pasutijums ta ari netika atvests, lai gan solija vakar', 'lv'],
		['paldies, loti garsigi', 'lv'],
		['The order never came although they promised it', 'en'],
		['Užsakymas taip ir neatvežtas, nors vakar žadėjo', 'lt'],
		['Tellimus jäigi toomata, kuigi eile lubati', 'et'],
		['Замовлення так і не привезли, хоча вчора обіцяли', 'uk'],
		['Заказ так і не прывезлі, хоць учора абяцалі', 'be'],
		['Die Bestellung kam nie an, obwohl man es versprochen hatte', 'de'],
		['Zamówienie nie dotarło, chociaż obiecali wczoraj', 'pl']
	])('%s → %s', (text, language) => {
		expect(detectLanguage(text).language).toBe(language);
	});

	it('knows Russian and Latvian that were typed on another keyboard', () => {
		expect(detectLanguage('zakaz tak i ne privezli, hotya obeshchali vchera')).toMatchObject({
			language: 'ru',
			isTransliterated: true
		});
		expect(detectLanguage('shodien atkal nav piegaades, cik var gaidiit')).toMatchObject({
			language: 'lv',
			isTransliterated: true
		});
		expect(detectLanguage('Šodien atkal nav piegādes, cik var gaidīt').isTransliterated).toBe(false);
	});

	it.each([
		['Доставка топ, but the soup was completely cold and nobody apologised', 'en', 'ru'],
		['The courier was friendly and quick, но суп приехал совсем холодный', 'en', 'ru'],
		['Ļoti laba apkalpošana, personāls smaidīgs un ātrs, всем советую', 'lv', 'ru'],
		['Kurjers atkal nokavēja divas stundas, ēdiens auksts, very disappointed, never again', 'lv', 'en'],
		['Позвонила в клинику насчёт результатов анализов, а мне сказали gaidiet un zvaniet vēlreiz rīt', 'ru', 'lv'],
		[
			'I waited for more than an hour and asked three times for the manager and the bill, neviens nepienāca, vienkārši aizgāju prom',
			'en',
			'lv'
		],
		['Nekad vairs, ochen plohoe obsluzhivanie, nikomu ne sovetuyu, naudu neatdeva un ļoti rupja attieksme', 'lv', 'ru']
	])('%s → %s, mixed with %s', (text, language, mixedWith) => {
		expect(detectLanguage(text)).toMatchObject({ language, mixedWith });
	});

	it('hears a second language that begins only at the end of a long text', () => {
		const first =
			'Заказывали ужин на всю семью, ждали больше часа, а потом нам сказали, что половины блюд сегодня нет. ';
		const text = `${first.repeat(4)}To whom it may concern: please return our money as soon as possible, thank you very much`;
		expect(detectLanguage(text)).toMatchObject({ language: 'ru', mixedWith: 'en' });
	});

	it.each([
		['Заказывали в Bolt Food, привезли через два часа и холодное', 'ru'],
		['Pasūtīju caur Bolt Food, atveda pēc divām stundām un pavisam aukstu', 'lv'],
		['Ivars at the front desk in Ventspils was wonderful and found us a room', 'en'],
		['zakaz tak i ne privezli, hotya obeshchali vchera', 'ru'],
		['Die Bestellung kam nie an, very sad and disappointed', 'de']
	])('%s is in one language', (text, language) => {
		expect(detectLanguage(text)).toMatchObject({ language, mixedWith: null });
	});

	it('skips addresses and names, which have no language', () => {
		expect(detectLanguage('@best_shop_ever https://example.org/the-best-of-all верните деньги').language).toBe('ru');
	});

	it('names no language where there are no letters, and no known one for other scripts', () => {
		for (const text of ['', '12 345', '🙂🙂', '…!?', '\u0000']) {
			expect(detectLanguage(text)).toMatchObject({ language: 'other', confidence: 0 });
		}
		expect(detectLanguage('これは素晴らしいお店です').language).toBe('other');
		expect(detectLanguage('Πολύ καλό μαγαζί').language).toBe('other');
	});
});
