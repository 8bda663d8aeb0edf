import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage, ForbiddenRule } from '../types.ts';
import { sayingsOf } from './grammar.ts';

const guilty = (text: string, language: CoachLanguage) =>
	readSentences(text, language)
		.flatMap((sentence) => sayingsOf(sentence, language))
		.flatMap(({ rule, isInnocent }) => (isInnocent ? [] : [rule]));
const cases = (
	table: Partial<Record<ForbiddenRule, Record<CoachLanguage, string>>>
): [ForbiddenRule, CoachLanguage, string][] =>
	Object.entries(table).flatMap(([rule, byLanguage]) =>
		Object.entries(byLanguage).flatMap(([language, lines]) =>
			lines
				.trim()
				.split('\n')
				.map((line): [ForbiddenRule, CoachLanguage, string] => [
					rule as ForbiddenRule,
					language as CoachLanguage,
					line.trim()
				])
		)
	);

const broken = cases({
	blame_customer: {
		en: `Shoes like these are not meant for puddles.
			Sensible parents usually check the size.
			A short call would have settled it.
			You are to blame for this yourself.
			It is your own fault.
			You should have read the label.
			You should've told us sooner.
			You gave us the wrong postcode.
			Had you rung us, the parcel would have waited.
			You never told us about the nuts.
			Nobody forced you to take the bigger one.
			The parcel went astray because you entered the wrong street.`,
		ru: `Такая обувь не предназначена для луж.
			Внимательные родители проверяют размер.
			Шерсть не терпит кипятка.
			Вы сами виноваты.
			Это случилось по вашей вине.
			Вы сами не так заказали.
			Надо было измерить проём, прежде чем покупать.
			Вам следовало обратиться раньше.
			Вы неверно указали подъезд.
			Вы не прочитали памятку.
			Если бы вы пришли вовремя, столик ждал бы вас.
			Никто не заставлял вас брать большой.`,
		lv: `Tādi apavi nav paredzēti peļķēm.
			Vilna necieš karstu ūdeni.
			Jūs pats esat vainīgs.
			Tā ir jūsu vaina.
			Jūs pati kļūdījāties, pasūtot.
			Jums vajadzēja izlasīt etiķeti.
			Jūs norādījāt nepareizu ielu.
			Jūs neizlasījāt pamācību.
			Ja jūs būtu atnākusi laikā, galdiņš būtu gaidījis.
			Nākamreiz lasiet uzmanīgāk.
			Neviens jums nelika ņemt lielāko.`
	},
	hostile: {
		en: `You are lying.
			Stop whining.
			We will sue you for slander.
			What did you expect for that price?
			Find yourself another dentist.
			Calm down.`,
		ru: `Вы врёте.
			Хватит ныть.
			Мы подадим на вас в суд.
			Чего вы хотели за такие деньги?
			Ищите себе другого врача.
			Успокойтесь.`,
		lv: `Jūs melojat.
			Beidziet čīkstēt.
			Mēs jūs iesūdzēsim tiesā.
			Ko jūs gribējāt par tādu naudu?
			Ejiet citur, ja nepatīk.
			Nomierinieties.`
	},
	doubt: {
		en: `We doubt that it was like this.
			If this really happened, something would be done.
			The cameras show something different.
			Please prove that you bought it here.`,
		ru: `Мы сомневаемся, что так было.
			Если это действительно так, примем меры.
			Камеры показывают другое.
			Докажите, что покупали здесь.`,
		lv: `Mēs šaubāmies, ka tā bija.
			Ja tas tiešām tā bija, rīkosimies.
			Kameras rāda ko citu.
			Pierādiet, ka pirkāt šeit.`
	},
	blame_other: {
		en: `Customs demanded another certificate.
			We merely sell these toys.
			It is the courier's fault.
			The warehouse mixed up your parcel.
			We are not responsible for our suppliers.`,
		ru: `Таможня потребовала ещё одну справку.
			Мы лишь продаём эти игрушки.
			Виноват курьер.
			Склад перепутал посылку.
			Мы не отвечаем за работу подрядчиков.`,
		lv: `Muita pieprasīja vēl vienu izziņu.
			Mēs šīs rotaļlietas tikai pārdodam.
			Vainīgs ir kurjers.
			Noliktava sajauca sūtījumu.
			Mēs neatbildam par piegādātāju.`
	},
	rarity: {
		en: `This is a very rare case.
			It was an isolated incident, you got it wrong yourself.
			That rarely happens here.`,
		ru: `Это очень редкий случай.
			Это исключительная ситуация, вы сами ошиблись.
			Такое у нас случается крайне редко.`,
		lv: `Tas ir ļoti rets gadījums.
			Tas ir izņēmuma gadījums, jūs pats kļūdījāties.
			Tā pie mums gadās reti.`
	},
	excuse: {
		en: `The server crashed.
			There was one waiter on duty.
			One nurse had called in sick.
			Due to the backlog we did not answer.
			There were too many guests.`,
		ru: `Сервер завис.
			Был один официант на весь зал.
			Из-за большой загрузки мы не ответили.
			Гостей было слишком много.`,
		lv: `Serveris uzkārās.
			Viena viesmīle strādāja uz visu zāli.
			Noslodzes dēļ neatbildējām.
			Viesu bija pārāk daudz.`
	}
});

const kept = cases({
	blame_customer: {
		en: `You could have expected a call, and it never came.
			These shoes are not meant for puddles, and our clerk should have said so.
			From now on the filters have to be cleaned daily.
			Anyone who has waited in the rain knows how long an hour is.
			The repair does not take long.
			This is not meant to excuse it.
			The noise comes from the pump next door.
			An apology would have helped, and you got none.
			Your name is all that the desk needs.
			A short call from us would have settled it.
			It is not your fault.
			You should have received the money by now.
			You should have been told about the delay.
			You could not have known that the door was locked.
			If you forgot the receipt, come anyway.
			Our cashier told you it was your own fault.
			"You should have read the label" is no answer.
			You gave us the right address, but our label was wrong.
			Had you not written, we would still be selling it.
			You ordered a large one and got a small one.
			You forgot nothing.
			We should have read your note.`,
		ru: `Вы могли бы рассчитывать на звонок.
			Такая обувь не предназначена для луж, и мы об этом не сказали.
			Наша шерсть не терпит кипятка.
			Теперь мастера проверяют двери перед выдачей.
			Такой случай не терпит отлагательств.
			Тот, кто ждал под дождём, знает, как долог час.
			Это не ваша вина.
			Вы ни в чём не виноваты.
			Мы сами виноваты.
			Вас должны были предупредить.
			Вы должны были получить деньги вчера.
			Если вы забыли чек, приходите так.
			Кассир сказал, что вы сами виноваты.
			Слова «вы сами виноваты» недопустимы.
			Надо было предупредить вас раньше.
			Нам следовало проверить заказ.
			Вы неверно указали подъезд, потому что наша карта ошиблась.
			Вы заказали большую, а получили маленькую.`,
		lv: `Nākamreiz jautājiet pēc manis, kafija no mums.
			Tādi apavi nav paredzēti peļķēm, un mēs to nepateicām.
			Turpmāk pirms piegādes meistars pārbauda durvis.
			Tas necieš atlikšanu.
			Kas gaidījis lietū, tas zina, cik gara ir stunda.
			Tā nav jūsu vaina.
			Jūs neesat vainīgs.
			Mēs paši esam vainīgi.
			Jums vajadzēja saņemt naudu jau vakar.
			Mums vajadzēja izlasīt jūsu piezīmi.
			Ja jūs aizmirsāt čeku, nāciet tāpat.
			Kasiere teica, ka jūs pati esat vainīga.
			Vārdi "jūs pats esat vainīgs" ir nepieļaujami.
			Jūs nevarējāt zināt, ka durvis slēgtas.
			Jūs norādījāt nepareizu ielu, jo mūsu karte kļūdījās.
			Jūs pasūtījāt lielo, bet saņēmāt mazo.
			Ja mēs būtu jūs paklausījuši, torte būtu gatava.`
	},
	hostile: {
		en: `I know you expected more for this price.
			You were called a liar, and I apologise.
			"Calm down" should not be said to anybody.
			Our lawyer will help you with the claim.
			Nobody should hear that he is lying.
			Being told to go elsewhere is an insult.`,
		ru: `Мы знаем, что за эти деньги вы ждали большего.
			Вам сказали «хватит ныть», и это недопустимо.
			Никто не думает, что вы лжёте.
			Наш юрист поможет вам вернуть деньги.
			Поищем для вас другого врача.
			Приходите в пятницу, будем рады.`,
		lv: `Zinām, ka par šo naudu gaidījāt vairāk.
			Jums teica "beidziet čīkstēt", un tas ir nepieļaujami.
			Apsargs jūs nosauca par meli, un par to atvainojos.
			Mūsu jurists palīdzēs atgūt naudu.
			Mēs jūs neuzskatām par melkuli.
			Nāciet piektdien, priecāsimies.`
	},
	doubt: {
		en: `We do not doubt your words.
			The cameras show something different from what our guard said: you are right.
			You do not need to prove that you bought it here.
			Even if it really was one minute, you waited in vain.`,
		ru: `Мы не сомневаемся в ваших словах.
			Камеры показывают другое: вы правы.
			Доказательства не нужны.
			Даже если это действительно минута, вы ждали зря.`,
		lv: `Mēs nešaubāmies par jūsu vārdiem.
			Kameras rāda ko citu, jums ir taisnība.
			Jums nekas nav jāpierāda.
			Pat ja tas tiešām bija viens, jūs gaidījāt velti.`
	},
	blame_other: {
		en: `The supplier promised the part by Friday.
			The insurer decided in your favour.
			Customs demanded another certificate, and we left the letter unopened.
			The courier mixed up the doors, but we answer for it.
			The warehouse mixed up your parcel, and I apologise.
			It is not the courier's fault.`,
		ru: `Поставщик обещает деталь к пятнице.
			Таможня потребовала справку, но её должны были приложить мы.
			Курьер перепутал двери, но отвечаем мы.
			Склад перепутал посылку, простите.
			Курьер не виноват.`,
		lv: `Piegādātājs sola detaļu līdz piektdienai.
			Muita pieprasīja izziņu, un to aizmirsām mēs.
			Kurjers sajauca durvis, bet atbildam mēs.
			Noliktava sajauca sūtījumu, atvainojiet.
			Kurjers nav vainīgs.`
	},
	rarity: {
		en: `This is not a rare case, and we know it.
			Even if this is a very rare case, we answer for it.
			In the rare case that it happens again, call me.
			You asked for a rare steak and got it well done.`,
		ru: `Это не редкий случай, и нам стыдно.
			Даже если это очень редкий случай, отвечаем за него мы.
			Такое у нас бывает нередко.
			Вы пишете, что это не первый раз.`,
		lv: `Tas nav rets gadījums, un mums ir kauns.
			Pat ja tas ir ļoti rets gadījums, atbildam mēs.
			Tā pie mums gadās bieži.`
	},
	excuse: {
		en: `There was one cook for two rooms, and I planned it so.
			One waiter was rude to you.
			A team of five will clean the flat on Friday.
			The server crashed, and you stood at the gate without a ticket.
			Too many guests are no excuse: there were too many guests.
			There were too many guests, which is our fault.`,
		ru: `Был один повар на два зала, так решил я.
			Один официант был с вами груб.
			Сервер завис, и вы остались без билета.
			Сказать, что гостей было слишком много, недостаточно.
			Гостей было слишком много, но это наша ошибка.`,
		lv: `Bija viens pavārs uz divām zālēm, tā nolēmu es.
			Viens viesmīlis bija pret jums rupjš.
			Serveris uzkārās, un jūs palikāt bez biļetes.
			Viesu bija pārāk daudz, bet tas mūs neattaisno.
			Viesu bija pārāk daudz, un tā ir mūsu kļūda.`
	}
});

describe('a sentence', () => {
	it.each(broken)('breaks %s in %s: %s', (rule, language, line) => {
		expect(guilty(line, language)).toContain(rule);
	});

	it.each(kept)('does not break %s in %s: %s', (rule, language, line) => {
		expect(guilty(line, language)).not.toContain(rule);
	});
});
