import type { GrammarRules } from './types.ts';

/** A warranty card promises no more than it says, and who cannot promise does not. */
export const overpromise: GrammarRules = {
	en: [
		{
			isInnocent: true,
			unless: ['lifelong|lifetime|forever|unconditional*|always', 'for life'],
			says: ['guarantee|warranty ~ lasts|runs|covers|card|is_valid|expires|period|ends']
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: ['forever|always|absolutely|unlimited|whatever|any_amount'],
			says: ["cannot|can't|not|never|nobody|won't ~ promise|guarantee|swear !you_enough|enough"]
		}
	],
	ru: [
		{
			isInnocent: true,
			unless: ['пожизнен*|навсегда|вечн*|безусловн*'],
			says: [
				'гарантия ~ действует|распространяется|длится|покрывает|истекает|заканчивается',
				'гарантийн* талон*|срок*|случа*'
			]
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: ['навсегда|вечно|всегда|любую|абсолютно|сколько_угодно'],
			says: ['не могу|можем|буду|будем|стану|вправе ~ обещать|гарантировать|клясться', 'не обещаю|обещаем|гарантируем']
		}
	],
	lv: [
		{
			isInnocent: true,
			unless: ['mūža|mūžīg*|vienmēr|beztermiņa'],
			says: ['garantija ~ ir_spēkā|attiecas|sedz|beidzas|ilgst|darbojas', 'garantijas talon*|termiņ*|gadījum*']
		},
		{
			isInnocent: true,
			isOpen: true,
			unless: ['vienmēr|mūžīg*|jebkuru|pilnīgi|neierobežot*'],
			says: [
				'nevaru|nevaram|nevar|nevarēšu ~ apsolīt|solīt|garantēt|zvērēt',
				'neapsolīšu|nesolīšu|nesolām|nesolu|neapsolu|negarantē*'
			]
		}
	]
};
