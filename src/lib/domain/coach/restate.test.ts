import { expect, it } from 'vitest';
import { namesTheMatter } from './restate.ts';

it.each([
	['The courier came two hours late and the cake was crushed.', 'The cake arrived crushed', 'A bad experience', 'en'],
	['Курьер опоздал, торт помялся.', 'Торт приехал помятым', 'Неприятная ситуация', 'ru'],
	['Kurjers kavēja, torte bija saspiesta.', 'Torte atveda saspiestu', 'Nepatīkama pieredze', 'lv']
])('knows a sentence that takes up the matter from one that fits anything: %s', (complaint, own, general, language) => {
	expect(namesTheMatter(own, complaint, language)).toBe(true);
	expect(namesTheMatter(general, complaint, language)).toBe(false);
	expect(namesTheMatter(general, complaint, 'other')).toBe(true);
});
