import { risks } from '#lib/server/analysis/analysis.ts';
import { ENTRY_BUCKETS } from '#lib/server/analysis/concepts/entries.ts';
import {
	addCauses,
	addEvents,
	addKinds,
	CONCEPT_BUCKETS,
	findConcepts,
	groupOf,
	RISK_BUCKETS,
	type Found,
	type IsKept
} from '#lib/server/analysis/concepts/find.ts';
import { concepts } from '#lib/server/analysis/concepts/names.ts';
import { readFeatures } from '#lib/server/analysis/read.ts';
import type { Block } from './blocks.ts';
import type { WrittenText } from './data.ts';
import { houseOf } from './folds.ts';
import { packRows } from './rows.ts';

const WORD_BUCKETS = 1 << 15;
/** Causes are six and common: half as large a table tells them apart as well, and leaves room for the words of risks. */
const CAUSE_BUCKETS = 1 << 14;
/** Chosen by cross-validation over businesses: few concepts learn fast, their entries and very many parts of words slowly. */
const WORDS = { rate: 0.05, pull: 0.001 };
const IDEAS = { buckets: CONCEPT_BUCKETS, rate: 0.5, pull: 0.001 };
const ENTRIES = { buckets: ENTRY_BUCKETS, rate: 0.1, pull: 0.001 };

/**
 * Cause, topics and risks are learned from the texts written for the product. What the labels mean there, as read from them:
 *
 * Topics are the one to three matters that the writer would name if asked what it is about, never all that are mentioned.
 * app: program, website, signing in; billing: charges, contracts, accounts, debts; communication: who answers and who does not,
 * promises, letters; information: what was said beforehand, also by signs and small print, and whatever is asked; price: whether it is
 * worth it; quality: whether the thing or the work is good; safety: what hurts or might; staff: what a person there did;
 * waiting: time spent, queues, delays.
 *
 * Causes: staff_error: somebody of the company did or said something wrong; defect: a thing or a work is faulty and nobody is named;
 * misunderstanding: it was as agreed or written, but expected otherwise; missing_information: the writer does not know where
 * something is or when it comes; wrong_company: another company did it, whether or not the writer has noticed; unknown: nothing concrete.
 *
 * Risks are what has happened or is announced, in news too: harm and danger to somebody; a child concerned by it; journalists, courts and
 * authorities that know or will; food that made ill; fire and smoke; somebody treated worse for what they are.
 */
export interface AspectTable {
	words: Block;
	/** The same words in a smaller table. */
	causeWords: Block;
	ideas: Block;
	entries: Block;
}

function conceptsOf(text: string, isKept?: IsKept): Found {
	const { tokens, language } = readFeatures(text);
	return findConcepts(text, tokens, language.language, isKept);
}

/** Which words of a row's text are read; all where it is undefined. */
export type KeptIn = (row: number) => IsKept | undefined;

interface IdeaOptions {
	buckets?: number;
	keptIn?: KeptIn;
}

/** Ideas of each text as rows; `add` adds what is known of it besides. */
export function ideaBlock(
	texts: readonly { text: string }[],
	add: (found: Found, row: number) => void,
	{ buckets = CONCEPT_BUCKETS, keptIn }: IdeaOptions = {}
): Block {
	const read = ({ text }: { text: string }, row: number) => {
		const found = conceptsOf(text, keptIn?.(row));
		add(found, row);
		return { hashes: found.features, count: found.count };
	};
	return { ...IDEAS, rows: packRows(texts, read, buckets), buckets };
}

/** @param kinds what kind of statement each text is taken for by heads that have not seen it */
export function aspectTable(texts: readonly { text: string }[], kinds: readonly Float64Array[]): AspectTable {
	const words = packRows(texts, ({ text }) => readFeatures(text).features, WORD_BUCKETS);
	const causeIndex = words.index.map((bucket) => bucket & (CAUSE_BUCKETS - 1));
	const entries = packRows(
		texts,
		({ text }) => {
			const found = conceptsOf(text);
			return { hashes: found.entries, count: found.hits.count };
		},
		ENTRY_BUCKETS
	);
	return {
		words: { ...WORDS, rows: words, buckets: WORD_BUCKETS },
		causeWords: { ...WORDS, rows: { ...words, index: causeIndex }, buckets: CAUSE_BUCKETS },
		ideas: ideaBlock(texts, (found, row) => addKinds(found, kinds[row]!)),
		entries: { rows: entries, ...ENTRIES }
	};
}

/** What the kinds and causes are taken for by heads that have not seen the text. */
export interface Beliefs {
	kinds: readonly Float64Array[];
	causes: readonly Float64Array[];
}

function addBeliefs(found: Found, row: number, { kinds, causes }: Beliefs): void {
	addKinds(found, kinds[row]!);
	addCauses(found, causes[row]!, kinds[row]![0]!);
}

/** The ideas of a table, and which cause each text is taken to have. */
export const withCauses = (texts: readonly { text: string }[], beliefs: Beliefs): Block =>
	ideaBlock(texts, (found, row) => addBeliefs(found, row, beliefs));

/** The same, and which ideas make an event together. */
export function withEvents(texts: readonly { text: string }[], beliefs: Beliefs, keptIn: KeptIn): Block {
	const add = (found: Found, row: number) => {
		addBeliefs(found, row, beliefs);
		addEvents(found);
	};
	return ideaBlock(texts, add, { buckets: RISK_BUCKETS, keptIn });
}

const riskOf = concepts.map((concept) => risks.findIndex((risk) => risk === groupOf(concept)));

/** Which texts have words of a risk at all: where none stands, the risk is believed less. */
export const riskWords = (texts: readonly { text: string }[], keptIn: KeptIn): boolean[][] =>
	texts.map(({ text }, row) => {
		const { hits } = conceptsOf(text, keptIn(row));
		const has = risks.map(() => false);
		for (let at = 0; at < hits.count; at++) {
			const risk = riskOf[hits.concept[at]!]!;
			if (risk >= 0) has[risk] = true;
		}
		return has;
	});

/** Leaves out the words of risks that stand in texts about one business alone: our lists may have them because of these texts. */
export function withoutLoneWords(texts: readonly WrittenText[]): IsKept {
	const users = new Map<number, string | null>();
	for (const text of texts) {
		const house = houseOf(text);
		const { hits, entries } = conceptsOf(text.text);
		for (let at = 0; at < hits.count; at++) {
			const user = users.get(entries[at]!);
			users.set(entries[at]!, user === undefined || user === house ? house : null);
		}
	}
	return (concept, entry) => riskOf[concept]! < 0 || users.get(entry) === null;
}
