import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage } from '../types.ts';
import { sayingsOf } from './grammar.ts';

const belittled = (text: string, language: CoachLanguage) =>
	sayingsOf(readSentences(text, language)[0]!, language).some(
		({ rule, isInnocent }) => rule === 'rarity' && !isInnocent
	);

describe('a trouble counted against all that went well', () => {
	it.each([
		['en', 'Of the four thousand parcels of that week just one arrived wet.'],
		['en', 'In thirty years we have never had a torn sleeve.'],
		['en', 'We sold 2 600 of these lamps and not one came back.'],
		['ru', 'За двадцать лет у нас не пропало ни одной сумки.'],
		['ru', 'Из 3 400 билетов не сработал лишь один.'],
		['ru', 'Тысячи гостей парились, и все довольны.'],
		['lv', 'Divdesmit gadu laikā tādu sūdzību saņemam pirmo reizi.'],
		['lv', 'No 1 700 pārdotajām lampām atpakaļ nāca tikai viena.'],
		['lv', 'Simtiem viesu bija apmierināti.']
	] as const)('is heard in %s: %s', (language, line) => {
		expect(belittled(line, language)).toBe(true);
	});

	it.each([
		['en', 'One in a thousand is no comfort to you, and the only one that counts is yours.'],
		['en', 'Call 555 0149 and take the first one on the list.'],
		['en', 'We refund all 240 pounds.'],
		['ru', 'Вы прождали двести минут, и никто не вышел.'],
		['ru', 'За 12 лет мы ни разу не спросили вас, удобно ли вам, простите.'],
		['ru', 'Вернём 1 400 рублей одним переводом.'],
		['lv', 'Simts viesu bija priecīgi, un tomēr vienīgais, kas skaitās, ir jūsu tēvs.'],
		['lv', 'Zvaniet 67 000 315, atbildēs tikai viens cilvēks, Dace.']
	] as const)('is none in %s: %s', (language, line) => {
		expect(belittled(line, language)).toBe(false);
	});
});
