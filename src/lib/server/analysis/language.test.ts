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
