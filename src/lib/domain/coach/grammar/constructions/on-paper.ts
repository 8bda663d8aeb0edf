import { ownedEn, ownedLv, ownedRu } from '../owned.ts';
import type { GrammarRules } from '../types.ts';

/** The number of a paragraph, what was signed, and that we are obliged to nothing. */
export const onPaper: GrammarRules = {
	en: [
		{
			isOpen: true,
			unless: [...ownedEn, 'entitled|owed|your_right|have_the_right|ignored|wrong|void|desk|stock|box|advice'],
			says: [
				'annex|clause|section|paragraph|article ~ you_signed|countersigned|you_accepted|1*|2*|3*|4*|5*|6*|7*|8*|9* ~',
				'you ~ signed|countersigned|accepted|agreed|ticked ~ annex|terms|contract|conditions|policy ~',
				'is|was entirely|perfectly|quite? lawful|legal ~',
				'the norm|standard for ~ is ~',
				'as ~ lease|contract|agreement|terms|policy|rules ~ provides|provide|states|state|sets_out',
				'we|hotel|shop|company|school ~ not obliged|required|bound|under_any_obligation ~ to ~',
				'force majeure'
			]
		}
	],
	ru: [
		{
			isOpen: true,
			unless: [
				...ownedRu,
				'положен*|полага*|вправе_вы|вы_вправе|имеете|выдачи|молчит|бутерброда|неверн*|плох*',
				'вы|гость|никто|клиент ~ не ~ обязан*'
			],
			says: [
				'постановлени*|приложени* №|n ~',
				'статья|статье|статьи|статью|параграф* №? 1*|2*|3*|4*|5*|6*|7*|8*|9* ~',
				'согласно|по|пункт|пункту|пункте|раздел|разделе|раздела п|пункт*|раздел* ~ №|1*|2*|3*|4*|5*|6*|7*|8*|9* ~',
				'правила|инструкция|регламент|договор|устав|оферта|условия ~ требу*|запреща*|обязыва*|предписыва*|освобожда*|не_позволя*|предусматрива*|гласит|гласят|ограничива* ~',
				'вы ~ подписал*|согласил* ~ услови*|договор*|оферт*|правил*|приложени* ~',
				'галочка|подпись ~~ стоит|поставлена , значит ~',
				'нигде|никем не прописано|сказано , ~',
				'форс-мажор*',
				'перечень ~ закрыт*|включ* ~',
				'обязательства|ответственность ~ заканчива*|кончае*|ограничен* ~',
				'документально ~'
			]
		}
	],
	lv: [
		{
			isOpen: true,
			unless: [...ownedLv, 'pienākas|tiesīg*|jūsu_tiesības|izsniegšanas|taču_naudu|pakalpojumu_sniegsim', 'jums nav'],
			says: [
				'iekšējā|iekšējās|iekšējie kārtība|kārtības|noteikumi|noteikumu ~',
				'jūs ~ piekritāt|parakstījāt|apliecinājāt|akceptējāt ~',
				'mēs|mums|uzņēmumam|veikalam ~ neesam|nav|nebija pienākum*|pienākuma|saistīb* ~',
				'tiesības ~ beigu* ~',
				'ir|bija pilnīgi|pilnībā? likumīg*|tiesisk* ~',
				'pārvadātājs|uzņēmums|veikals|pārdevējs|viesnīca atbild ~ tikai|līdz ~',
				'pieņemts|noteikts ~ , un izņēmum* ~',
				'pielikum*|punkt*|pant* ~ nr|1*|2*|3*|4*|5*|6*|7*|8*|9* ~',
				'ar atzīmi|parakstu ~ apliecin* ~'
			]
		}
	]
};
