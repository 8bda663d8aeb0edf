import type { Cause } from './complaint.ts';
import { small } from './clause.ts';
import type { LetterContent, LetterLocale } from './letter.ts';

/** A first version of the closing letter, from what the complaint says; a person edits it before it is kept. */

export interface LetterFacts {
	company: string;
	letterhead: string;
	/** Already in the letter's language. */
	date: string;
	author: string | null;
	restatement: string | null;
	cause: Cause | null;
	actionTaken: string | null;
	measures: readonly string[];
	name: string;
	copiesTo: readonly string[];
}

interface Texts {
	subject: string;
	salutation: (name: string | null) => string;
	problem: (restatement: string) => string;
	apology: string;
	regret: string;
	measures: (list: string) => string;
	contact: (name: string) => string;
	closing: string;
	position: string;
	copies: string;
}

export const letterTexts: Record<LetterLocale, Texts> = {
	en: {
		subject: 'Your complaint',
		salutation: (name) => (name ? `Dear ${name},` : 'Dear customer,'),
		problem: (restatement) => `Thank you for telling us what happened. This is how we understood it: ${restatement}.`,
		apology: 'We apologise for this and for the trouble it has caused you. The responsibility is ours.',
		regret: 'We are sorry for the trouble this has caused you.',
		measures: (list) => `So that it does not happen to anybody else, we have decided: ${list}.`,
		contact: (name) =>
			`If anything is left to ask, please turn to ${name} at the address above. Your remark has helped us, and we would be glad to serve you again.`,
		closing: 'Yours sincerely,',
		position: 'Customer care',
		copies: 'Copies to'
	},
	lv: {
		subject: 'Par jūsu sūdzību',
		salutation: (name) => (name ? `Labdien, ${name}!` : 'Labdien!'),
		problem: (restatement) => `Paldies, ka pastāstījāt, kas noticis. Mēs to sapratām tā: ${restatement}.`,
		apology: 'Atvainojamies par notikušo un par sagādātajām neērtībām. Atbildība ir mūsu.',
		regret: 'Mums žēl, ka jums tas sagādāja neērtības.',
		measures: (list) => `Lai tas neatkārtotos, esam nolēmuši: ${list}.`,
		contact: (name) =>
			`Ja paliek kāds jautājums, lūdzu, vērsieties pie mums augšā norādītajā adresē; jūsu lietu zina ${name}. Jūsu aizrādījums mums palīdzēja, un mēs priecāsimies jūs atkal redzēt.`,
		closing: 'Ar cieņu',
		position: 'Klientu apkalpošana',
		copies: 'Kopijas'
	},
	ru: {
		subject: 'О вашей жалобе',
		salutation: (name) => (name ? `Здравствуйте, ${name}.` : 'Здравствуйте.'),
		problem: (restatement) => `Спасибо, что рассказали нам о случившемся. Мы поняли так: ${restatement}.`,
		apology: 'Приносим извинения за случившееся и за доставленные неудобства. Ответственность лежит на нас.',
		regret: 'Нам жаль, что это доставило вам неудобства.',
		measures: (list) => `Чтобы это не повторилось, мы решили: ${list}.`,
		contact: (name) =>
			`Если остались вопросы, пишите нам по адресу, указанному выше: о вашем случае знает ${name}. Ваше замечание нам помогло, и мы будем рады видеть вас снова.`,
		closing: 'С уважением,',
		position: 'Забота о клиентах',
		copies: 'Копии'
	}
};

/** A sentence's worth of text goes on in another sentence: without the full stop at its end. */
const bare = (text: string) => text.trim().replace(/[.!…]+$/, '');

export function proposeLetter(facts: LetterFacts, locale: LetterLocale): LetterContent {
	const texts = letterTexts[locale];
	const isOurs = facts.cause === 'defect' || facts.cause === 'staff_error';
	return {
		company: facts.company,
		letterhead: facts.letterhead.split('\n').filter(Boolean),
		date: facts.date,
		recipient: facts.author ? [facts.author] : [],
		subject: texts.subject,
		salutation: texts.salutation(facts.author),
		problem: facts.restatement ? texts.problem(small(bare(facts.restatement))) : '',
		apology: isOurs ? texts.apology : texts.regret,
		action: facts.actionTaken ?? '',
		measures: facts.measures.length ? texts.measures(facts.measures.map((text) => small(bare(text))).join('; ')) : '',
		contact: texts.contact(facts.name),
		closing: texts.closing,
		name: facts.name,
		position: texts.position,
		copiesTo: [...facts.copiesTo]
	};
}

/** The letter's body, paragraph by paragraph. */
export function paragraphsOf({ problem, apology, action, measures, contact }: LetterContent): string[] {
	return [problem, apology, action, measures, contact].filter((part) => part.trim());
}
