import type { GrammarRules } from '../types.ts';

/** The customer's tone, style or child was such that nothing else could come of it. */
export const yourManner: GrammarRules = {
	en: [
		{
			unless: ['we|our|i|my', 'sorry|apolog*|understand*|right'],
			says: [
				'your tone|manner|behaviour|attitude|nervousness|impatience ~',
				'your child|son|daughter|dog|cat|partner|wife|husband ~ was|were too|rather|aggressive|nervous|restless|loud ~'
			]
		}
	],
	ru: [
		{
			unless: ['мы|наш*|нам', 'извин*|простите|понима*|понятн*|стыдно'],
			says: [
				'ваш|ваша|ваше|ваши ребёнок|сын|дочь|собака|пёс|кошка|кот|муж|жена|гости|дети ~ слишком|чересчур|нервн*|агрессивн*|возбужд*|неспокойн*|громко ~',
				'ваш|ваше|ваша|ваши тон|поведение|манера|манеры ~',
				'с таким|такой|такими ~ стилем|диагнозом|весом|тоном|поведением|походкой|ездой|обращением ~'
			]
		}
	],
	lv: [
		{
			unless: ['mēs|mūsu|mums', 'atvain*|piedod*|saprotam'],
			says: [
				'jūsu tonis|uzvedība|attieksme|nervozitāte|nepacietība ~',
				'jūsu bērns|dēls|meita|suns|kaķis|vīrs|sieva ~ bija ~ pārāk|agresīv*|nervoz*|nemierīg* ~',
				'ar tādu|šādu ~ stilu|svaru|toni|attieksmi|uzvedību|diagnozi|braukšan* ~'
			]
		}
	]
};
