import { describe, expect, it } from 'vitest';
import { readSentences } from '../../sentences.ts';
import type { CoachLanguage, ForbiddenRule } from '../../types.ts';
import { sayingsOf, weighed } from '../grammar.ts';
import { constructions } from './constructions.ts';

const accused = (text: string, language: CoachLanguage): ForbiddenRule[] =>
	readSentences(text, language)
		.flatMap((sentence) => sayingsOf(sentence, language))
		.flatMap(({ rule, isInnocent }) => (isInnocent ? [] : [rule]));

type Lines = Partial<Record<CoachLanguage, string>>;
const cases = (table: Partial<Record<ForbiddenRule, Lines>>): [ForbiddenRule, CoachLanguage, string][] =>
	Object.entries(table).flatMap(([rule, lines]) =>
		Object.entries(lines).flatMap(([language, text]) =>
			text
				.trim()
				.split('\n')
				.map((line): [ForbiddenRule, CoachLanguage, string] => [
					rule as ForbiddenRule,
					language as CoachLanguage,
					line.trim()
				])
		)
	);

const hinted = cases({
	blame_customer: {
		en: `The zip gave way because your suitcase was much too full.
			It was you, not the lock.
			Had your pram been folded, it would have fitted.
			Leather cracks if it is not oiled.
			We rang you at the door three times.
			You did not pick up.
			Your tone left the clerk little choice.
			The leaflet lay on the table from the first day.
			Most guests bring their own towels.`,
		ru: `Молния разошлась, потому что вы набили чемодан доверху.
			Порошок в лоток насыпали вы.
			Будь у вас свежий пропуск, охрана открыла бы.
			Накипь растёт, когда за кофеваркой не следят.
			Мы трижды звонили вам с проходной.
			Ваш тон выбора администратору не оставил.
			Памятка висела у лифта с понедельника.
			Соседи убрали велосипеды ещё накануне.`,
		lv: `Rāvējslēdzējs pārplīsa, jo jūs koferi piebāzāt pilnu.
			Nepareizo gāzi ielējāt jūs.
			Āda plaisā, kad to nekopj.
			Trīs reizes zvanījām pie jūsu durvīm.
			Jūsu tonis administratorei izvēli neatstāja.
			Lapiņa pie lifta karājās kopš pirmdienas.
			Kaimiņi savus riteņus novāca jau iepriekš.`
	},
	blame_other: {
		en: `The wardrobe was fitted by an outside crew.
			The linen is washed by our partner.
			We have no influence on what the landlord decides.
			The storm kept the van on the island.
			The builders forgot the second coat.`,
		ru: `Шкаф собирала совсем другая бригада.
			Бельё стирает и возит к нам, хранит его сторонняя фирма.
			Срок был сорван подрядчиком.
			Мы на расписание города не влияем.
			Снегопад перекрыл дорогу к складу.
			Бухгалтерия напутала с суммой.`,
		lv: `Skapi montēja pavisam cita brigāde.
			Kartes drukā ārējs partneris.
			Pilsētas grafiku mēs neietekmējam.
			Vētra apturēja prāmi.
			Grāmatvedība sajauca summas.`
	},
	doubt: {
		en: `Although you write that the soup was cold, it comes straight from the stove.
			Without a doctor's letter we cannot say anything.
			Each tin is weighed twice, so a nail cannot be in it.
			You must have imagined the smell.`,
		ru: `Хотя вы пишете, что суп был холодный, льют его прямо с плиты.
			Без заключения мастера говорить об этом рано.
			Каждую банку взвешивают дважды, так что гвоздь попасть не мог.
			Запах вам показался, вам показалось.`,
		lv: `Lai gan jūs rakstāt, ka zupa bija auksta, to lej no plīts.
			Bez meistara atzinuma par to runāt nav pamata.
			Katru bundžu sver divreiz, tāpēc nagla tur nevarēja nokļūt.
			Jums tā likās.`
	},
	excuse: {
		en: `Everybody makes mistakes.
			An outage knocked the tills out.`,
		ru: `Ну с кем не бывает.
			Авария сорвала нам весь вечер.`,
		lv: `Kam gan tā negadās.
			Avārija izjauca mums visu vakaru.`
	},
	rarity: {
		en: `It was a pure coincidence.
			Do look at our other reviews.`,
		ru: `Это досадная случайность.
			Почитайте другие отзывы о нас.`,
		lv: `Tā bija nejaušība.
			Palasiet citas atsauksmes par mums.`
	},
	law: {
		en: `Paragraph 7 of the agreement settles it.
			We are not obliged to do more.`,
		ru: `Ответ даёт статья 12.
			Регламент требует закрывать кассу в девять.`,
		lv: `Mums tāda pienākuma nav, mums nav pienākuma.
			Iekšējā kārtība to nosaka.`
	}
});

const kept = cases({
	blame_customer: {
		en: `The zip gave way because you trusted us with too much.
			We are sorry that you rang three times.
			The leaflet should have lain on the table.
			“You did not pick up” is what our driver wrote, and nobody had called.
			From tomorrow a notice will hang by the lift.
			Had our van been on time, you would have fitted in.`,
		ru: `Так вышло, потому что мы не уточнили размер.
			Вам не перезвонили, потому что вы написали на старый адрес, который мы не закрыли.
			Простите, что вы звонили трижды.
			Памятка висела мелким шрифтом.
			Завтра у лифта повесим объявление.
			«Порошок насыпали вы» — так отвечать нельзя.
			О том же нам писали вы.`,
		lv: `Tā iznāca, jo mēs izmēru nepajautājām.
			Piedodiet, ka jums bija jāzvana trīs reizes.
			Paziņojums karājās par mazu un par vēlu.
			Rīt pie lifta uzliksim paziņojumu.
			To pašu mums rakstījāt jūs.`
	},
	blame_other: {
		en: `The wardrobe was fitted by another team, but the mistake is ours.
			Tomorrow it will be fitted by a crew of ours.
			Sorry, the storm is no excuse.`,
		ru: `Шкаф собирала другая бригада, но отвечаем мы.
			Завтра бельё привезёт курьер.
			Снегопад нас не оправдывает.
			Вы тут ни при чём.`,
		lv: `Skapi montēja cita brigāde, bet vaina ir mūsu.
			Atvainojiet, vētra nav attaisnojums.`
	},
	doubt: {
		en: `You write that the soup was cold, and you are right.
			You need no letter from a doctor.
			The sign was missing, so you could not have known.`,
		ru: `Вы пишете, что суп был холодный, и вы правы.
			Заключение не нужно, верим вам и так.
			Указателя не было, так что знать об этом вы не могли.`,
		lv: `Jūs rakstāt, ka zupa bija auksta, un jums ir taisnība.
			Atzinumu nevajag, mēs jums ticam.`
	},
	excuse: {
		en: `Human error it was, and that is no excuse.
			It is only human that you lost your temper.`,
		ru: `Человеческий фактор нас не оправдывает.
			Авария сорвала вечер, но виноваты мы.`,
		lv: `Cilvēciskais faktors mūs neattaisno.
			Avārija izjauca vakaru, un tā ir mūsu vaina.`
	},
	rarity: {
		en: `It was not a coincidence, it was our schedule.`,
		ru: `Это не случайность, а наш график.`,
		lv: `Tā nav nejaušība, tā ir mūsu kļūda.`
	},
	law: {
		en: `You are not obliged to keep the box.`,
		ru: `Вы не обязаны хранить коробку.
			Поездка возвращена, в приложении зачислены 700 рублей.`,
		lv: `Jums nav pienākuma glabāt kasti.`
	}
});

describe('constructions', () => {
	it.each(hinted)('hint at %s in %s: %s', (rule, language, line) => {
		expect(accused(line, language)).toContain(rule);
	});

	it.each(kept)('hint at no %s in %s: %s', (rule, language, line) => {
		expect(accused(line, language)).not.toContain(rule);
	});

	it('can all be read, in each language', () => {
		for (const [, rules] of constructions) expect(Object.keys(rules).sort()).toEqual(['en', 'lv', 'ru']);
	});
});

describe('a hint', () => {
	const span: [number, number] = [0, 9];
	const hint = { rule: 'doubt', isInnocent: false, isHint: true, span } as const;
	const found = (confidence: number) => ({ confidence, span: [0, 20] as [number, number] });

	it('makes a warning of what the model half suspects', () => {
		expect(weighed(found(0.3), hint)).toEqual({ confidence: 0.8, span });
	});

	it('says nothing where the model suspects nothing', () => {
		expect(weighed(found(0.1), hint)).toEqual(found(0.1));
	});

	it('takes nothing from what is surer', () => {
		expect(weighed(found(0.9), hint)).toEqual(found(0.9));
	});
});
