import type { Language } from '#lib/domain/mention.ts';
import { causes, statementKinds } from '../analysis.ts';
import type { Tokens } from '../tokens.ts';
import { addAmounts, AMOUNTS } from './amounts.ts';
import { compile } from './compile.ts';
import { causesEn, moodsEn } from './cues-en.ts';
import { causesLv, moodsLv } from './cues-lv.ts';
import { causesRu, moodsRu } from './cues-ru.ts';
import { hashEntries } from './entries.ts';
import { framesEn } from './frames-en.ts';
import { framesLv } from './frames-lv.ts';
import { framesRu } from './frames-ru.ts';
import type { Lexicon } from './lexicon.ts';
import { match, noHits, type Hits } from './match.ts';
import { concepts, topicConcepts, type Concept } from './names.ts';
import { addPairs, PAIRS } from './pairs.ts';
import { signsEn } from './risk-signs-en.ts';
import { signsLv } from './risk-signs-lv.ts';
import { signsRu } from './risk-signs-ru.ts';
import { risksEn } from './risks-en.ts';
import { risksLv } from './risks-lv.ts';
import { risksRu } from './risks-ru.ts';
import { addShapes, shapes } from './shape.ts';
import { topicsEn } from './topics-en.ts';
import { topicsLv } from './topics-lv.ts';
import { topicsRu } from './topics-ru.ts';

/** What the word lists say of one text: where each concept stands, and what a model reads of it. */
export interface Found {
	hits: Hits;
	/** Each concept once, each once more where the first sentence has it, outward shapes, amounts of risk and the kind of the text. */
	features: Uint32Array;
	count: number;
	/** Which entry of a list each hit is, as hashes. */
	entries: Uint32Array;
}

/** How much speaks of each risk is told by features from here on. */
const HOW_MUCH = concepts.length + shapes.length;
/** Concepts of the first sentence, which says what a text is about, are features of their own from here on. */
const FIRST_SENTENCE = 256;
/** Buckets of the models over concepts: a power of two. */
export const CONCEPT_BUCKETS = 2 * FIRST_SENTENCE;
/** How far each kind of statement is believed is a feature from here on: one for each of these that its probability reaches. */
const KINDS = FIRST_SENTENCE + concepts.length;
const BELIEFS = [0.1, 0.3, 0.5, 0.7, 0.9];
/** And so is each cause, in a complaint. */
const CAUSES = KINDS + statementKinds.length * BELIEFS.length;
/** The model of risks reads pairs of concepts besides, from here on; its buckets are a power of two as well. */
export const RISK_BUCKETS = 2 * CONCEPT_BUCKETS;
if (HOW_MUCH + AMOUNTS > FIRST_SENTENCE || CAUSES + causes.length * BELIEFS.length > CONCEPT_BUCKETS)
	throw new Error('more concepts than buckets');

let withLatvian: Lexicon | null = null;
let withEnglish: Lexicon | null = null;

/** Cyrillic words cannot be mistaken for others, so every text is asked for them; Latin letters are read by the language. */
function lexiconOf(language: Language): Lexicon {
	const russian = [topicsRu, causesRu, moodsRu, risksRu, signsRu, framesRu];
	if (language === 'lv')
		return (withLatvian ??= compile([topicsLv, causesLv, moodsLv, risksLv, signsLv, framesLv, ...russian]));
	return (withEnglish ??= compile([topicsEn, causesEn, moodsEn, risksEn, signsEn, framesEn, ...russian]));
}

/** What stands before the point: the topic, risk or sort that a concept is a sign of. */
export const groupOf = (concept: Concept) => concept.slice(0, concept.indexOf('.'));

const topicGroups = [...new Set(topicConcepts.map(groupOf))];
const topicBit = topicConcepts.map((concept) => 1 << topicGroups.indexOf(groupOf(concept)));
const seen = new Uint8Array(concepts.length);
const hitsAtMost = noHits().concept.length;
const found: Found = {
	hits: noHits(),
	features: new Uint32Array(CONCEPT_BUCKETS + PAIRS),
	count: 0,
	entries: new Uint32Array(hitsAtMost)
};

const ANYWHERE = 1;
const AT_FIRST = 2;

/** Whether a word that stands for a concept is to be known at all; `entry` is the hash of which of its words it is. */
export type IsKept = (concept: number, entry: number) => boolean;

function keepOnly(isKept: IsKept, hits: Hits, entries: Uint32Array): void {
	let kept = 0;
	for (let at = 0; at < hits.count; at++) {
		if (!isKept(hits.concept[at]!, entries[at]!)) continue;
		hits.concept[kept] = hits.concept[at]!;
		hits.from[kept] = hits.from[at]!;
		hits.to[kept] = hits.to[at]!;
		entries[kept++] = entries[at]!;
	}
	hits.count = kept;
}

/** Shared object, overwritten by the next text. Training leaves words out (`isKept`) to see how a text is judged without them. */
export function findConcepts(text: string, tokens: Tokens, language: Language, isKept?: IsKept): Found {
	const hits = match(tokens, lexiconOf(language));
	const { features } = found;
	hashEntries(tokens, hits, found.entries);
	if (isKept) keepOnly(isKept, hits, found.entries);
	seen.fill(0);
	let count = 0;
	let topics = 0;
	for (let at = 0; at < hits.count; at++) {
		const concept = hits.concept[at]!;
		const state = seen[concept]!;
		if (!(state & ANYWHERE)) {
			features[count++] = concept;
			if (concept < topicConcepts.length) topics |= topicBit[concept]!;
		}
		const isAtFirst = tokens.sentence[hits.from[at]!] === 0;
		if (isAtFirst && !(state & AT_FIRST)) features[count++] = FIRST_SENTENCE + concept;
		seen[concept] = state | ANYWHERE | (isAtFirst ? AT_FIRST : 0);
	}
	let subjects = 0;
	for (; topics !== 0; topics &= topics - 1) subjects++;
	found.hits = hits;
	if (language === 'lv') features[count++] = concepts.length + shapes.indexOf('latvian');
	else if (language === 'en') features[count++] = concepts.length + shapes.indexOf('english');
	count = addAmounts(hits, HOW_MUCH, features, count);
	found.count = addShapes(text, tokens, subjects, concepts.length, features, count);
	return found;
}

function addBeliefs(to: Found, base: number, probabilities: Float64Array, times: number): void {
	for (let k = 0; k < probabilities.length; k++)
		for (let step = 0; step < BELIEFS.length && times * probabilities[k]! >= BELIEFS[step]!; step++)
			to.features[to.count++] = base + k * BELIEFS.length + step;
}

/** Adds what kind of statement the text is, by the probability of each kind: danger in a complaint is no danger in an offer. */
export const addKinds = (to: Found, kinds: Float64Array): void => addBeliefs(to, KINDS, kinds, 1);

/** Adds what may have caused a complaint, by the probability of each cause: who errs is talked about, and so is what was not said. */
export const addCauses = (to: Found, probabilities: Float64Array, complaint: number): void =>
	addBeliefs(to, CAUSES, probabilities, complaint);

/** Adds which two concepts stand in the text that make an event together; only the model of risks knows what they say. */
export function addEvents(to: Found): void {
	to.count = addPairs(to.hits, CONCEPT_BUCKETS, to.features, to.count);
}
