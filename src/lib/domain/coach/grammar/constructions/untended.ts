import type { GrammarRules } from '../types.ts';

/** What becomes of things that nobody looks after: a rule for all that is meant for one. */
export const untended: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ["we|our|us|i|my|you|we'd", 'sorry|apolog*'],
			says: [
				'if|when|unless it|they|one is|are|does|do not properly|regularly|cleaned|washed|watered|dried|oiled|closed|switched ~',
				'if|when left|kept|stored|used|washed|worn in|on|at|without|too|by ~'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['мы|наш*|нам|нас', 'извин*|простите|стыдно'],
			says: [
				'когда|если|где ~ не|нет ~ ухаживают|чистят|следят|поливают|смазывают|меняют|читают|соблюдают|кормят|закрывают|выключают|проветрива*|моют|берегут|сушат',
				'у тех , кто ~ не ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['mēs|mūsu|mums', 'atvain*|piedod*'],
			says: [
				'kad|ja to|tos|tās|tām|tiem ne* ~',
				'kad|ja to|tos|tās izslēdz|aizver|mazgā|tīra|laista|kopj ~',
				'ja|kad tas|tie|tā|tās ir ~ par|pārāk ~'
			]
		}
	]
};
