import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** Everybody errs, and nobody could have done better. */
export const onlyHuman: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: [...ownedEn, 'you|your|temper|angry|cry'],
			says: [
				'are|is ~ only|all|just|merely human',
				'everyone|everybody|we_all ~ makes|make mistakes',
				'nobody wants to work',
				'something had to give'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: [...ownedRu, 'не_отменяет|не_повод'],
			says: [
				'все ~ люди|ошибаются|ошибаемся',
				'не ~ ошибается|застрахован|роботы|железные|безгреш*',
				'с кем не бывает',
				'и на старуху',
				'обстоятельства ~ сильнее|такие|сложил* ~',
				'быстрее|лучше|раньше ~ никто|нельзя|нигде|не ~ доехал|доедет|сделал|сделает|бы|никто'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ownedLv,
			says: ['visi|visiem ~ cilvēki|kļūdās|gadās ~', 'kam ~ negadās', 'apstākļi ~ stiprāki|tādi|sakrita ~']
		}
	]
};
