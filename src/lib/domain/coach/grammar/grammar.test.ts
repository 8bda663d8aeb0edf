import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage, ForbiddenRule } from '../types.ts';
import { sayingsOf } from './grammar.ts';

const sayings = (text: string, language: CoachLanguage) =>
	readSentences(text, language).flatMap((sentence) => sayingsOf(sentence, language));
const guilty = (text: string, language: CoachLanguage) =>
	sayings(text, language).flatMap(({ rule, isInnocent }) => (isInnocent ? [] : [rule]));
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
		en: `You are to blame for this yourself.
			It is your own fault.
			You should have read the label.
			You should've told us sooner.
			You gave us the wrong postcode.
			Had you rung us, the parcel would have waited.
			You never told us about the nuts.
			Nobody forced you to take the bigger one.
			The parcel went astray because you entered the wrong street.`,
		ru: `Вы сами виноваты.
			Это случилось по вашей вине.
			Вы сами не так заказали.
			Надо было измерить проём, прежде чем покупать.
			Вам следовало обратиться раньше.
			Вы неверно указали подъезд.
			Вы не прочитали памятку.
			Если бы вы пришли вовремя, столик ждал бы вас.
			Никто не заставлял вас брать большой.`,
		lv: `Jūs pats esat vainīgs.
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
		en: `It is the courier's fault.
			The warehouse mixed up your parcel.
			We are not responsible for our suppliers.`,
		ru: `Виноват курьер.
			Склад перепутал посылку.
			Мы не отвечаем за работу подрядчиков.`,
		lv: `Vainīgs ir kurjers.
			Noliktava sajauca sūtījumu.
			Mēs neatbildam par piegādātāju.`
	},
	excuse: {
		en: `Due to the backlog we did not answer.
			There were too many guests.`,
		ru: `Из-за большой загрузки мы не ответили.
			Гостей было слишком много.`,
		lv: `Noslodzes dēļ neatbildējām.
			Viesu bija pārāk daudz.`
	}
});

const kept = cases({
	blame_customer: {
		en: `It is not your fault.
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
		ru: `Это не ваша вина.
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
		lv: `Tā nav jūsu vaina.
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
		en: `You were called a liar, and I apologise.
			"Calm down" should not be said to anybody.
			Our lawyer will help you with the claim.
			Nobody should hear that he is lying.
			Being told to go elsewhere is an insult.`,
		ru: `Вам сказали «хватит ныть», и это недопустимо.
			Никто не думает, что вы лжёте.
			Наш юрист поможет вам вернуть деньги.
			Поищем для вас другого врача.
			Приходите в пятницу, будем рады.`,
		lv: `Jums teica "beidziet čīkstēt", un tas ir nepieļaujami.
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
		en: `The courier mixed up the doors, but we answer for it.
			The warehouse mixed up your parcel, and I apologise.
			It is not the courier's fault.`,
		ru: `Курьер перепутал двери, но отвечаем мы.
			Склад перепутал посылку, простите.
			Курьер не виноват.`,
		lv: `Kurjers sajauca durvis, bet atbildam mēs.
			Noliktava sajauca sūtījumu, atvainojiet.
			Kurjers nav vainīgs.`
	},
	excuse: {
		en: `Too many guests are no excuse: there were too many guests.
			There were too many guests, which is our fault.`,
		ru: `Сказать, что гостей было слишком много, недостаточно.
			Гостей было слишком много, но это наша ошибка.`,
		lv: `Viesu bija pārāk daudz, bet tas mūs neattaisno.
			Viesu bija pārāk daudz, un tā ir mūsu kļūda.`
	}
});

describe('the grammar of a sentence', () => {
	it.each(broken)('breaks %s in %s: %s', (rule, language, line) => {
		expect(guilty(line, language)).toContain(rule);
	});

	it.each(kept)('does not break %s in %s: %s', (rule, language, line) => {
		expect(guilty(line, language)).not.toContain(rule);
	});

	it.each([
		['rarity', 'en', 'This was not an isolated case.'],
		['rarity', 'en', 'You are the only one who told us.'],
		['rarity', 'ru', 'Это, увы, не единичный случай.'],
		['rarity', 'ru', 'Вы единственный, кто сказал нам об этом.'],
		['rarity', 'lv', 'Tas diemžēl nav atsevišķs gadījums.'],
		['rarity', 'lv', 'Jūs esat vienīgais, kas mums to pateica.'],
		['hostile', 'en', 'We do not want to lose a customer like you.'],
		['hostile', 'ru', 'Мы не хотим терять таких клиентов, как вы.'],
		['hostile', 'ru', 'Приходите и пишите ещё, будем рады.'],
		['hostile', 'lv', 'Mēs negribam zaudēt tādu klientu.'],
		['doubt', 'en', 'Perhaps you remember the date and the branch?'],
		['doubt', 'ru', 'Может быть, помните дату и время?'],
		['doubt', 'lv', 'Varbūt atceraties datumu un laiku?']
	] as const)('acquits of %s in %s: %s', (rule, language, line) => {
		expect(sayings(line, language)).toContainEqual(expect.objectContaining({ rule, isInnocent: true }));
	});

	it('finds two violations in one sentence, each with its clause', () => {
		const text = 'Склад перепутал посылку, вы сами не так заказали.';
		expect(sayings(text, 'ru').map(({ rule, span }) => [rule, text.slice(...span)])).toEqual([
			['blame_customer', 'вы сами не так заказали.'],
			['blame_other', 'Склад перепутал посылку']
		]);
	});

	it.each([
		['en', 'not blame yourself '],
		['ru', 'не вы сами виноваты '],
		['lv', 'nav jūs pats vainīgs ']
	] as const)('reads a sentence without end in %s in time that grows with it', (language, words) => {
		expect(sayings(words.repeat(4000), language)).toEqual([]);
	});
});
