import type { GrammarRules } from '../types.ts';

/** First the expert, then belief: nothing is said or paid before it is proven. */
export const proofFirst: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: ['you ~ right', 'no|not need|believe', 'sorry|apolog*', 'elsewhere'],
			says: [
				"without ~ report|letter|certificate|receipt|photo|photos|proof|evidence|expert*|documents ~~ cannot|can't|not|no|difficult ~",
				'before|until ~ talk|anything|refund|compensation ~~ would|have|want|see|know|ask|inspect* ~',
				'if|once ~ expert|engineer|inspection|technician|report|lab|laboratory|manufacturer|examination ~ confirms|finds|agrees|establishes|proves ~'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: ['вы ~ правы|прав', 'не_нужн*|не_нужно|не_требу*|верим|верю', 'извин*|простите'],
			says: [
				'без ~ заключени*|справк*|акта|экспертиз*|подтвержден*|доказательств*|свидетел* ~~ не|нельзя|невозможно|рано ~',
				'пока ~ не ~ заключени*|экспертиз*|эксперт*|подтверд*|станет_ясно|установ*|выясн* ~',
				'до|после экспертизы|заключения|выяснения ~~ обсуд*|вернёмся|говорить|рано ~',
				'если ~ мастер|эксперт|экспертиза|проверка|специалист ~ подтвердит|найдёт|не_найдёт|установит|признает ~',
				'когда ~ станет_понятно|станет_ясно|выяснится , ~ ли ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: ['jums ~ taisnība', 'nevajag|ticam|ticu', 'atvain*|piedod*'],
			says: [
				'bez ~ atzinuma|izziņas|akta|ekspertīzes|pierādījum*|apstiprinājuma ~~ ne*|nav|grūti ~',
				'kamēr|līdz ~ ne*|nav ~ atzinum*|ekspertīz*|apstiprin*|noskaidro* ~',
				'līdz brīdim , kad ~',
				'ja ~ eksperts|meistars|pārbaude|ekspertīze|tehniķis ~ apstiprinās|atzīs|konstatēs|atradīs ~'
			]
		}
	]
};
