import type { Sentence, Token } from './sentences.ts';
import type { CoachLanguage } from './types.ts';

/** Outward signs of a sentence that no word list holds. */
export type Shape =
	| 'phone'
	| 'email'
	| 'time'
	| 'money'
	| 'percent'
	| 'number'
	| 'bigNumber'
	| 'code'
	| 'street'
	| 'name'
	| 'fullName'
	| 'quote'
	| 'question'
	| 'exclaim'
	| 'first'
	| 'firstFuture'
	| 'second'
	| 'imperative'
	| 'pastOther'
	| 'passive'
	| 'short'
	| 'medium'
	| 'long'
	| 'colon'
	| 'dash';

const phone = /(?:\+\d|\b8[ -]?\(?\d{3}|\b\d{2}[ -]?\d{3}[ -]?\d{2,3}\b|\b\d{3}[ -]\d{2,4}\b|\b\d{8}\b)[\d ()-]*/;
const money = /(?:€|\$|£|₽)\s?\d|\d[\d .,]*\s?(?:€|\$|£|₽|eur|eiro|euro|руб|р\.|тысяч)/iu;
const time = /\b\d{1,2}[.:]\d{2}\b/;
const street: Record<CoachLanguage, RegExp> = {
	en: /\b\d+\s\p{Lu}\p{L}+\s(?:street|st|road|lane|row|rise|avenue|alley|court|way|drive|square|quay)\b|\b\p{Lu}\p{L}+\s(?:street|road|lane|row|rise|avenue|alley|court|drive)\s\d/iu,
	ru: /(?:ул\.|улиц|проспект|переул|бульвар|шоссе|дом\s\d|кв\.|квартир)\p{L}*|на\s\p{Lu}\p{L}+ой,\s\d+/iu,
	lv: /\p{Lu}\p{L}+\siel[aāuāsai]+\s\d|dzīvokl|mājā\s\d/u
};

/** Shapes of one sentence. */
export function shapesOf(sentence: Sentence, language: CoachLanguage): Set<Shape> {
	const shapes = new Set<Shape>();
	const text = textOf(sentence);
	if (sentence.tokens.some((token) => token.kind === 'address')) shapes.add('email');
	const hasDigit = /\d/.test(text);
	if (hasDigit && phone.test(text)) shapes.add('phone');
	if (hasDigit && money.test(text)) shapes.add('money');
	if (hasDigit && time.test(text)) shapes.add('time');
	if (text.includes('%')) shapes.add('percent');
	if (street[language].test(text)) shapes.add('street');
	if (hasDigit && /\b(?=\p{L}*\d)(?=\d*\p{L})[\p{Lu}\d-]{4,}\b/u.test(text)) shapes.add('code');
	addMarks(shapes, sentence);
	addNames(shapes, sentence);
	addGrammar(shapes, sentence.tokens, language);
	return shapes;
}

function textOf(sentence: Sentence): string {
	const start = sentence.span[0];
	let text = '';
	for (const token of sentence.tokens) text = text.padEnd(token.start - start, ' ') + token.text;
	return text;
}

function addMarks(shapes: Set<Shape>, sentence: Sentence): void {
	let words = 0;
	for (const token of sentence.tokens) {
		if (token.kind === 'word') words++;
		if (token.quoted) shapes.add('quote');
		if (token.text === '?') shapes.add('question');
		if (token.text === '!') shapes.add('exclaim');
		if (token.text === ':') shapes.add('colon');
		if (token.text === '—' || token.text === '–') shapes.add('dash');
		if (token.kind === 'number') shapes.add(Number(token.text.replace(/\D/g, '')) >= 100 ? 'bigNumber' : 'number');
	}
	shapes.add(words < 6 ? 'short' : words < 15 ? 'medium' : 'long');
}

/** Capitalised words inside a sentence; two together look like a full name. */
function addNames(shapes: Set<Shape>, sentence: Sentence): void {
	const tokens = sentence.tokens;
	for (let i = 1; i < tokens.length; i++) {
		if (!isCapital(tokens[i]!) || /^[.!?:"«“„]$/.test(tokens[i - 1]!.text)) continue;
		shapes.add('name');
		const next = tokens[i + 1];
		if (next && isCapital(next) && !next.quoted) shapes.add('fullName');
	}
}

function isCapital(token: Token): boolean {
	return token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !/^i('|$)/i.test(token.text);
}

const grammar: Record<CoachLanguage, readonly [Shape, RegExp][]> = {
	en: [
		['firstFuture', /^(?:i'll|we'll)$/],
		['second', /^(?:you|your|yours|you'll|you've|you're)$/],
		['first', /^(?:i|we|our|my|us|me|i'm|we're|i've|we've)$/],
		['pastOther', /^(?:was|were|did|had|\p{L}{3,}ed)$/u],
		['passive', /^(?:been|being)$/]
	],
	ru: [
		['firstFuture', /^(?:при|по|вы|до|за|пере|вос|воз|ис|из|об|от|с|у|на|раз|рас)\p{L}{2,}(?:ем|им)$/u],
		['first', /^(?:мы|нас|нам|наш\p{L}*|я|мне|меня|\p{L}{3,}(?:емся|имся))$/u],
		['second', /^(?:вы|вас|вам|ваш\p{L}*|\p{L}{3,}(?:ете|ите|етесь|итесь))$/u],
		['imperative', /^\p{L}{2,}(?:йте|ите|ьте|итесь)$/u],
		['pastOther', /^\p{L}{2,}(?:ла|ло|лся|лась|ал|ил|ел|ыл)$/u],
		['passive', /^\p{L}{3,}(?:ен|ена|ено|ены|ан|ана|ано|аны)$/u]
	],
	lv: [
		['firstFuture', /^\p{L}{2,}(?:sim|simies|su|sos)$/u],
		['first', /^(?:mes|mums|mus|musu|es|man|mans|mana|\p{L}{3,}(?:am|jam|amies))$/u],
		['second', /^(?:jus|jums|jusu|\p{L}{3,}(?:at|jat|siet|aties|ieties))$/u],
		['imperative', /^\p{L}{3,}iet$/u],
		['pastOther', /^(?:bija|\p{L}{3,}(?:ja|jas|is|usi|usas|usies))$/u],
		['passive', /^(?:tika|tiek|tiks|\p{L}{3,}(?:ts|ta|ti|tas))$/u]
	]
};

/** Looked-up words that are kept, by language. */
const mostKnown = 5000;
const known: Record<CoachLanguage, Map<string, readonly Shape[]>> = { en: new Map(), ru: new Map(), lv: new Map() };

/** What the form of a word says of person, tense and voice. */
function formsOf(word: string, language: CoachLanguage): readonly Shape[] {
	const words = known[language];
	let forms = words.get(word);
	if (forms) return forms;
	forms = grammar[language].flatMap(([shape, pattern]) => (pattern.test(word) ? shape : []));
	if (words.size >= mostKnown) words.clear();
	words.set(word, forms);
	return forms;
}

function addGrammar(shapes: Set<Shape>, tokens: readonly Token[], language: CoachLanguage): void {
	for (const { kind, quoted, word } of tokens)
		if (kind === 'word' && !quoted) for (const shape of formsOf(word, language)) shapes.add(shape);
}
