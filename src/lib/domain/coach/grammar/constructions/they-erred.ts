import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** A department or a helper erred, and no «we» is in the sentence. */
export const theyErred: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'we|our|us|i|my'],
			says: [
				'developers|reception|laundry|builders|movers|printers|trainee|intern|locum|agency|band|landlord|lab|dispatcher ~ forgot|mixed|rolled_out|lost|ran_over|promised|failed|did_not_warn|began|skipped ~'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'вы|ваш*', 'мы|наш*|нам|нас|я|мне'],
			says: [
				'отдел|бухгалтерия|программисты|агрегатор|телефонистка|дежурная|раздатчица|воспитательница|стажёрка|стажёр|застройщик|площадка|диспетчер|регистратура|почта|типография|монтажники|строители|грузчики|лаборатория ~ пообещал*|перепутал*|передал*|показал*|поленил*|забыл*|не_записал*|не_предупредил*|потерял*|напутал*|выкатили|торопил*|ошиб*|не_дослушал*|действовал*|не_учёл|не_учл* ~'
			]
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'mēs|mūsu|mums|es|man'],
			says: [
				'nodaļa|grāmatvedība|programmētāji|dežurante|praktikante|praktikants|stažieris|reģistratūra|attīstītājs|būvnieki|krāvēji|tipogrāfija|aģentūra ~ apsolīja|sajauca|nodeva|parādīja|aizmirsa|nepierakstīja|nebrīdināja|pazaudēja|kļūdījās|izskaidroja|nepamanīja|steidzās ~'
			]
		}
	]
};
