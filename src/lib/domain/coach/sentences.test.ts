import { describe, expect, it } from 'vitest';
import { readSentences, thoughtsOf, unitsOf } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

const thoughts = (text: string, language: CoachLanguage) =>
	thoughtsOf(readSentences(text, language)[0]!, language).map(({ span }) => text.slice(...span));

describe('the thoughts of a sentence', () => {
	it.each([
		[
			'en',
			'We replace the door, but a child should not swing on it.',
			['We replace the door', 'but a child should not swing on it.']
		],
		['ru', 'Дверь заменим, но детям на ней кататься не стоит.', ['но детям на ней кататься не стоит.']],
		[
			'lv',
			'Durvis nomainīsim rīt no rīta, bet bērniem tajās šūpoties nevajag.',
			['Durvis nomainīsim rīt no rīta', 'bet bērniem tajās šūpoties nevajag.']
		],
		[
			'en',
			'The fee is refunded today; nobody else has complained so far.',
			['The fee is refunded today', 'nobody else has complained so far.']
		]
	] as const)('are told apart where they are joined: %s', (language, text, expected) => {
		expect(thoughts(text, language)).toEqual(expected);
	});

	it.each([
		['en', 'We are sorry that the door, which you had just bought, came off.'],
		['en', 'If you call before noon, we come the same day.'],
		['ru', 'Жаль, что дверь, которую вы купили, сорвалась.'],
		['lv', 'Žēl, ka durvis, ko tikko nopirkāt, nokrita.']
	] as const)('are one where a part leans on another: %s', (language, text) => {
		expect(thoughts(text, language)).toEqual([]);
	});
});

describe('what a sentence says by itself', () => {
	const units = (text: string, language: CoachLanguage) =>
		unitsOf(readSentences(text, language)[0]!, language).map(({ span }) => text.slice(...span));

	it.each([
		[
			'en',
			'sorry about the cold soup on sunday i know you waited for an hour we pay it back on friday',
			['sorry about the cold soup on sunday', 'i know you waited for an hour', 'we pay it back on friday']
		],
		[
			'ru',
			'простите за холодный суп в воскресенье я понимаю как обидно ждать целый час мы вернём деньги в пятницу утром на карту',
			[
				'простите за холодный суп в воскресенье',
				'я понимаю как обидно ждать целый час',
				'мы вернём деньги в пятницу утром на карту'
			]
		],
		[
			'lv',
			'piedodiet par auksto zupu svētdienas vakarā es saprotu cik nepatīkami ir gaidīt veselu stundu mēs atdosim naudu piektdien',
			[
				'piedodiet par auksto zupu svētdienas vakarā',
				'es saprotu cik nepatīkami ir gaidīt veselu stundu',
				'mēs atdosim naudu piektdien'
			]
		]
	] as const)('is told apart where it is written in %s without any mark', (language, text, expected) => {
		expect(units(text, language)).toEqual([text, ...expected]);
	});

	it('is one where it is short', () => {
		expect(units('I know you waited for an hour and we pay it back.', 'en')).toHaveLength(1);
	});
});
