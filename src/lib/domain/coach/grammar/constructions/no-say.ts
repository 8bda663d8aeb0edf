import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** We have no say in it. */
export const noSay: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ownedEn,
			says: ['no|any influence|control|sway|say over|on|in what|the|them|that|their ~', "cannot|can't ~ control ~"]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: [...ownedRu, 'на_вас|вас_не|вам'],
			says: [
				'мы|я|нас|наш*|у_нас|бюро|школа|магазин ~ не ~ влия*|влияем|касаемся|распоряжа*|управля*|решаем|контролиру*|командуем|властны ~',
				'не ~ влияем|повлиять|принадлежит|подчиня*|контролируем ~',
				'за руку|руки ~ держать|не_держим ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ownedLv,
			says: [
				'neietekmējam|neizvēlamies|nenosakām|nelemjam|neražojam|nekontrolējam|nevaldām|nepakļaujas ~',
				'nav ~ mūsu|mūsējie ~ padotībā|rokās|pakļautībā',
				'nevaram ~ ietekmēt|kontrolēt|pavēlēt ~'
			]
		}
	]
};
