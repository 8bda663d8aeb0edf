import { expect, it } from 'vitest';
import { blockFor } from './blocks.ts';
import { causes, strategies } from './complaint.ts';
import { isEcho } from './echo.ts';

const said =
	'Здравствуйте, Анна! Нам очень жаль, что заказ задержался на два часа и торт остался без свечей. Сегодня до шести привезём новый.\n\nИева';

it('is the last answer with another name, or a word more', () => {
	expect(isEcho(said.replace('Анна', 'Пётр'), [said])).toBe(true);
	expect(isEcho(`${said} Звоните нам.`, ['Что-то другое.', said])).toBe(true);
	expect(isEcho(said.replaceAll(' ', '  ').toUpperCase(), [said])).toBe(true);
});

it('is not what has a problem of its own, and not what is too short to tell', () => {
	const other =
		'Здравствуйте, Пётр! Нам очень жаль, что кофе был холодным, а на просьбу его согреть вам ответили грубо. Управляющая Ольга ждёт вас завтра.\n\nИева';
	expect(isEcho(other, [said])).toBe(false);
	expect(isEcho('Простите, пожалуйста.', ['Простите, пожалуйста.'])).toBe(false);
	expect(isEcho('', [said])).toBe(false);
	expect(isEcho(said, [])).toBe(false);
});

it('is not our own building block after the last one', () => {
	for (const language of ['ru', 'lv', 'en'] as const)
		for (const cause of causes)
			for (const strategy of strategies) {
				const known = { language, cause, strategy, author: 'Anna', complaint: 'Cold', signature: 'Ieva' };
				const first = blockFor({ ...known, restatement: 'the soup was cold', lately: [] });
				const next = blockFor({ ...known, restatement: 'the tea was bitter', lately: [first] });
				expect(isEcho(next, [first]), `${language} ${cause} ${strategy}`).toBe(false);
			}
});
