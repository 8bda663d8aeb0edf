import { describe, expect, it } from 'vitest';
import { privateSpans } from './private-data.ts';
import { readSentences } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

const found = (text: string, language: CoachLanguage, complaint = '') => {
	const [sentence] = readSentences(text, language);
	const personal = privateSpans(text, sentence!, complaint);
	return personal && text.slice(...personal.span);
};

describe('what is personal in a sentence', () => {
	it.each([
		['en', 'We know that you are treated for autism.', 'autism'],
		['ru', 'Мы помним, что у вас астма и что вы принимаете снотворное.', 'астма'],
		['lv', 'Zinām, ka jums ir diabēta diēta.', 'diabēta'],
		['ru', 'Мы позвоним на ваш прежний номер 29 123 456.', 'ваш прежний номер 29 123 456'],
		['lv', 'Sūtīsim vēstuli jums uz jūsu e-pastu anna@pasts.example.', 'jūsu e-pastu anna@pasts.example.'],
		['en', 'The parcel waits in the name of Okafor.', 'in the name of Okafor'],
		['ru', 'Деньги получит Соколова Анна Петровна.', 'Соколова Анна Петровна'],
		['ru', 'У неё ведь после биопсии всё болит.', 'биопсии'],
		['ru', 'Ваш муж третий год платит алименты.', 'алименты'],
		['en', 'He is on insulin and tires quickly.', 'insulin'],
		['en', 'We did see the letter from the bailiff in your box.', 'bailiff'],
		['lv', 'Jūs taču pēc psihiatra apmeklējuma bijāt noguris.', 'psihiatra'],
		['lv', 'Viņai ir artroze, tāpēc gāja lēni.', 'artroze'],
		['ru', 'Обувь забрал ваш сын, Фёдор.', 'ваш сын, Фёдор'],
		['ru', 'Вас видели у кассы с другим мужчиной.', 'с другим мужчиной'],
		['lv', 'Pakas pretī paņēma jūsu brālis Imants.', 'jūsu brālis Imants'],
		['lv', 'Kredītu jums atteica jau martā.', 'Kredītu jums'],
		['en', 'The keys went to your brother, Alfred.', 'your brother, Alfred'],
		['en', 'You left the building at 21.40 and came back late.', 'left the building at'],
		['en', 'Dear Ms Fennick, your boots are ready.', 'Dear Ms Fennick'],
		['en', 'It was Mrs Pell from 7C who took it in.', 'Mrs Pell from 7C'],
		['en', 'We called you twice on 20 000 415.', 'called you twice on 20 000 415'],
		['en', 'Our driver is on probation, hence the mood.', 'probation'],
		['ru', 'Пакет, говорят, взял Фома с пятого этажа.', 'Фома с пятого этажа'],
		['ru', 'Ключи у соседки с первого этажа, Раисы.', 'соседки с первого этажа, Раисы'],
		['ru', 'Наберём вас завтра на номер 20 000 415.', 'Наберём вас завтра на номер 20 000 415'],
		['ru', 'Водитель наш в разводе, вот и грубит.', 'разводе'],
		['lv', 'To paņēma Dzintars no 5.b klases.', 'Dzintars no 5.b'],
		['lv', 'Zvanījām jums uz 20 000 415.', 'Zvanījām jums uz 20 000 415'],
		['lv', 'Labdien, Kalniņas kundze, Jūsu zābaki ir gatavi.', 'Labdien, Kalniņas kundze']
	] as const)('is found in %s to the end of its word: %s', (language, text, words) => {
		expect(found(text, language)).toBe(words);
	});

	it.each([
		['en', 'The oven leaves asthmatic nobody behind, and 12 of them work.'],
		['ru', 'Грыжу у нас не лечат.'],
		['ru', 'Ваш сын завтра получит новый билет.'],
		['en', 'We owe your daughter an apology, and she will have a new cake.'],
		['en', 'Nobody need read here where you live.'],
		['lv', 'Jūsu meita rīt saņems jaunu kūku.'],
		['ru', 'Второй экземпляр мы уже нашли для вас.'],
		['ru', 'Ваш номер вызвали в 11:24.'],
		['ru', 'Полис расторгнут, 23 800 вернутся в четверг.'],
		['en', 'The case was in our custody when your lock broke.'],
		['en', 'Mr Lowe, 67 000 820, has your file.'],
		['lv', 'Jūsu galds bija no plastmasas.'],
		['lv', 'Ferro kundze Jums rīt zvanīs.'],
		['lv', 'Jūsu numuri atšķiras ar vienu ciparu.'],
		['lv', 'Divas biļetes kasē ir uz Jūsu vārda.'],
		['en', 'We ask for patience in the name of all colleagues.'],
		['lv', 'Veikals ir Brīvības ielā 12.'],
		['ru', 'Мастер с пятого этажа уже идёт к вам.'],
		['ru', 'Позвоните нам на 20 000 415.'],
		['ru', 'Наш сосед с первого этажа открывает в девять.'],
		['lv', 'Zvaniet mums uz 20 000 415.'],
		['en', 'Call us on 20 000 415, Anna from our Leeds desk will answer.'],
		['en', 'Our driver had the wrong street.']
	] as const)('is nothing that is not the customer’s, in %s: %s', (language, text) => {
		expect(found(text, language)).toBeNull();
	});

	it('is nothing that the customer wrote in public', () => {
		expect(found('У вас диабет, мы знаем.', 'ru', 'У меня диабет, а вы…')).toBeNull();
	});
});
