import type { GrammarRules } from '../types.ts';

/** A conclusion from our own order of things: «so a screw in one is not possible», «it was whole when we gave it to you». */
export const soItCannot: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ['sorry|apolog*|ashamed', 'you ~ right', 'you could', 'our|we ~ fault|mistake'],
			says: [
				"so|hence|therefore|thus ~~ cannot|can't|couldn't|not ~ be|have|possible|been|come ~",
				'when|at_the_time|moment ~ left|handed|collected ~~ was|were ~ perfect|intact|whole|clean|working|undamaged|fine'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['извин*|простите|стыдно', 'вы|вас|вам ~ не|ни', 'мы|я ~ не'],
			says: [
				'так_что|поэтому|значит|следовательно ~~ не ~ мог|могла|могло|могли|бывает ~',
				'на момент|день выдачи|передачи|сдачи|вручения|приёма ~~ был*|работал*|цел*|исправ*|чист* ~',
				'тренер|педагог|медсестра|няня|воспитатель|вожатый ~ был*|находил*|стоял* ~ всё|весь|всю|рядом|на_месте ~',
				'такой|такого|таких ~ не существует|бывает'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['atvain*|piedod*|kauns', 'jums ~ taisnība', 'mūsu_pašu'],
			says: [
				'tātad|tāpēc|tādēļ|tā_ka|līdz_ar_to ~~ nevar|nevarēja ~ būt|rasties|gadīties|notikt|pazust|salūzt|nokļūt ~',
				'izsniegšanas|nodošanas|saņemšanas brīdī|dienā ~ bija ~'
			]
		}
	]
};
