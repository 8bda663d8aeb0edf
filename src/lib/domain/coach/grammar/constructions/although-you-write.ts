import type { GrammarRules } from '../types.ts';

/** The customer's word stands in the lesser clause, and ours against it. */
export const althoughYouWrite: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ['you ~ right', 'believe', 'sorry|apolog*|ashamed', 'mistake|refund*'],
			says: [
				'although|though|while|whilst you ~ write|say|claim|state|maintain|report|describe ~',
				'you ~ write|claim|state|maintain ~~ , but|yet|however|although ~'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['вы ~ правы|прав|права', 'верим|верю', 'извин*|простите|стыдно', 'ошиб*|вернём|вернули'],
			says: [
				'хотя|хоть|пусть вы ~ пишете|утверждаете|говорите|уверяете|считаете ~',
				'вы ~ пишете|утверждаете|уверяете ~~ , но|однако|хотя|между_тем ~',
				'с ваших слов ~',
				'по вашим словам|утверждению ~~ , но|однако|хотя ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['jums ~ taisnība', 'ticam|ticu', 'atvain*|piedod*|kauns', 'kļūd*|atgriez*'],
			says: [
				'lai_gan|kaut_arī|kaut_gan|lai_arī jūs ~ rakstāt|apgalvojat|sakāt|minat ~',
				'jūs ~ rakstāt|apgalvojat ~~ , bet|taču|tomēr|lai_gan ~',
				'pēc jūsu vārdiem|teiktā|apgalvojuma ~'
			]
		}
	]
};
