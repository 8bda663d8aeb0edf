import type { GrammarRules } from '../types.ts';

/** We asked three times, and you did not answer. */
export const weAsked: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ['sorry|apolog*|ashamed', 'nobody|no_one|we ~ not|failed|should', 'because|since we|our'],
			says: [
				'we|i|driver|courier|he|she ~ rang|called|wrote|asked|reminded|told|warned|tried|texted|emailed|knocked ~ you|your ~ twice|three_times|several_times|repeatedly|times',
				"you ~ did_not|didn't|never ~ answer|pick_up|reply|respond|open|come_out|call_back"
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['извин*|простите|стыдно|жаль', 'вы ~ звонили|просили|писали|ждали', 'потому|на чужой|другой|что_мы'],
			says: [
				'мы|вам|вас|курьер|мастер|водитель|администратор ~ дважды|трижды|неоднократно|несколько_раз|много_раз|не_раз|три_раза|два_раза|четыре_раза|пять_раз ~ звонил*|спрашивал*|просил*|предупрежд*|напомина*|писал*|предлагал*|набирал*',
				'вы ~ не|ни ~ брали|взяли|отвечали|ответили|сняли|подняли|отозвались|перезвонили ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['atvain*|piedod*|kauns', 'mēs|es ~ neatbildējām|nepacēlām', 'jo mēs|numur*'],
			says: [
				'divreiz|trīsreiz|trīs_reizes|divas_reizes|vairākkārt|vairākas_reizes|četras_reizes ~ zvanījām|zvanīja|jautājām|jautāja|rakstījām|lūdzām|prasījām|atgādinājām|brīdinājām|piedāvājām',
				'zvanījām|jautājām|rakstījām|lūdzām|prasījām|atgādinājām|brīdinājām|zvanīja ~ divreiz|trīsreiz|trīs_reizes|divas_reizes|vairākkārt|vairākas_reizes|četras_reizes',
				'neatbildējāt|nepacēlāt|neatsaucāties|neatzvanījāt'
			]
		}
	]
};
