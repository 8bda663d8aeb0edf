import fs from 'node:fs';
import path from 'node:path';
import { readSentences, type Sentence } from '../../src/lib/domain/coach/sentences.ts';
import {
	coachLanguages,
	forbiddenRules,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type SentenceRule
} from '../../src/lib/domain/coach/types.ts';
import type { Example, LabelledReply } from './example.ts';
import { readVoices, readWrittenReplies } from './written-replies.ts';

export type { Example, LabelledReply };

export const dataFolder = path.resolve('tests/data/coach');

function jsonLines<T>(file: string): T[] {
	return fs
		.readFileSync(path.join(dataFolder, file), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);
}

/** The 183 replies that figures are measured on; never trained on. */
export const measuredReplies = (): LabelledReply[] => jsonLines<LabelledReply>('replies.jsonl');

/** The replies given for training, and our own. */
export const trainingReplies = (): LabelledReply[] => [
	...coachLanguages.flatMap((lang) => jsonLines<LabelledReply>(`replies-${lang}.jsonl`)),
	...readWrittenReplies(dataFolder).map(({ reply }) => reply)
];

/** Replies in the voices of very different writers: banks, cafés, clinics, people without punctuation. */
export const voicedReplies = (): LabelledReply[] => readVoices(dataFolder).map(({ reply }) => reply);

/** Replies in further voices, never taught: how the coach does among strangers. */
export const unreadReplies = (): LabelledReply[] => readVoices(dataFolder, 'unread').map(({ reply }) => reply);

interface LabelledSentence {
	id: string;
	lang: CoachLanguage;
	rule: SentenceRule;
	label: boolean;
	sentence: string;
}

/** Several sentences given as one example are one example: the label is about the whole. */
export function wholeSentence(text: string, lang: CoachLanguage): Sentence {
	const parts = readSentences(text, lang);
	return { span: [0, text.length], tokens: parts.flatMap((part) => part.tokens) };
}

function sentenceExamples(): Example[] {
	return coachLanguages.flatMap((lang) =>
		jsonLines<LabelledSentence>(`sentences-${lang}.jsonl`).map(({ id, rule, label, sentence }) => ({
			text: sentence,
			lang,
			sentence: wholeSentence(sentence, lang),
			labels: { [rule]: label },
			source: id,
			isFromReply: false,
			isGiven: true
		}))
	);
}

/** `## rule` opens a section; `+` and `-` lines are its examples; under `## clean` every line breaks no rule at all. */
function writtenExamples(): Example[] {
	return coachLanguages.flatMap((lang) => {
		const file = path.join(dataFolder, `written-${lang}.txt`);
		if (!fs.existsSync(file)) return [];
		let rule = '';
		return fs
			.readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, i): Example[] => {
				if (line.startsWith('## ')) rule = line.slice(3).trim();
				if (!/^[+-]/.test(line)) return [];
				const text = line.slice(1).trim();
				const labels = writtenLabels(rule, line.startsWith('+'));
				const source = `written-${lang}-${i}`;
				return [
					{ text, lang, sentence: wholeSentence(text, lang), labels, source, isFromReply: false, isGiven: false }
				];
			});
	});
}

/** Our own innocent counterparts and good parts were written to break no rule at all; a `-` under a part says nothing of that. */
function writtenLabels(rule: string, label: boolean): Example['labels'] {
	const isForbidden = (forbiddenRules as readonly string[]).includes(rule);
	const innocent = rule === 'clean' || (isForbidden ? !label : label);
	const all = innocent ? Object.fromEntries(forbiddenRules.map((name) => [name, false])) : {};
	return rule === 'clean' ? all : { ...all, [rule]: label };
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
	Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Where a reply breaks a rule, as offsets. */
export function spansOf(reply: LabelledReply, rule: ForbiddenRule): [number, number][] {
	const more = reply.more_spans?.[rule] ?? [];
	return [reply.spans[rule] ?? [], more].flat().flatMap((words) => {
		const start = reply.reply.indexOf(words);
		return start < 0 ? [] : [[start, start + words.length] as [number, number]];
	});
}

/** Sentences of labelled replies: guilty where they overlap the marked words, innocent of every other rule. */
export function replyExamples(replies: readonly LabelledReply[]): Example[] {
	return replies.flatMap((reply) =>
		readSentences(reply.reply, reply.lang).map((sentence) => ({
			text: reply.reply.slice(...sentence.span),
			lang: reply.lang,
			sentence,
			labels: replyLabels(reply, sentence),
			source: reply.id,
			isFromReply: true,
			isGiven: true
		}))
	);
}

function replyLabels(reply: LabelledReply, sentence: Sentence): Example['labels'] {
	const labels: Example['labels'] = {};
	for (const rule of forbiddenRules) {
		const spans = spansOf(reply, rule);
		const guilty = spans.some(
			(span) => overlap(span, sentence.span) >= 0.5 * Math.min(span[1] - span[0], sentence.span[1] - sentence.span[0])
		);
		// A boilerplate reply is generic throughout; only its marked part is sure.
		if (guilty) labels[rule] = true;
		else if (rule !== 'boilerplate' || spans.length === 0) labels[rule] = false;
	}
	for (const part of sentenceParts) if (reply.missing.includes(part)) labels[part] = false;
	return labels;
}

export function trainingExamples(): Example[] {
	const given = coachLanguages.flatMap((lang) => jsonLines<LabelledReply>(`replies-${lang}.jsonl`));
	return [
		...sentenceExamples(),
		...writtenExamples(),
		...replyExamples(given),
		...[...readWrittenReplies(dataFolder), ...readVoices(dataFolder)].flatMap(({ examples }) => examples)
	];
}
