import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** Quite other people did it: another team, the firm we work with, other guests. */
export const otherTeam: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: [...ownedEn, 'here_is|number|redone|tomorrow|will'],
			says: [
				'by another|a_different|an_outside|an_external team|crew|firm|company|branch|contractor|department|shift',
				'nothing to_do with us|our|the_shop|the_hotel',
				'laundry|firm|company|crew|builders|people|cleaners that|which|who? we work|deal with ~',
				'whoever ~~ before ~ must|will|evidently',
				'standing_in|covering|filling_in for me|him|her ~',
				'other guests|tenants|customers|visitors|residents ~ were|had|left|made|keep|tend ~'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: [...ownedRu, 'отвеча*|берём|вы|мы|нашей'],
			says: [
				'магазин|кафе|гостиница|отель|сервис|салон|клиника|школа|компания|ресторан ~ ни при чём|чем',
				'совсем|совершенно другие|другая|другой|чужие|посторонние люди|бригада|команда|фирма|служба|отдел|организация|смена',
				'к ней|нему|ним и вопросы|претензии|претензия',
				'это вопрос|претензия|вопросы|не_к_нам ~ к|, ~',
				'другие|посторонние гости|постояльцы|клиенты|посетители|пассажиры|жильцы ~ шумел*|оставил*|остави*|заняли|мешал*|курил* ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: [...ownedLv, 'atbildam|atbildība'],
			says: [
				'pavisam|pilnīgi cita|citi|cits|citas|svešs|sveša komanda|cilvēki|firma|uzņēmums|brigāde|dienests|nodaļa',
				'viņu|viņa|viņas , nevis ~',
				'vērst*|griez* ~ pie konkrēt* ~',
				'citi|citas viesi|apmeklētāji|klienti|pasažieri|iemītnieki ~ trokšņoja|atstāj*|atstāt|aizņēma|traucēja ~'
			]
		}
	]
};
