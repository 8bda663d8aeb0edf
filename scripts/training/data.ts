import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sentiment } from '#lib/domain/mention.ts';

/** One labelled text of the public sets. */
export interface PublicText {
	id: string;
	lang: string;
	text: string;
	sentiment: Sentiment;
}

/** One text written for this product, with every label. */
export interface WrittenText extends PublicText {
	style: string;
	business: string;
	rating: number | null;
	kind: string;
	cause: string | null;
	topics: string[];
	risk: string[];
}

export interface Source {
	name: string;
	licence: string;
	/** Weight of each of its texts in training. */
	weight: number;
}

/**
 * Training sets, their licences as found, and the weight that worked (see the README beside the sets). Sentences from
 * reviews weigh more than tweets: they are nearest to what the product reads.
 */
export const publicSources: Source[] = [
	{ name: 'ru_sre16_banks', licence: 'none stated', weight: 1 },
	{ name: 'ru_sre16_telecom', licence: 'none stated', weight: 1 },
	{ name: 'ru_rusentitweet', licence: 'none stated (paper CC BY 4.0)', weight: 1.3 },
	{ name: 'ru_rusentne', licence: 'MIT', weight: 0.3 },
	{ name: 'lv_ltec', licence: 'MIT', weight: 1 },
	{ name: 'lv_peisenieks', licence: 'MIT', weight: 1 },
	{ name: 'lv_viksna', licence: 'none stated', weight: 1 },
	{ name: 'en_semeval13', licence: 'none stated', weight: 1 },
	{ name: 'en_tweeteval', licence: 'none stated', weight: 1 },
	{ name: 'en_dynasent1', licence: 'CC BY 4.0', weight: 1.5 },
	{ name: 'en_dynasent2', licence: 'CC BY 4.0', weight: 1.5 },
	{ name: 'en_goemotions', licence: 'Apache-2.0', weight: 0.3 },
	{ name: 'en_sst', licence: 'none stated', weight: 0.5 }
];

export const publicTests = [
	'ru_sre16_telecom',
	'ru_rusentitweet',
	'lv_viksna',
	'en_semeval13',
	'en_dynasent1',
	'en_dynasent2',
	'en_goemotions',
	'en_uci'
] as const;

/** The folder of labelled texts: the argument, or the one that lies beside the checkout. */
export function dataFolder(args: readonly string[]): string {
	const at = args.indexOf('--data');
	return path.resolve(at >= 0 ? args[at + 1]! : '../shared/sentiment');
}

export function readLines<Row>(file: string): Row[] {
	const lines = fs.readFileSync(file, 'utf8').split('\n');
	return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

export const sha256 = (file: string) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

export const trainFile = (folder: string, name: string) => path.join(folder, 'train', `${name}.jsonl`);
export const testFile = (folder: string, name: string) => path.join(folder, 'test', `${name}.jsonl`);
export const writtenFile = (folder: string, part: 'train' | 'test') => path.join(folder, 'written', `${part}.jsonl`);

const ownFolder = fileURLToPath(new URL('../../tests/data/analysis/', import.meta.url));

const inLanguages = (part: string): string[] =>
	['en', 'lv', 'ru'].map((language) => path.join(ownFolder, `${part}${language}.jsonl`));

/**
 * Texts of our own that seek out what is rare, with every label: voices of all kinds, complaints and praise that only state facts, causes
 * and risks that are rare elsewhere and what merely sounds like them.
 */
export const rareFiles = ['', 'facts-', 'voices-'].flatMap(inLanguages);

export const rareTexts = (): WrittenText[] => rareFiles.flatMap((file) => readLines<WrittenText>(file));

/**
 * Texts of our own by five writers who knew nothing of each other, with every label: many trades, no frame used twice, and kinds of
 * statement in about the shares that come in. A file of a writer's is one business, so that it can be held out whole.
 */
export const tradeFiles = inLanguages('trades-');

export const tradeTexts = (): WrittenText[] => tradeFiles.flatMap((file) => readLines<WrittenText>(file));

/**
 * Texts of our own by twenty-nine more writers: flat, everyday, with every label; the last five wrote risks, each with a near-twin that has
 * none. They teach what a text is about (cause, topics, risks). What is a complaint and how it sounds they do not teach: where six of them
 * did, F1 of terse texts fell from 75.0 to 71.6 in English, and of longer ones from 87.4 to 86.2.
 */
export const flatFiles = inLanguages('flat-');

export const flatTexts = (): WrittenText[] => flatFiles.flatMap((file) => readLines<WrittenText>(file));

/**
 * Texts of our own by three more writers, of one to a dozen words, with every label: what is typed under a post or into an app shop. Kinds
 * of statement have about the shares that come in.
 */
export const terseFiles = inLanguages('terse-');

export const isTerse = ({ business }: WrittenText): boolean => business.startsWith('terse ');

/** What each text weighs where kinds of statement and sentiments are learned: longer ones say more of what customers' texts are like. */
export const weightOf = (text: WrittenText): number => (isTerse(text) ? 0.5 : 1);

export const terseTexts = (): WrittenText[] => terseFiles.flatMap((file) => readLines<WrittenText>(file));

/** Terse texts by a writer of their own, to measure on: nothing is taught by them. */
export const terseTests = (): WrittenText[][] =>
	['ru', 'lv', 'en'].map((language) => readLines<WrittenText>(path.join(ownFolder, `terse-test-${language}.jsonl`)));
