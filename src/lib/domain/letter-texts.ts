import { asQuotation, isTakenFrom } from './clause.ts';
import type { Cause } from './complaint.ts';
import type { LetterContent, LetterLocale } from './letter.ts';
import { formalName } from './naming.ts';

/** A first version of the closing letter, from what the complaint says; a person edits it before it is kept. */

export interface LetterFacts {
	company: string;
	letterhead: string;
	/** Already in the letter's language. */
	date: string;
	author: string | null;
	restatement: string | null;
	/** The customer's own words, all of them. */
	complaint: string;
	cause: Cause | null;
	actionTaken: string | null;
	measures: readonly string[];
	name: string;
	copiesTo: readonly string[];
}

interface Texts {
	subject: string;
	salutation: (name: string | null) => string;
	/** The trouble in quotation marks: in our words, or in theirs. */
	problem: (quotation: string, isTheirs: boolean) => string;
	apology: string;
	regret: string;
	measures: string;
	/** Whom to turn to, and where if the letterhead says so. */
	contact: (name: string, hasAddress: boolean) => string;
	closing: string;
	position: string;
	copies: string;
}

export const letterTexts: Record<LetterLocale, Texts> = {
	en: {
		subject: 'Your complaint',
		salutation: (name) => (name ? `Dear ${name},` : 'Dear customer,'),
		problem: (quotation, isTheirs) =>
			`Thank you for telling us what happened. ${isTheirs ? 'You wrote' : 'This is how we understood it'}: ${quotation}.`,
		apology: 'We apologise for this and for the trouble it has caused you. The responsibility is ours.',
		regret: 'We are sorry for the trouble this has caused you.',
		measures: 'So that it does not happen to anybody else, we have decided:',
		contact: (name, hasAddress) =>
			`If anything is left to ask, please turn to ${name}${hasAddress ? ' at the address above' : ''}. Your remark has helped us, and we would be glad to serve you again.`,
		closing: 'Yours sincerely,',
		position: 'Customer care',
		copies: 'Copies to'
	},
	lv: {
		subject: 'Par jūsu sūdzību',
		salutation: (name) => (name ? `Labdien, ${name}!` : 'Labdien!'),
		problem: (quotation, isTheirs) =>
			`Paldies, ka pastāstījāt, kas noticis. ${isTheirs ? 'Jūs rakstījāt' : 'Mēs to sapratām tā'}: ${quotation}.`,
		apology: 'Atvainojamies par notikušo un par sagādātajām neērtībām. Atbildība ir mūsu.',
		regret: 'Mums žēl, ka jums tas sagādāja neērtības.',
		measures: 'Lai tas neatkārtotos, esam nolēmuši:',
		contact: (name, hasAddress) =>
			`Ja paliek kāds jautājums, lūdzu, vērsieties pie mums${hasAddress ? ' augšā norādītajā adresē' : ''}; jūsu lietu zina ${name}. Jūsu teiktais mums palīdzēja, un mēs priecāsimies jūs atkal redzēt.`,
		closing: 'Ar cieņu',
		position: 'Klientu apkalpošana',
		copies: 'Kopijas'
	},
	ru: {
		subject: 'О вашей жалобе',
		salutation: (name) => (name ? `Здравствуйте, ${name}!` : 'Здравствуйте!'),
		problem: (quotation, isTheirs) =>
			`Спасибо, что рассказали нам о случившемся. ${isTheirs ? 'Вы писали' : 'Мы поняли так'}: ${quotation}.`,
		apology: 'Приносим извинения за случившееся и за доставленные неудобства. Ответственность лежит на нас.',
		regret: 'Нам жаль, что это доставило вам неудобства.',
		measures: 'Чтобы это не повторилось, мы решили:',
		contact: (name, hasAddress) =>
			`Если остались вопросы, пишите нам${hasAddress ? ' по адресу, указанному выше' : ''}: о вашем случае знает ${name}. Ваше замечание нам помогло, и мы будем рады видеть вас снова.`,
		closing: 'С уважением,',
		position: 'Забота о клиентах',
		copies: 'Копии'
	}
};

/** A text as a sentence of its own. */
const whole = (text: string) => text.trim().replace(/[^.!?…]$/, '$&.');
const list = (lead: string, texts: readonly string[]) => [lead, ...texts.map((text) => `– ${whole(text)}`)].join('\n');

export function proposeLetter(facts: LetterFacts, locale: LetterLocale): LetterContent {
	const texts = letterTexts[locale];
	const isOurs = facts.cause === 'defect' || facts.cause === 'staff_error';
	return {
		company: facts.company,
		letterhead: facts.letterhead.split('\n').filter(Boolean),
		date: facts.date,
		recipient: facts.author ? [facts.author] : [],
		subject: texts.subject,
		salutation: texts.salutation(formalName(locale, facts.author)),
		problem: facts.restatement
			? texts.problem(asQuotation(facts.restatement, locale), isTakenFrom(facts.restatement, facts.complaint))
			: '',
		apology: isOurs ? texts.apology : texts.regret,
		action: whole(facts.actionTaken ?? ''),
		measures: facts.measures.length ? list(texts.measures, facts.measures) : '',
		contact: texts.contact(facts.name, facts.letterhead.trim() !== ''),
		closing: texts.closing,
		name: facts.name,
		position: texts.position,
		copiesTo: [...facts.copiesTo]
	};
}

/** Who gets a copy, one after another; null where nobody does. Whoever has a place beside the name keeps its comma. */
export function copiesLine({ copiesTo }: LetterContent, locale: LetterLocale): string | null {
	return copiesTo.length ? `${letterTexts[locale].copies}: ${copiesTo.join('; ')}` : null;
}

/** The letter's body, paragraph by paragraph. */
export function paragraphsOf({ problem, apology, action, measures, contact }: LetterContent): string[] {
	return [problem, apology, action, measures, contact].filter((part) => part.trim());
}
