import fs from 'node:fs';
import path from 'node:path';
import {
	dataFolder,
	flatFiles,
	flatTexts,
	isTerse,
	publicSources,
	publicTests,
	rareFiles,
	rareTexts,
	readLines,
	sha256,
	terseFiles,
	terseTests,
	terseTexts,
	testFile,
	tradeFiles,
	tradeTexts,
	trainFile,
	writtenFile
} from './training/data.ts';
import type { PublicText, WrittenText } from './training/data.ts';
import { withoutCopies } from './training/copies.ts';
import { trainAspects } from './training/aspects.ts';
import { calmAmong, type Calm } from './training/calm.ts';
import { report, type Texts } from './training/heads.ts';
import { trainIdeaVoices } from './training/idea-voices.ts';
import { inputsOf, kindsOf, trainJudge } from './training/judge.ts';
import { trainLanguage } from './training/language.ts';
import { publicTexts, trainSentiment, type Weighted } from './training/sentiment.ts';
import { tally } from './training/thresholds.ts';
import { trainVoices, unseenScores } from './training/voice.ts';

const target = path.resolve('src/lib/server/analysis/model');

const save = (name: string, bytes: Uint8Array) => fs.writeFileSync(path.join(target, `${name}.bin`), bytes);

const saveJson = (name: string, value: unknown) =>
	fs.writeFileSync(path.join(target, `${name}.json`), `${JSON.stringify(value, null, '\t')}\n`);

function testTexts(folder: string): { text: string }[] {
	const open = publicTests.flatMap((name) => readLines<PublicText>(testFile(folder, name)));
	return [...open, ...readLines<WrittenText>(writtenFile(folder, 'test'))];
}

function sources(folder: string) {
	const open = publicSources.map(({ name, licence, weight }) => {
		const file = trainFile(folder, name);
		return { name, licence, weight, texts: readLines(file).length, sha256: sha256(file) };
	});
	const file = writtenFile(folder, 'train');
	const ours = [file, ...tradeFiles, ...terseFiles, ...flatFiles, ...rareFiles].map((own) => ({
		name: own === file ? 'written' : path.basename(own, '.jsonl'),
		licence: 'Apache-2.0, ours',
		weight: 1,
		texts: readLines(own).length,
		sha256: sha256(own)
	}));
	return [...open, ...ours];
}

/** Cause, topics and risks, and from which probabilities on they are said. */
function trainSubjects(texts: Texts, kinds: readonly Float64Array[], calm: Calm): void {
	const { models, thresholds, net } = trainAspects(texts, kinds, calm);
	for (const [name, bytes] of Object.entries(models)) save(name, bytes);
	saveJson('aspects', thresholds);
	saveJson('topics-net', net);
}

/** One public text in so many stands for all of them where only the sort of text matters. */
const EVERY = 4;

function savePair(name: string, { words, tone }: { words: Uint8Array; tone: Uint8Array }): void {
	save(name, words);
	save(`${name}-tone`, tone);
}

/** What kinds texts are taken for by heads that have not seen them: those that teach the heads, flat ones, and calm ones of the public sets. */
interface Sides {
	kinds: Float64Array[];
	flat: Float64Array[];
	calm: Calm;
}

/** Prints how many complaints are found at 0.5, by heads that have not seen the business or the writer. */
function reportComplaints(name: string, texts: readonly WrittenText[], kinds: readonly Float64Array[]): void {
	report(name, texts, (rows) =>
		tally(
			(row) => kinds[row]![0]! >= 0.5,
			(row) => texts[row]!.kind === 'complaint',
			rows
		)
	);
}

/** Sentiment, kind of statement, and the judge over both. */
function trainSides(
	open: readonly Weighted[],
	{ texts, typical, natural }: Texts,
	flat: readonly WrittenText[]
): Sides {
	const sentiment = trainSentiment(open);
	savePair('sentiment', sentiment);
	const voices = trainVoices(
		texts,
		open.filter((_, row) => row % EVERY === 0)
	);
	savePair('kind', voices.kind);
	savePair('voice', voices.voice);
	const ideas = trainIdeaVoices(texts);
	save('voice-ideas', ideas.bytes);
	const inputs = inputsOf(texts, sentiment.scoresOf(texts), unseenScores(texts), ideas.unseen);
	// The others fill gaps: how many of them complain says nothing of what comes in, so the judge is not taught by them.
	const judge = trainJudge(texts.slice(0, natural), inputs.slice(0, natural));
	saveJson('judge', judge);
	const kindsOfStrangers = (strangers: readonly { text: string }[]) =>
		kindsOf(
			judge,
			strangers,
			inputsOf(strangers, sentiment.scoresOf(strangers), voices.scoresOf(strangers), ideas.scoresOf(strangers))
		);
	const sides = {
		kinds: kindsOf(judge, texts, inputs),
		flat: kindsOfStrangers(flat),
		calm: calmAmong(open, kindsOfStrangers)
	};
	reportComplaints('complaints', texts.slice(0, typical), sides.kinds);
	const among = (isOne: (text: WrittenText) => boolean) => {
		const rows = texts.flatMap((text, row) => (row >= typical && row < natural && isOne(text) ? [row] : []));
		return [rows.map((row) => texts[row]!), rows.map((row) => sides.kinds[row]!)] as const;
	};
	reportComplaints('complaints by writers not seen', ...among((text) => !isTerse(text)));
	reportComplaints('complaints of a few words by writers not seen', ...among(isTerse));
	reportComplaints('complaints by writers of flat texts', flat, sides.flat);
	return sides;
}

/** Makes the classifier's weights from labelled texts, in `--data <folder>` or beside the project. Same texts, same weights, bit for bit. */
export function main(args: readonly string[]): void {
	const folder = dataFolder(args);
	const tests = testTexts(folder);
	const open = withoutCopies(publicTexts(folder), tests);
	const written = withoutCopies(readLines<WrittenText>(writtenFile(folder, 'train')), tests);
	const trades = withoutCopies(tradeTexts(), tests);
	const terse = withoutCopies(terseTexts(), [...tests, ...terseTests().flat()]);
	const rare = withoutCopies(rareTexts(), tests);
	const flat = withoutCopies(flatTexts(), tests);
	const sets = [open, written, trades, terse, flat, rare];
	const removed = sets.reduce((sum, set) => sum + set.removed, 0);
	const kept = sets.reduce((sum, set) => sum + set.kept.length, 0);
	console.log(`near-copies of test texts left out: ${removed} of ${kept + removed}`);

	const language = trainLanguage(folder);
	save('language', language.bytes);
	const typical = written.kept.length;
	const natural = typical + trades.kept.length + terse.kept.length;
	const heard = { texts: [...written.kept, ...trades.kept, ...terse.kept, ...rare.kept], typical, natural };
	const sides = trainSides(open.kept, heard, flat.kept);
	const between = <One>(list: readonly One[], flatOnes: readonly One[]): One[] => [
		...list.slice(0, natural),
		...flatOnes,
		...list.slice(natural)
	];
	const texts = { texts: between(heard.texts, flat.kept), typical, natural: natural + flat.kept.length };
	trainSubjects(texts, between(sides.kinds, sides.flat), sides.calm);

	const manifest = { nearCopiesLeftOut: removed, languageLines: language.count, sources: sources(folder) };
	saveJson('manifest', manifest);
	console.log(`weights written to ${path.relative('.', target)}`);
}
