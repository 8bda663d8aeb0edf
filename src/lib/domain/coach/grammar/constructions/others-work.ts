import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** The deed comes first and whoever did it last, in the passive or by the order of words: «the cards are delivered by a partner». */
export const othersWork: GrammarRules = {
	en: [
		{
			unless: [...ownedEn, 'will|tomorrow|today|refund*'],
			says: [
				'is|are|was|were|been|being|gets|get ~ done|made|run|cleaned|washed|driven|cooked|repaired|printed|packed|stored|handled|moved|operated|owned|managed|decided|supplied|delivered|lent|laid|fitted|installed|caused|sent|mixed_up|lost|damaged|delayed|returned|inspected ~ by ~ {third}|{others}|team|crew|firm|company|centre|agency|council|depot|colleague|trainee|driver',
				'was|were lent to us|me ~',
				'{third} ~ returned|keeps_sending|keep_sending|sent_us|swore|swears|promised_us|let_us ~'
			]
		}
	],
	ru: [
		{
			unless: [...ownedRu, 'возврат*|деньги|помощ*|платить', 'вам|вас', 'завтра|сегодня|бесплатно|новый|новую'],
			says: [
				'делает|делают|делал*|выполняет|выполняют|выполнял*|занимается|занимаются|занимал*|ставит|ставил*|держит|держат|готовил*|вёл|вела|проводил*|осуществляет|обслуживает|обслуживал*|переставляет|печатает|рассматривает|везёт|везли|возит|возят|грузит|решает|решают|монтировал*|монтирует|хранит|хранил*|собирал*|привозит|привозят|поставляет|устанавливал*|укладывал*|клал*|шил*|красил*|чистил* ~ {third}|{others}|аэропорт|терминал|служба|министерство|поликлиника|комбинат|горхозяйство|фирма|стажёр*|новичок|партнёрская|сторонняя|аутсорс*',
				'нам|к_нам ~ возят|везут|везли|шлют|шлёт|привозят|продали|навязали|отгрузили|подсунули ~',
				'нарушен*|перепутан*|допущен*|повреждён*|сорван*|утерян*|задержан* ~ {thirdOf}|водителем|курьером|поставщиком|подрядчиком|складом|почтой|перевозчиком|производителем|кладовщиком|сотрудником|службой|банком'
			]
		}
	],
	lv: [
		{
			unless: [...ownedLv, 'naudu|atmaks*', 'rīt|šodien|jums|jūsu'],
			says: [
				'veic|veica|drukā|drukāja|pārvieto|piegādā|piegādāja|ražo|ražoja|pako|iepako|glabā|uztur|apkalpo|apkalpoja|organizēja|ieslēdz|atslēdza|nosaka|piešķīra|uzstādīja|lika|montēja|pieņēma|izskaidroja|tīra|tīrīja ~ {third}|{others}|centrs|firma|uzņēmums|stividori|tirgotājs|dienests|partneris|nodaļa|serviss|praktikant*',
				'mums|pie_mums ~ atsūtīja|piegādāja|pārdeva|piešķīra|atved ~',
				'tika|ir sajaukt*|sabojāt*|nokavēt*|pazaudēt*|aizkavēt* ~ {thirdOf}'
			]
		}
	]
};
