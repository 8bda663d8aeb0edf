import { normaliseForComparison } from './text.ts';

/** Somebody's sentence as a part of another. */

/** First words that are no names, so that they begin small after a colon: of the complaints that people restate, the usual ones. */
const plainWords = new Set(
	(
		'а в во вам вас вместо все всё вы для до ещё за заказ заказала заказали и из к как когда кто курьер меня мне мои мой моя мы на нам нас не нет ' +
		'никто ничего но он она они от очень по под пока пообещали после почему при привезли пришли про с сегодня со там товар торт ' +
		'тут у уже хотели хотела через что это я ' +
		'a after an and at because before for from he her his how in instead it my no nobody not nothing of on our she the their there ' +
		'they this to we what when without you your ' +
		'ar ap bez es gaidīju jau jo ka kad kas kāpēc man mani manu mēs mums mūsu ne nav neviens nekas no pa par pasūtīju pēc pie pirms ' +
		'pusi šodien tad tas tie to tur uz vai vakar viņi viņš viņa'
	).split(' ')
);

/** A sentence as it goes on within another: small at its beginning where that surely is no name. */
export function small(sentence: string): string {
	const [first = ''] = /^\p{L}+/u.exec(sentence) ?? [];
	const isPlain = first !== 'I' && plainWords.has(first.toLowerCase());
	return isPlain ? first.toLowerCase() + sentence.slice(first.length) : sentence;
}

/** … and as the last part of it, with an end. */
export function asClause(sentence: string): string {
	const clause = small(sentence);
	return /[.!?…]["»”“)]*$/u.test(clause) ? clause : `${clause}.`;
}

/** Outer and inner marks of each language. */
const marks = { ru: ['«', '»', '„', '“'], lv: ['„', '”', '«', '»'], en: ['“', '”', '‘', '’'] } as const;

/** A sentence without its full stop, in quotation marks; those within it become the inner ones of the language. */
export function asQuotation(sentence: string, language: keyof typeof marks): string {
	const [open, close, innerOpen, innerClose] = marks[language];
	const inner = sentence
		.trim()
		.replace(/[.…]+$/, '')
		.replace(/[«„“"](?=[\p{L}\d])([^«»„“”"]*)[»“”"]/gu, (_, words: string) => innerOpen + words + innerClose);
	return open + inner + close;
}

/** Is this sentence taken out of that text, word for word? Then it is to be quoted, for its "I" is not ours. */
export function isTakenFrom(sentence: string, text: string): boolean {
	const plain = (words: string) => normaliseForComparison(words).toLowerCase();
	const words = plain(sentence.replace(/[.!?…]+$/, ''));
	return words !== '' && plain(text).includes(words);
}
