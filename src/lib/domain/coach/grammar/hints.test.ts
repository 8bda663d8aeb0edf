import { describe, expect, it } from 'vitest';
import { readSentences } from '../sentences.ts';
import type { CoachLanguage, ForbiddenRule } from '../types.ts';
import { sayingsOf } from './grammar.ts';

const accused = (text: string, language: CoachLanguage) =>
	readSentences(text, language)
		.flatMap((sentence) => sayingsOf(sentence, language))
		.flatMap(({ rule, isInnocent }) => (isInnocent ? [] : [rule]));

const hinted: [ForbiddenRule, CoachLanguage, string][] = [
	['doubt', 'en', 'The night porter would surely have heard it.'],
	['doubt', 'lv', 'Dežurante to noteikti būtu dzirdējusi.'],
	['doubt', 'ru', 'Дежурная наверняка бы услышала.'],
	['law', 'en', 'By ticking the box you agreed to a fee.'],
	['law', 'lv', 'Cenrādī tas ir paredzēts.'],
	['law', 'ru', 'В соответствии с правилами зала мы вправе закрыть дверь.'],
	['rarity', 'en', 'One parcel in a thousand goes astray, one in a million burns.'],
	['rarity', 'lv', 'Divdesmit gadu laikā kaut ko tādu dzirdam pirmo reizi.'],
	['rarity', 'ru', 'Впервые за двадцать лет слышим подобное.'],
	['blame_customer', 'en', 'Most of our guests find the switch.'],
	['blame_customer', 'en', 'We are no mind readers.'],
	['blame_customer', 'lv', 'Pārējie vecāki grafiku kaut kā izlasa.'],
	['blame_customer', 'lv', 'Mēs neesam gaišreģi.'],
	['blame_customer', 'ru', 'Мы не телепаты.'],
	['blame_other', 'en', 'Had the airline called, the car would have been there.'],
	['blame_other', 'lv', 'Ja lidosta būtu piezvanījusi, mašīna gaidītu.'],
	['blame_other', 'ru', 'Если бы таможня поторопилась, посылка была бы у вас.'],
	['excuse', 'en', 'Our new lift has a mind of its own.'],
	['excuse', 'lv', 'Mēs tikko pārcēlāmies.'],
	['excuse', 'ru', 'Мы только что переехали.'],
	['hostile', 'en', 'For six pounds you apparently expected a feast.'],
	['hostile', 'lv', 'Par sešiem eiro laikam gaidījāt dzīres.'],
	['hostile', 'en', 'Thank you for sharing your rich imagination.'],
	['hostile', 'ru', 'Спасибо, что поделились своими сочинениями.'],
	['hostile', 'lv', 'Paldies, ka padalījāties ar savām fantāzijām.'],
	['hostile', 'ru', 'Вы, видимо, ждали дворец.']
];

const innocent: [ForbiddenRule, CoachLanguage, string][] = [
	['doubt', 'en', 'The porter would surely have heard it had we answered the phone, and we failed to.'],
	['law', 'en', 'Under the rules you are owed a refund.'],
	['law', 'lv', 'Pēc nelaimes likuma lietussargs saplīsa tieši jums.'],
	['law', 'lv', 'Nolikumā tas ir paredzēts, bet mēs to mainām.'],
	['rarity', 'en', 'One in a thousand is no comfort to you.'],
	['rarity', 'lv', 'Tas ir viens no tūkstoš, un jums tas nav nekāds mierinājums.'],
	['blame_customer', 'en', 'Most of our guests find the switch, but that is no help to you.'],
	['blame_other', 'en', 'The guard was only a trainee, and I am sorry that we left him alone.'],
	['blame_other', 'lv', 'Ja kurjers būtu zinājis ceļu: to pateikt vajadzēja mums, piedodiet.'],
	['excuse', 'en', 'We have just moved, and that is no excuse.'],
	['excuse', 'lv', 'Pirms svētkiem rindas ir vienmēr, tieši tāpēc vajadzēja otru kasi.'],
	['hostile', 'en', 'For six pounds you expected a warm meal, and we apologise.'],
	['hostile', 'en', 'For 700 euros you expected to bite into an apple without fear.'],
	['blame_customer', 'en', 'We apologise that nobody told you to come with an empty stomach.'],
	['blame_customer', 'lv', 'Ferro kundze ir Jūsu rīcībā pa tālruni 67 000 751.'],
	['hostile', 'lv', 'Par sešiem eiro gaidījāt siltas pusdienas, un tās jums pienācās.'],
	['hostile', 'ru', 'Ездить через весь город вам больше не придётся.'],
	['hostile', 'ru', 'Сырости здесь больше не появится, стену сушим сегодня.'],
	['hostile', 'ru', 'Ночью в подъезде темно, и это без оговорок опасно.'],
	['hostile', 'ru', 'Юрист агентства Ева Штерн свяжется с вами завтра.'],
	['blame_customer', 'ru', 'Сама виновата: не закрыла термос, вот чай и остыл.'],
	['blame_customer', 'ru', 'О перерыве на обед следовало написать на сайте.'],
	['hostile', 'en', 'We do not discuss your prescription under a public post.'],
	[
		'hostile',
		'en',
		'Children who are ill should not have to be afraid, and people who never complain deserve the same.'
	],
	['hostile', 'en', 'Thank you for the photo of the torn novel, we print a new one.'],
	['hostile', 'ru', 'Спасибо, что поделились снимком.'],
	['hostile', 'lv', 'Paldies, ka padalījāties ar bildi.'],
	['hostile', 'en', 'It does what it can, poor thing.'],
	['doubt', 'en', 'The driver says that if you want the box elsewhere he will bring it.'],
	['hostile', 'ru', 'Номер карты не пишите сюда, он чужим ни к чему.'],
	['hostile', 'ru', 'Заявление в полицию подано утром, копию вышлем.'],
	['hostile', 'ru', 'Участковый принимает по вторникам.'],
	['hostile', 'ru', 'Вам удалили желчный пузырь, и суп вам сварят без жира.'],
	['blame_customer', 'ru', 'Касса молчит, и виноватым выглядите вы.'],
	['blame_customer', 'ru', 'Табличку надо было снять ещё весной.'],
	['blame_other', 'ru', 'Завод забыл снять объявление, но под ним стоит моя подпись.'],
	['hostile', 'lv', 'Vai tiešām kases aparāts tovakar stāvēja?'],
	['blame_customer', 'lv', 'Troksnis naktī nav domāts nevienam, atvainojamies.'],
	['blame_customer', 'lv', 'Bija jāzvana pirms remonta, nevis pēc, piedodiet.'],
	['hostile', 'en', 'The guide left early and nobody asked you.'],
	['blame_customer', 'en', 'If you come again, ring the bell twice.'],
	['blame_customer', 'lv', 'Šoferim tas bija jāzina no rīta.'],
	['blame_customer', 'lv', 'Pirms mazgāju motoru, vajadzēja piezvanīt.'],
	['hostile', 'lv', 'Reģistratūrā jūsu vārds jau ir zināms.']
];

const cleared: [ForbiddenRule, CoachLanguage, string][] = [
	['excuse', 'en', 'You sat in the dark, and on Christmas Eve of all nights.'],
	['excuse', 'ru', 'Нам очень жаль, что торт не приехал, да ещё в день праздника.'],
	['excuse', 'lv', 'Palikāt bez gaismas, un vēl Ziemassvētku vakarā.'],
	['overpromise', 'en', 'I cannot promise that it will never happen again.'],
	['overpromise', 'ru', 'Не могу обещать, что это никогда не повторится.'],
	['overpromise', 'lv', 'Nevaru apsolīt, ka tā vairs nekad nebūs.']
];
const busy: [CoachLanguage, string][] = [
	['en', 'And on a Saturday of all days we were short of hands.'],
	['ru', 'Да ещё под праздник заказов столько, что не справляемся.'],
	['lv', 'Turklāt svētku dienās pasūtījumu ir pārāk daudz.']
];

describe('what it cost a feast, and what nobody can promise', () => {
	const sayings = (line: string, language: CoachLanguage) =>
		readSentences(line, language).flatMap((sentence) => sayingsOf(sentence, language));

	it.each(cleared)('is no %s in %s: %s', (rule, language, line) => {
		expect(sayings(line, language)).toContainEqual(expect.objectContaining({ rule, isInnocent: true }));
	});

	it.each(busy)('clears no excuse in %s: %s', (language, line) => {
		expect(sayings(line, language)).not.toContainEqual(expect.objectContaining({ rule: 'excuse', isInnocent: true }));
	});
});

describe('a hint', () => {
	it.each(hinted)('at %s is heard in %s: %s', (rule, language, line) => {
		expect(accused(line, language)).toContain(rule);
	});

	it.each(innocent)('at %s is none in %s: %s', (rule, language, line) => {
		expect(accused(line, language)).not.toContain(rule);
	});
});
