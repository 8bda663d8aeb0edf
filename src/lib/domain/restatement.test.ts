import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeRestatement, sentencesOf } from './restatement.ts';

interface Marked {
	lang: string;
	text: string;
	/** The sentences that a reader took for the problem. */
	tells: string[];
}

const marked = fs
	.readFileSync('tests/data/restatement.jsonl', 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Marked);
const start = (sentence: string) =>
	sentence
		.replace(/\s+/g, ' ')
		.slice(0, 60)
		.replace(/[.!…]+$/, '');

it.each(['ru', 'lv', 'en'])(
	'proposes a sentence that tells what went wrong in three of four complaints and posts at least: %s',
	(lang) => {
		const texts = marked.filter((one) => one.lang === lang);
		const right = texts.filter(({ text, tells }) => {
			const proposed = proposeRestatement(text)!;
			return tells.some((one) => proposed.startsWith(start(one)));
		});
		expect(right.length / texts.length).toBeGreaterThanOrEqual(0.75);
	}
);

describe('proposes', () => {
	it('neither a greeting, a demand nor a question', () => {
		expect(proposeRestatement('Здравствуйте. Торт привезли в понедельник вместо субботы! Верните деньги.')).toBe(
			'Торт привезли в понедельник вместо субботы'
		);
		expect(proposeRestatement('Kur ir mana nauda? Noņēmāt 14 eiro divreiz. Lūdzu, atdodiet.')).toBe(
			'Noņēmāt 14 eiro divreiz'
		);
		expect(proposeRestatement('The kettle arrived with a cracked lid. Please send another one. Thanks')).toBe(
			'The kettle arrived with a cracked lid'
		);
	});

	it('what happened, not whom the post is about', () => {
		expect(
			proposeRestatement('Про «Кот и крендель», кому интересно. Кофе принесли чуть тёплый. Жаль, раньше было лучше.')
		).toBe('Кофе принесли чуть тёплый');
		expect(
			proposeRestatement('Kurš vēl pasūta „Kaķis un kliņģeris”? Kūka iekšā sausa kā grāmata. Žēl, agrāk bija labi.')
		).toBe('Kūka iekšā sausa kā grāmata');
		expect(proposeRestatement('I went to the counter and waited an hour for a roll. The rolls came later.')).toBe(
			'I went to the counter and waited an hour for a roll'
		);
	});

	it('neither thanks, meant or not, nor the greeting before the matter', () => {
		expect(
			proposeRestatement('Спасибо огромное вашей доставке! Всего пять часов, и суп доехал. Ребёнок в восторге.')
		).toBe('Всего пять часов, и суп доехал');
		expect(proposeRestatement('Hi, bought the gluten free roll, the label on the back lists wheat. Which is it?')).toBe(
			'Bought the gluten free roll, the label on the back lists wheat'
		);
		expect(proposeRestatement('Labdien, pasūtīju torti, atveda kēksu. Gaidu atbildi.')).toBe(
			'Pasūtīju torti, atveda kēksu'
		);
	});

	it('nothing where there is no sentence, and never more than fits', () => {
		expect(proposeRestatement('😡😡')).toBeNull();
		expect(proposeRestatement('слово '.repeat(100))!.length).toBeLessThanOrEqual(162);
	});

	it('a sentence with its whole quotation, and stops at no number or abbreviation', () => {
		const whole = (said: string) => proposeRestatement(`${said} Да.`);
		expect(whole('Привезли чужой торт: «С юбилеем, Валдис!».')).toBe('Привезли чужой торт: «С юбилеем, Валдис!»');
		expect(whole('Мне сказали «Ждите!» и положили трубку.')).toBe('Мне сказали «Ждите!» и положили трубку');
		expect(whole('Взяли лишние 3.50 евро с ул. пекарей.')).toBe('Взяли лишние 3.50 евро с ул. пекарей');
		expect(whole(`Как так${'.'.repeat(20_000)} почему`)).not.toBeNull();
	});
});

it('finds sentences that begin small, where their writer begins them so', () => {
	expect(sentencesOf('заказал торт с доставкой. привезли через 3 ч. и холодным. никто не извинился')).toEqual([
		'заказал торт с доставкой.',
		'привезли через 3 ч. и холодным.',
		'никто не извинился'
	]);
	expect(sentencesOf(`a${'. b'.repeat(20_000)}`).length).toBeGreaterThan(0);
});
