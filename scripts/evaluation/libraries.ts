import { createRequire } from 'node:module';
import path from 'node:path';
import type { Sentiment } from '#lib/domain/mention.ts';
import { publicTests, readLines, testFile, writtenFile, type PublicText, type WrittenText } from '../training/data.ts';
import { classFigures, f1 } from './measures.ts';

/** npm packages to compare with; they are no dependency of the product, so they are read from a folder named by `--libraries`. */
export const compared = [
	'sentiment',
	'vader-sentiment',
	'wink-sentiment',
	'natural',
	'multilang-sentiment',
	'@nlpjs/sentiment'
] as const;

type Judge = (text: string, language: string) => number | Promise<number>;

/* eslint-disable @typescript-eslint/no-explicit-any -- none of these packages has types that agree with what it exports */
const makers: Record<string, (load: (name: string) => any) => Judge> = {
	sentiment: (load) => {
		const judge = new (load('sentiment'))();
		return (text) => judge.analyze(text).comparative;
	},
	'vader-sentiment': (load) => {
		const { SentimentIntensityAnalyzer } = load('vader-sentiment');
		return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound;
	},
	'wink-sentiment': (load) => {
		const judge = load('wink-sentiment');
		return (text) => judge(text).normalizedScore;
	},
	natural: (load) => {
		const { SentimentAnalyzer, PorterStemmer, WordTokenizer } = load('natural');
		const judge = new SentimentAnalyzer('English', PorterStemmer, 'afinn');
		const words = new WordTokenizer();
		return (text) => judge.getSentiment(words.tokenize(text)) || 0;
	},
	'multilang-sentiment': (load) => {
		const judge = load('multilang-sentiment');
		return (text, language) => judge(text, language).comparative;
	},
	'@nlpjs/sentiment': (load) => {
		const { SentimentAnalyzer } = load('@nlpjs/sentiment');
		const { containerBootstrap } = load('@nlpjs/core');
		const container = containerBootstrap();
		for (const [language, name] of [
			['en', 'LangEn'],
			['ru', 'LangRu']
		]) {
			container.use(load(`@nlpjs/lang-${language}`)[name!]);
		}
		const judge = new SentimentAnalyzer({ container });
		return async (text, locale) => (await judge.process({ utterance: text, locale })).sentiment.score;
	}
};
/* eslint-enable @typescript-eslint/no-explicit-any */

/** Some need a fifteenth of a second a text; every n-th text of a set is enough to know them. */
const MOST_TEXTS = 400;
const slow = new Set(['multilang-sentiment']);

const sample = (library: string, texts: readonly PublicText[]) => {
	const step = slow.has(library) ? Math.ceil(texts.length / MOST_TEXTS) : 1;
	return texts.filter((_, index) => index % step === 0);
};

const languagesOf = (name: string) =>
	name === 'multilang-sentiment' ? ['en', 'ru', 'lv'] : name === '@nlpjs/sentiment' ? ['en', 'ru'] : ['en'];

export interface LibraryFigures {
	library: string;
	set: string;
	texts: number;
	macroF1: number;
	negativeF1: number;
	textsPerSecond: number;
}

const toSentiment = (score: number, threshold: number): Sentiment =>
	score > threshold ? 'positive' : score < -threshold ? 'negative' : 'neutral';

async function measure(
	library: string,
	judge: Judge,
	set: string,
	texts: readonly PublicText[]
): Promise<LibraryFigures> {
	const started = performance.now();
	const scores: number[] = [];
	for (const { text, lang } of texts) scores.push(await judge(text, lang));
	const seconds = (performance.now() - started) / 1000;
	const truth = texts.map(({ sentiment }) => sentiment);
	// VADER's authors draw the line at 0.05; the others count words, so any word decides.
	const threshold = library === 'vader-sentiment' ? 0.05 : 0;
	const said = scores.map((score) => toSentiment(score, threshold));
	const { macroF1, classes } = classFigures(said, truth);
	return {
		library,
		set,
		texts: texts.length,
		macroF1,
		negativeF1: f1(classes.negative!),
		textsPerSecond: Math.round(texts.length / seconds)
	};
}

/** Sets by name: the public tests, and the written test texts of each language. */
export function comparedSets(folder: string): { set: string; texts: PublicText[] }[] {
	const written = readLines<WrittenText>(writtenFile(folder, 'test'));
	return [
		...publicTests.map((set) => ({ set: set as string, texts: readLines<PublicText>(testFile(folder, set)) })),
		...['ru', 'lv', 'en'].map((lang) => ({
			set: `written ${lang}`,
			texts: written.filter((text) => text.lang === lang)
		}))
	];
}

/** What each library makes of the same texts, in the languages it knows; libraries that are not there are named. */
export async function compareLibraries(folder: string, from: string) {
	const load = createRequire(path.join(path.resolve(from), 'package.json'));
	const figures: LibraryFigures[] = [];
	const absent: string[] = [];
	for (const library of compared) {
		try {
			load.resolve(library);
		} catch {
			absent.push(library);
			continue;
		}
		const judge = makers[library]!(load);
		for (const { set, texts } of comparedSets(folder)) {
			if (languagesOf(library).includes(texts[0]!.lang)) {
				figures.push(await measure(library, judge, set, sample(library, texts)));
			}
		}
	}
	return { figures, absent };
}
