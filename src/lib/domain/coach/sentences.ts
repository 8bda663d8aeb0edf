import { innocentPhrases } from './lexicon/innocent.ts';
import { fold, stem } from './stem.ts';
import type { CoachLanguage, Span } from './types.ts';

/** One word, number or mark of a text. */
export interface Token {
	/** As written. */
	text: string;
	/** Lower case without marks; numbers keep their digits. */
	word: string;
	/** Light stem of `word`; numbers are `#`. */
	stem: string;
	kind: 'word' | 'number' | 'mark' | 'address';
	start: number;
	end: number;
	/** Inside quotation marks: somebody else's words, not the writer's. */
	quoted: boolean;
}

export interface Sentence {
	span: Span;
	tokens: Token[];
}

/** E-mail and web addresses stay whole, numbers keep their separators, words keep inner hyphens and apostrophes. */
const tokenPattern =
	/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|https?:\/\/\S+|@[\p{L}\d_]{3,}|\d+(?:[.,:/]\d+)*|\p{L}[\p{L}\p{M}\d]*(?:[-'’ʼ]\p{L}[\p{L}\p{M}\d]*)*|[^\s\p{L}\d]/gu;

const opening = '«“„‘';
const closing = '»”“’';

/** Reads a text into tokens, with the quoted ones marked. */
export function tokenize(text: string, language: CoachLanguage): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(tokenPattern)) tokens.push(toToken(match[0], match.index, language));
	markQuotes(tokens);
	markInnocent(tokens, language);
	return tokens;
}

function toToken(text: string, start: number, language: CoachLanguage): Token {
	const kind = kindOf(text);
	const word = kind === 'word' ? fold(text) : text;
	const stemmed = kind === 'word' ? stem(word, language) : kind === 'number' ? '#' : kind === 'address' ? '@' : text;
	return { text, word, stem: stemmed, kind, start, end: start + text.length, quoted: false };
}

function kindOf(text: string): Token['kind'] {
	if (/^\p{L}/u.test(text) && !text.includes('@') && !text.startsWith('http')) return 'word';
	if (/^\d/.test(text) && !text.includes('@')) return 'number';
	return text.length > 1 ? 'address' : 'mark';
}

/** Innocent phrases are set apart like quotations. */
function markInnocent(tokens: Token[], language: CoachLanguage): void {
	for (const phrase of innocentPhrases[language]) {
		const words = phrase.split(' ');
		for (let i = 0; i + words.length <= tokens.length; i++) {
			if (words.every((word, k) => tokens[i + k]!.word === word))
				words.forEach((_, k) => (tokens[i + k]!.quoted = true));
		}
	}
}

/** Marks what stands between quotation marks; a quotation that is never closed, or runs over 25 tokens, is none. */
function markQuotes(tokens: Token[]): void {
	for (let i = 0; i < tokens.length; i++) {
		const mark = tokens[i]!.text;
		if (mark !== '"' && !opening.includes(mark)) continue;
		const end = closingQuote(tokens, i, mark);
		if (end < 0) continue;
		for (let k = i + 1; k < end; k++) tokens[k]!.quoted = true;
		i = end;
	}
}

function closingQuote(tokens: Token[], open: number, mark: string): number {
	for (let k = open + 1; k < Math.min(tokens.length, open + 27); k++) {
		const text = tokens[k]!.text;
		if (mark === '"' ? text === '"' : closing.includes(text)) return k;
	}
	return -1;
}

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
	'mr mrs ms dr st nr ul d kv g st str tel t e i p п пп ул д кв г стр тел т р руб коп им см св plkst pulkst iel lpp utt piem eur sv'.split(
		' '
	)
);

/** Splits a text into sentences; spans leave out the white space around them. */
export function readSentences(text: string, language: CoachLanguage): Sentence[] {
	const sentences: Sentence[] = [];
	let current: Token[] = [];
	const flush = () => {
		if (current.some((token) => token.kind !== 'mark')) {
			sentences.push({ span: [current[0]!.start, current[current.length - 1]!.end], tokens: current });
		} else if (current.length > 0 && sentences.length > 0) {
			const last = sentences[sentences.length - 1]!;
			last.tokens.push(...current);
			last.span = [last.span[0], current[current.length - 1]!.end];
		}
		current = [];
	};
	const tokens = tokenize(text, language);
	for (let i = 0; i < tokens.length; i++) {
		const next = tokens[i + 1];
		current.push(tokens[i]!);
		if (!next || endsSentence(text, tokens, i)) flush();
	}
	return sentences;
}

function endsSentence(text: string, tokens: Token[], i: number): boolean {
	const token = tokens[i]!;
	const next = tokens[i + 1]!;
	if (text.slice(token.end, next.start).includes('\n')) return true;
	const opensNext = /^[\p{Lu}\d«“„"(—–-]/u.test(next.text);
	if (isCloser(token) && i > 0 && /^[.!?…]$/.test(tokens[i - 1]!.text)) return opensNext && next.start > token.end;
	if (!/^[.!?…]$/.test(token.text) || next.start === token.end || !opensNext) return false;
	const before = tokens[i - 1];
	if (token.text !== '.' || before?.kind !== 'word') return true;
	return !abbreviations.has(before.word) && !(before.text.length === 1 && /\p{Lu}/u.test(before.text));
}

function isCloser(token: Token): boolean {
	return token.kind === 'mark' && `"${closing})`.includes(token.text);
}

const partsClauses: ReadonlySet<string> = new Set(',;:—–()');

/** Parts of a sentence between commas, dashes, semicolons and colons: one thought each. */
export function clausesOf(sentence: Sentence): Token[][] {
	const clauses: Token[][] = [[]];
	for (const token of sentence.tokens) {
		if (partsClauses.has(token.text)) clauses.push([]);
		else clauses[clauses.length - 1]!.push(token);
	}
	return clauses.filter((clause) => clause.some((token) => token.kind !== 'mark'));
}

/** Fewest words a clause needs to be judged by itself. */
const shortestUnit = 4;

/** From so many words on a clause without any mark is several in one breath. */
const runOn = 18;

/** A sentence, and its clauses where it has several that say something by themselves. */
export function unitsOf(sentence: Sentence, language: CoachLanguage): Sentence[] {
	const clauses = clausesOf(sentence)
		.flatMap((clause) => (wordsIn(clause) < runOn ? [clause] : breathsOf(clause, language)))
		.filter((clause) => wordsIn(clause) >= shortestUnit);
	if (clauses.length === 0 || (clauses.length === 1 && clauses[0]!.length > sentence.tokens.length - 3))
		return [sentence];
	return [sentence, ...clauses.map(toSentence)];
}

/** Cuts before words that open a thought, where people write without marks: «sorry the door came off we bring a new one today». */
function breathsOf(clause: readonly Token[], language: CoachLanguage): Token[][] {
	const breaths: Token[][] = [[]];
	for (const token of clause) {
		if (startsThought[language].has(token.word) && wordsIn(breaths[breaths.length - 1]!) >= shortestUnit)
			breaths.push([]);
		breaths[breaths.length - 1]!.push(token);
	}
	return breaths;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that join thoughts of equal rank. */
const joining: Record<CoachLanguage, ReadonlySet<string>> = {
	en: words('and but so yet or while whereas although though'),
	ru: words('и но а однако зато хотя или только да'),
	lv: words('un bet tacu tomer savukart turklat vai')
};
/** Words that open a thought where nothing parts it from the one before: joining ones, and who does or is asked to do something. */
const startsThought: Record<CoachLanguage, ReadonlySet<string>> = {
	en: words(
		'and but so i im ive ill we were weve well you youll please sorry call ring come bring ask text write this its thats'
	),
	ru: words(
		'и но а я мы вы мне нам вам простите извините приезжайте приходите звоните позвоните пишите напишите завтра сегодня это'
	),
	lv: words(
		'un bet es mes jus man mums jums piedod piedodiet atvainojiet zvani zvaniet raksti rakstiet nac brauc lai rit sodien tas'
	)
};
/** Words that open a clause which leans on another: it says nothing by itself. */
const leaning: Record<CoachLanguage, ReadonlySet<string>> = {
	en: words(
		'that which who whom whose where when if because as since until before after unless whether what how why than to'
	),
	ru: words(
		'что чтобы который которая которое которые которого которой которых которым которую где когда если потому как пока поскольку прежде чем кто куда откуда почему зачем сколько чей ли'
	),
	lv: words(
		'ka kas kur kad ja jo kamer lidz pirms tapec kapec cik ko kam kura kuru kurs kuri kuras kuram kurai nevis lai'
	)
};

/**
 * The thoughts that a sentence joins, where it joins several: «We will check whether it was so, and then book you new tickets» does harm
 * and good. Empty where it is one thought.
 */
export function thoughtsOf({ tokens }: Sentence, language: CoachLanguage): Sentence[] {
	const thoughts: Token[][] = [[]];
	tokens.forEach((token, i) => {
		const isJoined =
			/^[,—–]$/.test(token.text) &&
			joining[language].has(tokens[i + 1]?.word ?? '') &&
			!leaning[language].has(tokens[i + 2]?.word ?? '');
		if (token.text === ';' || isJoined) thoughts.push([]);
		else thoughts[thoughts.length - 1]!.push(token);
	});
	if (thoughts.length === 1) return [];
	return thoughts.filter((thought) => wordsIn(thought) >= shortestUnit).map(toSentence);
}

const wordsIn = (tokens: readonly Token[]): number => tokens.filter((token) => token.kind === 'word').length;

const toSentence = (tokens: Token[]): Sentence => ({
	span: [tokens[0]!.start, tokens[tokens.length - 1]!.end],
	tokens
});
