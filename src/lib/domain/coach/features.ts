import { findConcepts, findWorld, type Mention } from './concepts.ts';
import { clausesOf, type Sentence, type Token } from './sentences.ts';
import type { CoachLanguage } from './types.ts';
import { shapesOf } from './shapes.ts';

/** Names of features with their weights in one sentence. */
type Features = Map<string, number>;

/** Where concepts that open a sentence are looked for: two first tokens and the longest phrase after them. */
const openingTokens = 10;
/** How many tokens a negation reaches. */
const negationReach = 4;

/**
 * What the model sees of a sentence: its words and word pairs and their letters (per language), the concepts behind them and their pairs
 * within a clause (shared by the languages), its shapes (numbers, addresses, names), its grammar, as short words and concepts in a row,
 * and the things of everyday life that it speaks of. Words in quotation marks count apart: they are somebody else's. Each group is scaled
 * to one length, so that long sentences do not shout.
 */
export function featuresOf(sentence: Sentence, language: CoachLanguage): [name: string, weight: number][] {
	const own = sentence.tokens.filter((token) => !token.quoted);
	const concepts = findConcepts(own, language);
	const all: [string, number][] = [];
	addScaled(all, wordFeatures(own, language), 1.3);
	addScaled(all, letterFeatures(own, language), 0.7);
	addScaled(all, conceptFeatures(sentence, language), 1);
	addScaled(all, rowFeatures(own, concepts, language), 0.7);
	addScaled(all, worldFeatures(own, concepts, language), 0.9);
	addScaled(all, shapeFeatures(sentence, language), 0.5);
	return all;
}

function wordFeatures(tokens: readonly Token[], language: CoachLanguage): Features {
	const features: Features = new Map();
	const words = tokens.filter((token) => token.kind !== 'mark' || /[?!%…]/.test(token.text));
	const stems = ['^', ...words.map((token) => token.stem), '$'];
	for (let i = 1; i < stems.length; i++) {
		if (i < stems.length - 1) add(features, `${language}:${stems[i]}`, 1);
		add(features, `${language}:${stems[i - 1]}_${stems[i]}`, 0.7);
		if (i >= 2) add(features, `${language}:${stems[i - 2]}__${stems[i]}`, 0.4);
	}
	for (const { word, kind } of words)
		if (kind === 'word' && word.length > 6) add(features, `${language}:~${word.slice(0, 5)}`, 0.6);
	return features;
}

/** Letters that are taken together: what inflected and compound forms of a word have in common. */
const letterRun = 4;

function letterFeatures(tokens: readonly Token[], language: CoachLanguage): Features {
	const features: Features = new Map();
	for (const { word, kind } of tokens) {
		if (kind !== 'word') continue;
		const marked = `<${word}>`;
		for (let i = 0; i + letterRun <= marked.length; i++)
			features.set(`${language}=${marked.slice(i, i + letterRun)}`, 1);
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
	const row = ['^', ...conceptRow(tokens, concepts), '$'];
	const isConcept = row.map((part) => part.length > 1 && part.startsWith('#'));
	for (let i = 1; i < row.length; i++) {
		const pair = isConcept[i] && isConcept[i - 1] ? 'm' : `m${language}`;
		features.set(`${pair}:${row[i - 1]}_${row[i]}`, 1);
		if (i < 2) continue;
		features.set(`m${language}:${row[i - 2]}_${row[i - 1]}_${row[i]}`, 1);
		const apart = isConcept[i] && isConcept[i - 2] ? 'm' : `m${language}`;
		features.set(`${apart}:${row[i - 2]}__${row[i]}`, 0.7);
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
		features.set(`w:${thing.concept}`, 1);
		for (let k = i - 1; k >= 0 && thing.at - things[k]!.at <= worldReach; k--)
			if (things[k]!.at < thing.at) features.set(`w:${things[k]!.concept}>${thing.concept}`, 0.5);
	});
	for (const { concept, at } of concepts)
		for (const thing of things) {
			if (near(at, thing.at)) features.set(`w:${concept}<${thing.concept}`, 0.5);
			if (near(thing.at, at)) features.set(`w:${thing.concept}<${concept}`, 0.5);
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

function conceptFeatures(sentence: Sentence, language: CoachLanguage): Features {
	const features: Features = new Map();
	for (const clause of clausesOf(sentence)) {
		const own = clause.filter((token) => !token.quoted);
		const mentions = findConcepts(own, language);
		addMentions(features, mentions);
		addPairs(features, mentions);
		if (own.length < clause.length) {
			for (const { concept } of findConcepts(
				clause.filter((token) => token.quoted),
				language
			))
				add(features, `q:${concept}`, 0.5);
		}
	}
	addWholeSentence(
		features,
		findConcepts(sentence.tokens.filter((token) => !token.quoted).slice(0, openingTokens), language)
	);
	return features;
}

function addMentions(features: Features, mentions: readonly Mention[]): void {
	const negations = mentions.filter((mention) => mention.concept === 'neg').map((mention) => mention.at);
	for (const { concept, at } of mentions) {
		const negated = concept !== 'neg' && negations.some((neg) => neg <= at && at - neg <= negationReach);
		features.set(`c:${concept}`, 1);
		if (negated) features.set(`n:${concept}`, 0.7);
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
			features.set(`p:${first}+${second}`, 0.35);
			if (b.at - a.at <= 3 && b.at > a.at) features.set(`f:${a.concept}>${b.concept}`, 0.35);
		}
	}
}

/** The first concepts of a sentence set its direction: «However», «If», «We», «Our waiter». */
function addWholeSentence(features: Features, mentions: readonly Mention[]): void {
	for (const { concept, at } of mentions) if (at <= 1) features.set(`^:${concept}`, 0.6);
}

function shapeFeatures(sentence: Sentence, language: CoachLanguage): Features {
	const features: Features = new Map();
	for (const shape of shapesOf(sentence, language)) features.set(`s:${shape}`, 1);
	return features;
}

function add(features: Features, name: string, weight: number): void {
	features.set(name, Math.max(features.get(name) ?? 0, weight));
}

/** Groups share no names, so that nothing need be looked up. */
function addScaled(all: [string, number][], group: Features, length: number): void {
	let sum = 0;
	for (const value of group.values()) sum += value * value;
	const factor = sum > 0 ? length / Math.sqrt(sum) : 0;
	for (const [name, value] of group) all.push([name, value * factor]);
}

/** Bits of a hash: with some 240,000 features, one unknown feature in seventy is taken for a known one. */
export const hashBits = 24;

/** FNV-1a of a feature's name, its upper bits: what the model file keeps instead of names. */
export function hashOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i++) {
		hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
	}
	return hash >>> (32 - hashBits);
}
