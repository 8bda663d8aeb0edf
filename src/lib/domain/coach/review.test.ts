import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultModel } from './default-model.ts';
import figures from './figures.json';
import { loadModel, saveModel } from './model-file.ts';
import { review } from './review.ts';
import type { Cause } from '../cause.ts';
import { coachLanguages, type CoachLanguage } from './types.ts';

const coach = (text: string, complaint: string, language: CoachLanguage, cause: Cause = 'defect', maxLength?: number) =>
	review({ text }, { complaint, cause, language, maxLength: maxLength ?? null }, defaultModel());
const warned = (...args: Parameters<typeof coach>) =>
	coach(...args).flatMap(({ rule, level }) => (level === 'warning' ? [rule] : []));

const good = {
	en: {
		complaint: 'The kettle leaks from the first day, my kitchen was flooded.',
		reply:
			'We apologise for the kettle that leaked and flooded your kitchen. Mopping the floor at midnight is exhausting, and you have every right to be angry. A new kettle goes out to you tomorrow and the money is back on your card. Please ring me, Paula, on 555 0133 before six.'
	},
	ru: {
		complaint: 'Чайник потёк в первый же день, залило кухню.',
		reply:
			'Просим прощения за чайник, который потёк и залил вам кухню. Вытирать пол среди ночи тяжело, и вы имеете полное право сердиться. Новый чайник привезём завтра, деньги вернём на карту. Позвоните мне до шести: 8 800 000-11-33, Полина.'
	},
	lv: {
		complaint: 'Tējkanna tecēja jau pirmajā dienā, virtuve applūda.',
		reply:
			'Atvainojamies par tējkannu, kas tecēja un appludināja virtuvi. Naktī slaucīt grīdu ir ļoti nogurdinoši, un jums ir pilnas tiesības dusmoties. Jaunu tējkannu atvedīsim rīt un naudu atgriezīsim uz karti. Zvaniet man, Paulai, līdz sešiem uz 67 000 133.'
	}
};

describe('review', () => {
	it.each(coachLanguages)('leaves a good reply in %s alone', (language) => {
		expect(warned(good[language].reply, good[language].complaint, language)).toEqual([]);
	});

	it.each([
		['law', 'en', 'Under our terms and conditions the deposit is not refundable.'],
		['law', 'ru', 'Согласно пункту 5 договора оплата возврату не подлежит.'],
		['law', 'lv', 'Saskaņā ar līguma noteikumiem naudu neatgriežam.'],
		['overpromise', 'en', 'This will never happen again, we guarantee it.'],
		['overpromise', 'ru', 'Гарантируем, что такого больше никогда не повторится.'],
		['overpromise', 'lv', 'Garantējam, ka tas vairs nekad neatkārtosies.'],
		['private_data', 'ru', 'Здравствуйте, Алла Морозкина! Спасибо за письмо.'],
		['private_data', 'en', 'Ms Dora Fennick, thank you for writing.'],
		['private_data', 'en', 'We tried to reach you on 0770 0900 41.'],
		['private_data', 'ru', 'Мы звонили на ваш номер 8 900 000-55-22.'],
		['private_data', 'lv', 'Zvanījām uz jūsu numuru 29 000 222.'],
		['private_data', 'lv', 'Labdien, Anna Zvirbule! Paldies par vēstuli.']
	] as const)('warns of %s in %s', (rule, language, sentence) => {
		expect(warned(`${sentence} ${good[language].reply}`, good[language].complaint, language)).toContain(rule);
	});

	it.each([
		['law', 'en', 'By Murphy’s law the pump failed on the hottest day.'],
		['rarity', 'en', 'The steak was rare although you asked for well done.'],
		['law', 'en', 'Our clerk told you "those are the rules", and that was wrong.'],
		['law', 'ru', 'По закону подлости насос отказал в самый жаркий день.'],
		['law', 'ru', 'Забрать посылку можно в пункте выдачи на Садовой.'],
		['blame_customer', 'ru', 'Кассир сказала «сами виноваты», и это недопустимо.'],
		['law', 'lv', 'Pēc Mērfija likuma sūknis salūza karstākajā dienā.'],
		['rarity', 'lv', 'Jūsu reto grāmatu esam atraduši.'],
		['blame_customer', 'lv', 'Pārdevēja teica "pati vainīga", un tas bija nepareizi.'],
		['doubt', 'en', 'Please send us the order number and the date, so that we find it faster.'],
		['doubt', 'ru', 'Подскажите, пожалуйста, номер заказа и дату, так мы найдём его быстрее.'],
		['doubt', 'lv', 'Lūdzu, atsūtiet pasūtījuma numuru un datumu, tā atradīsim to ātrāk.'],
		['boilerplate', 'en', 'Thank you for your feedback.'],
		['boilerplate', 'ru', 'Спасибо за отзыв.'],
		['boilerplate', 'lv', 'Paldies par atsauksmi.'],
		['private_data', 'ru', 'На линии наша сотрудница Инна, 8 800 000-01-02.']
	] as const)('sees no %s in %s in: %s', (rule, language, sentence) => {
		const found = warned(`${good[language].reply} ${sentence}`, good[language].complaint, language);
		expect(found).not.toContain(rule);
	});

	it.each([
		['en', 'blame_customer', 'You are to blame for this yourself.'],
		['en', 'doubt', 'If this really happened, we would have seen it.'],
		['en', 'blame_other', 'The warehouse mixed up your parcel.'],
		['en', 'hostile', 'You are lying.'],
		['ru', 'blame_customer', 'Вы сами виноваты.'],
		['ru', 'blame_customer', 'Это редкий случай, вы сами не так заказали.'],
		['ru', 'blame_other', 'Склад перепутал посылку.'],
		['ru', 'hostile', 'Мы подадим на вас в суд за клевету.'],
		['lv', 'blame_customer', 'Jūs pats esat vainīgs.'],
		['lv', 'blame_customer', 'Tas ir ļoti rets gadījums, jūs pats kļūdījāties, pasūtot.'],
		['lv', 'blame_other', 'Noliktava sajauca sūtījumu.'],
		['lv', 'hostile', 'Jūs melojat.']
	] as const)('warns in %s of plain %s, of which the model alone is not sure: %s', (language, rule, sentence) => {
		expect(warned(`${good[language].reply} ${sentence}`, good[language].complaint, language)).toContain(rule);
	});

	it.each([
		['en', 'rarity', 'This was not an isolated case.'],
		['en', 'hostile', 'We do not want to lose a customer like you.'],
		['ru', 'rarity', 'Это, увы, не единичный случай.'],
		['ru', 'hostile', 'Мы не хотим терять таких клиентов, как вы.'],
		['ru', 'doubt', 'Может быть, помните дату и время посещения магазина?'],
		['lv', 'rarity', 'Tas diemžēl nav atsevišķs gadījums.']
	] as const)('is silent in %s about %s, though the model is not: %s', (language, rule, sentence) => {
		const found = coach(`${good[language].reply} ${sentence}`, good[language].complaint, language);
		expect(found.map((one) => one.rule)).not.toContain(rule);
	});

	it('lets whoever complains to the wrong company hear which is the right one', () => {
		const text = 'The delay was caused by the courier.';
		expect(warned(text, 'My parcel is late.', 'en')).toContain('blame_other');
		expect(warned(text, 'My parcel is late.', 'en', 'wrong_company')).not.toContain('blame_other');
	});

	it('does not call private what the customer posted', () => {
		const reply = 'Здравствуйте, Алла Морозкина! ' + good.ru.reply;
		expect(warned(reply, 'Я, Алла Морозкина, купила чайник, он потёк.', 'ru')).not.toContain('private_data');
	});

	it('lets a greeting use a first name, and the name the site shows', () => {
		const context = { complaint: good.ru.complaint, cause: null, language: 'ru' } as const;
		const found = (greeting: string, author?: string) =>
			review({ text: `${greeting} ${good.ru.reply}` }, { ...context, author }, defaultModel()).map(({ rule }) => rule);
		expect(found('Уважаемая Алла!')).not.toContain('private_data');
		expect(found('Уважаемая Алла Морозкина!', 'Алла Морозкина')).not.toContain('private_data');
		expect(found('Уважаемая Алла Морозкина!')).toContain('private_data');
		expect(found('Уважаемая Алла Петровна!')).not.toContain('private_data');
		expect(found('Уважаемая Алла Петровна Морозкина!')).toContain('private_data');
	});

	it('names what is missing, an apology only where the company erred', () => {
		const reply = 'The kettle was sent on Tuesday.';
		expect(coach(reply, good.en.complaint, 'en').map(({ rule }) => rule)).toContain('missing.apology');
		expect(coach(reply, good.en.complaint, 'en', 'misunderstanding').map(({ rule }) => rule)).not.toContain(
			'missing.apology'
		);
	});

	it.each([
		['ru', 'Вы сами виноваты.', 'Мы сами виноваты.'],
		['lv', 'Jūs pats esat vainīgs.', 'Mēs paši esam vainīgi, atvainojiet.'],
		['en', 'It is your own fault.', 'It is our own fault, and we apologise.']
	] as const)('takes blame in %s for no apology: %s', (language, blame, apology) => {
		const rules = (text: string) => coach(text, good[language].complaint, language).map(({ rule }) => rule);
		expect(rules(blame)).toContain('missing.apology');
		expect(rules(apology)).not.toContain('missing.apology');
	});

	it('calls itself no surer than a warning must be where the grammar alone speaks', () => {
		const found = coach(`${good.en.reply} You are lying.`, good.en.complaint, 'en').find(
			({ rule }) => rule === 'hostile'
		);
		expect(found).toMatchObject({ level: 'warning', confidence: 0.8 });
	});

	it('points at the words', () => {
		const sentence = 'Under our terms and conditions the deposit is not refundable.';
		const text = `${good.en.reply} ${sentence}`;
		const finding = coach(text, good.en.complaint, 'en').find(({ rule }) => rule === 'law');
		expect(text.slice(...finding!.span!)).toBe(sentence);
	});

	it('notices another language and a text too long for the site', () => {
		expect(warned(good.en.reply, good.ru.complaint, 'ru')).toContain('language');
		const long = coach(good.en.reply, good.en.complaint, 'en', 'defect', 100).find(({ rule }) => rule === 'length');
		expect(long?.params).toEqual({ limit: 100, length: good.en.reply.length });
	});

	it('says nothing of an empty draft and the same of the same draft', () => {
		expect(coach('  ', 'x', 'en')).toEqual([]);
		expect(coach(good.lv.reply, good.lv.complaint, 'lv')).toEqual(coach(good.lv.reply, good.lv.complaint, 'lv'));
	});
});

describe('model file', () => {
	it('survives writing and reading, and refuses what is none', () => {
		const bytes = saveModel(defaultModel());
		expect(Buffer.compare(saveModel(loadModel(bytes)), bytes)).toBe(0);
		expect(() => loadModel(bytes.subarray(0, 500))).toThrow(RangeError);
		expect(() => loadModel(bytes.subarray(0, -1))).toThrow(RangeError);
		expect(() => loadModel(new Uint8Array(8))).toThrow(RangeError);
	});
});

describe('model', () => {
	it('is below a megabyte on its way to the browser', () => {
		expect(gzipSync(saveModel(defaultModel())).length).toBeLessThan(1_000_000);
	});
});

/**
 * The goal of the product is must-not 0.90 / 0.60 and must-have 0.80 / 0.75 in each language, and 90 % of good replies left alone. All of
 * it is reached but the English recall of what must not be said: what is held here is what was reached, so that no change loses it unseen.
 */
const held = {
	ru: { mustNotPrecision: 0.9, mustNotRecall: 0.62, mustHavePrecision: 0.9, mustHaveRecall: 0.81, good: 0.9 },
	lv: { mustNotPrecision: 0.92, mustNotRecall: 0.61, mustHavePrecision: 0.89, mustHaveRecall: 0.82, good: 0.9 },
	en: { mustNotPrecision: 0.96, mustNotRecall: 0.56, mustHavePrecision: 0.83, mustHaveRecall: 0.78, good: 0.9 }
};

describe('figures of the last evaluation', () => {
	it.each(coachLanguages)('a warning in %s is worth reading, and good replies are left alone', (language) => {
		const { mustNot, mustHave, good } = figures.warnings[language];
		expect(mustNot.precision).toBeGreaterThanOrEqual(held[language].mustNotPrecision);
		expect(mustNot.recall).toBeGreaterThanOrEqual(held[language].mustNotRecall);
		expect(mustHave.precision).toBeGreaterThanOrEqual(held[language].mustHavePrecision);
		expect(mustHave.recall).toBeGreaterThanOrEqual(held[language].mustHaveRecall);
		expect(good.leftAlone / good.total).toBeGreaterThanOrEqual(held[language].good);
	});
});
