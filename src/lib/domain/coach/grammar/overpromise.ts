import type { GrammarRules } from './types.ts';

/** A warranty card promises no more than it says. */
export const overpromise: GrammarRules = {
	en: [
		{
			isInnocent: true,
			unless: ['lifelong|lifetime|forever|unconditional*|always', 'for life'],
			says: ['guarantee|warranty ~ lasts|runs|covers|card|is_valid|expires|period|ends']
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
		}
	],
	lv: [
		{
			isInnocent: true,
			unless: ['mūža|mūžīg*|vienmēr|beztermiņa'],
			says: ['garantija ~ ir_spēkā|attiecas|sedz|beidzas|ilgst|darbojas', 'garantijas talon*|termiņ*|gadījum*']
		}
	]
};
