import { findConcepts, findFirstConcepts, findWorld, type Mention } from './concepts.ts';
import { clausesOf, type Sentence, type Token } from './sentences.ts';
import type { CoachLanguage } from './types.ts';
import { shapesOf } from './shapes.ts';

/** Features of one kind in one sentence, by the hashes of their names, with their weights. */
type Features = Map<number, number>;

/** What a sentence has of one kind, and what each of its weights counts. */
export interface Group {
	features: Features;
	factor: number;
}

/** Tokens at which the concepts begin that open a sentence. */
const openingTokens = 2;
/** How many tokens a negation reaches. */
const negationReach = 4;

/**
 * What the model sees of a sentence: its words and word pairs and their letters (per language), the concepts behind them and their pairs
 * within a clause (shared by the languages), its shapes (numbers, addresses, names), its grammar, as short words and concepts in a row,
 * and the things of everyday life that it speaks of. Words in quotation marks count apart: they are somebody else's. Each group is scaled
 * to one length, so that long sentences do not shout.
 */
export function featuresOf(sentence: Sentence, language: CoachLanguage): Group[] {
	const own = sentence.tokens.filter((token) => !token.quoted);
	const concepts = findConcepts(own, language);
	return [
		scaled(wordFeatures(own, language), 1.3),
		scaled(letterFeatures(own, language), 0.7),
		scaled(conceptFeatures(sentence, own, concepts, language), 1),
		scaled(rowFeatures(own, concepts, language), 0.7),
		scaled(worldFeatures(own, concepts, language), 0.9),
		scaled(shapeFeatures(sentence, language), 0.5)
	];
}

function wordFeatures(tokens: readonly Token[], language: CoachLanguage): Features {
	const features: Features = new Map();
	const { word: whole, start } = prefixes[language];
	const words = tokens.filter((token) => token.kind !== 'mark' || /[?!%…]/.test(token.text));
	const stems = ['^', ...words.map((token) => token.stem), '$'];
	let before = whole;
	let last = hashOn(whole, '^');
	for (let i = 1; i < stems.length; i++) {
		const stem = stems[i]!;
		const own = hashOn(whole, stem);
		if (i < stems.length - 1) add(features, own, 1);
		add(features, hashOn(hashOn(last, '_'), stem), 0.7);
		if (i >= 2) add(features, hashOn(hashOn(before, '__'), stem), 0.4);
		before = last;
		last = own;
	}
	for (const { word, kind } of words)
		if (kind === 'word' && word.length > 6) add(features, hashOn(start, word, 0, 5), 0.6);
	return features;
}

/** Letters that are taken together: what inflected and compound forms of a word have in common. */
const letterRun = 4;

function letterFeatures(tokens: readonly Token[], language: CoachLanguage): Features {
	const features: Features = new Map();
	const { letters } = prefixes[language];
	for (const { word, kind } of tokens) {
		if (kind !== 'word') continue;
		const marked = `<${word}>`;
		for (let i = 0; i + letterRun <= marked.length; i++) features.set(hashOn(letters, marked, i, i + letterRun), 1);
	}
	return features;
}

/** Letters up to which a word is taken whole: most of these are pronouns, particles, prepositions. */
const shortWord = 4;

/**
 * Each word as its concept, or as itself where it is short, else as a gap; in rows of two and three. «You # to *»: who did what to whom,
 * whatever it is about. Rows of concepts alone are shared by the languages.
 */
function rowFeatures(tokens: readonly Token[], concepts: readonly Mention[], language: CoachLanguage): Features {
	const features: Features = new Map();
	const { row: own } = prefixes[language];
	const row = ['^', ...conceptRow(tokens, concepts), '$'];
	const isConcept = row.map((part) => part.length > 1 && part.startsWith('#'));
	for (let i = 1; i < row.length; i++) {
		const last = row[i - 1]!;
		const pair = isConcept[i] && isConcept[i - 1] ? sharedRow : own;
		features.set(hashOn(hashOn(hashOn(pair, last), '_'), row[i]!), 1);
		if (i < 2) continue;
		const first = row[i - 2]!;
		const two = hashOn(hashOn(hashOn(own, first), '_'), last);
		features.set(hashOn(hashOn(two, '_'), row[i]!), 1);
		const apart = isConcept[i] && isConcept[i - 2] ? sharedRow : own;
		features.set(hashOn(hashOn(hashOn(apart, first), '__'), row[i]!), 0.7);
	}
	return features;
}

/** How many tokens apart two things still belong together. */
const worldReach = 4;

/** Things, people and doings, whatever they are called, and which of them stand close before which, or before a concept. */
function worldFeatures(tokens: readonly Token[], concepts: readonly Mention[], language: CoachLanguage): Features {
	const features: Features = new Map();
	const things = findWorld(tokens, language);
	const near = (a: number, b: number) => b > a && b - a <= worldReach;
	things.forEach((thing, i) => {
		features.set(hashOn(worldName, thing.concept), 1);
		for (let k = i - 1; k >= 0 && thing.at - things[k]!.at <= worldReach; k--)
			if (things[k]!.at < thing.at) features.set(paired(worldName, things[k]!.concept, '>', thing.concept), 0.5);
	});
	for (const { concept, at } of concepts)
		for (const thing of things) {
			if (near(at, thing.at)) features.set(paired(worldName, concept, '<', thing.concept), 0.5);
			if (near(thing.at, at)) features.set(paired(worldName, thing.concept, '<', concept), 0.5);
		}
	return features;
}

function conceptRow(tokens: readonly Token[], concepts: readonly Mention[]): string[] {
	const firsts = new Map<number, Mention>();
	for (const mention of concepts) if (!firsts.has(mention.at)) firsts.set(mention.at, mention);
	const row: string[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const mention = firsts.get(i);
		row.push(mention ? `#${mention.concept}` : plainPart(tokens[i]!));
		if (mention) i += mention.length - 1;
	}
	return row;
}

function plainPart({ kind, word, text }: Token): string {
	if (kind === 'number') return '#';
	if (kind === 'mark') return text;
	return kind === 'word' && word.length <= shortWord ? word : '*';
}

function conceptFeatures(
	sentence: Sentence,
	own: readonly Token[],
	concepts: readonly Mention[],
	language: CoachLanguage
): Features {
	const features: Features = new Map();
	for (const clause of clausesOf(sentence)) {
		const said = clause.filter((token) => !token.quoted);
		// What was found in the sentence is found in the only clause of it.
		const mentions = said.length === own.length ? concepts : findConcepts(said, language);
		addMentions(features, mentions);
		addPairs(features, mentions);
		if (said.length < clause.length) {
			const quoted = clause.filter((token) => token.quoted);
			for (const { concept } of findConcepts(quoted, language)) add(features, hashOn(quotedName, concept), 0.5);
		}
	}
	// The first concepts of a sentence set its direction: «However», «If», «We», «Our waiter».
	for (const { concept } of findFirstConcepts(own, openingTokens, language))
		features.set(hashOn(openingName, concept), 0.6);
	return features;
}

function addMentions(features: Features, mentions: readonly Mention[]): void {
	const negations = mentions.filter((mention) => mention.concept === 'neg').map((mention) => mention.at);
	for (const { concept, at } of mentions) {
		const negated = concept !== 'neg' && negations.some((neg) => neg <= at && at - neg <= negationReach);
		features.set(hashOn(conceptName, concept), 1);
		if (negated) features.set(hashOn(negatedName, concept), 0.7);
	}
}

/** Which concepts meet in one clause, and which follows which closely. */
function addPairs(features: Features, mentions: readonly Mention[]): void {
	for (let i = 0; i < mentions.length; i++) {
		for (let k = i + 1; k < mentions.length; k++) {
			const a = mentions[i]!;
			const b = mentions[k]!;
			if (a.concept === b.concept) continue;
			const [first, second] = a.concept < b.concept ? [a.concept, b.concept] : [b.concept, a.concept];
			features.set(paired(pairName, first, '+', second), 0.35);
			if (b.at - a.at <= 3 && b.at > a.at) features.set(paired(followsName, a.concept, '>', b.concept), 0.35);
		}
	}
}

function shapeFeatures(sentence: Sentence, language: CoachLanguage): Features {
	const features: Features = new Map();
	for (const shape of shapesOf(sentence, language)) features.set(hashOn(shapeName, shape), 1);
	return features;
}

function add(features: Features, name: number, weight: number): void {
	const known = features.get(name);
	if (known === undefined || known < weight) features.set(name, weight);
}

/** Kinds share no names, so that nothing need be looked up. */
function scaled(features: Features, length: number): Group {
	let sum = 0;
	for (const value of features.values()) sum += value * value;
	return { features, factor: sum > 0 ? length / Math.sqrt(sum) : 0 };
}

/** FNV-1a of a text, or of a stretch of it, behind what was hashed before: names are never put together, for there are hundreds. */
function hashOn(hash: number, text: string, from = 0, to = text.length): number {
	for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

const paired = (prefix: number, one: string, between: string, other: string): number =>
	hashOn(hashOn(hashOn(prefix, one), between), other);

const named = (prefix: string): number => hashOn(0x811c9dc5, prefix);

const prefixesOf = (language: CoachLanguage) => ({
	word: named(`${language}:`),
	start: named(`${language}:~`),
	letters: named(`${language}=`),
	row: named(`m${language}:`)
});
const prefixes = { en: prefixesOf('en'), lv: prefixesOf('lv'), ru: prefixesOf('ru') };
const sharedRow = named('m:');
const worldName = named('w:');
const conceptName = named('c:');
const negatedName = named('n:');
const quotedName = named('q:');
const pairName = named('p:');
const followsName = named('f:');
const openingName = named('^:');
const shapeName = named('s:');

/** Bits of a hash: with some 250,000 features, one unknown feature in seventy is taken for a known one. */
export const hashBits = 24;

/** The upper bits of a name's hash: what the model file keeps instead of names. */
export const keptOf = (hash: number): number => hash >>> (32 - hashBits);
