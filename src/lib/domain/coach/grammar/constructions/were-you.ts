import type { GrammarRules } from '../types.ts';

/** A condition without its «if»: «ходи вы аккуратнее», «had your bag been closed». It holds its own. */
export const wereYou: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ['we|our|us|i', 'sorry|apolog*'],
			says: ['^ had your * ~ been ~', '^ were your * ~']
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['извин*|простите|стыдно|мы|наш*|даже'],
			says: [
				'будь|окажись у_вас|вы|ваш* ~',
				'^ ходи|меняй|держи|смотри|принеси|сообщи|позвони|запиши|спроси|проверь|предупреди|приди|прочти|прочитай|читай|храни|следи|поливай|чисти|мой|береги|слушай|соблюдай|закрой|выключи|приезжай|приходи|напиши|скажи|укажи|пользуйся|относись|обратись|дождись|подожди|уточни|измерь|сохрани|застрахуй|пристегни вы ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['mēs|mūsu|mums|es', 'atvain*|piedod*', 'brīdinā*|uzklaus*|paziņo*'],
			says: ['^ būtu jūs ~']
		}
	]
};
