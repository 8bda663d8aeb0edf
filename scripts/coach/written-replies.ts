import fs from 'node:fs';
import path from 'node:path';
import { readSentences } from '../../src/lib/domain/coach/sentences.ts';
import type { Cause } from '../../src/lib/domain/cause.ts';
import {
	coachLanguages,
	forbiddenRules,
	sentenceParts,
	type CoachLanguage,
	type ForbiddenRule,
	type RequiredPart
} from '../../src/lib/domain/coach/types.ts';
import type { Example, LabelledReply } from './example.ts';

/** What the letters before a line stand for: small ones a part that the line fulfils, capitals a rule that it breaks. */
const letters: Record<string, RequiredPart | ForbiddenRule> = {
	r: 'regret',
	a: 'apology',
	e: 'empathy',
	n: 'restate',
	s: 'assistance',
	c: 'contact',
	D: 'doubt',
	L: 'law',
	R: 'rarity',
	B: 'blame_customer',
	O: 'blame_other',
	X: 'excuse',
	P: 'overpromise',
	V: 'private_data',
	H: 'hostile',
	G: 'boilerplate'
};

export interface WrittenReply {
	reply: LabelledReply;
	examples: Example[];
}

/**
 * Reads our own replies: `@cause|complaint` opens one, each further line is `letters|sentence`. Unlike the given ones they tell of each
 * line all that it does and does not do.
 */
export function readWrittenReplies(folder: string): WrittenReply[] {
	return coachLanguages.flatMap((lang) => {
		const text = fs.readFileSync(path.join(folder, `replies-written-${lang}.txt`), 'utf8');
		return repliesIn(text, lang, `own-${lang}`);
	});
}

/** Languages that have replies in voices. */
const voiced: readonly CoachLanguage[] = ['ru', 'lv', 'en'];

/** Replies of the same form in the voices of very different writers: `# name` opens a voice. Of those `unread` nothing is taught, and no rule was written from them. */
export function readVoices(folder: string, kind: 'voices' | 'unread' = 'voices'): WrittenReply[] {
	return voiced.flatMap((lang) => {
		const [, ...voices] = fs.readFileSync(path.join(folder, `replies-${kind}-${lang}.txt`), 'utf8').split(/^# /m);
		return voices.flatMap((text) =>
			repliesIn(text, lang, `${kind === 'voices' ? 'voice' : kind}-${lang}-${text.slice(0, text.indexOf('\n'))}`)
		);
	});
}

const repliesIn = (text: string, lang: CoachLanguage, name: string): WrittenReply[] =>
	text
		.split(/^@/m)
		.slice(1)
		.map((block, i) => toReply(block.trim().split('\n'), lang, `${name}-${i}`));

function toReply([head, ...lines]: string[], lang: CoachLanguage, id: string): WrittenReply {
	const [cause, complaint] = split(head!);
	const marked = lines.map((line) => {
		const [marks, text] = split(line);
		return { text, does: new Set([...marks].flatMap((mark) => letters[mark] ?? [])) };
	});
	const asksApology = /defect|staff_error/.test(cause);
	const all = new Set(marked.flatMap(({ does }) => [...does]));
	if (all.has('apology')) all.add('regret');
	const parts = ['regret', 'apology', 'empathy', 'restate', 'assistance', 'contact'] as const;
	const reply: LabelledReply = {
		id,
		lang,
		cause: cause as Cause,
		complaint,
		reply: marked.map(({ text }) => text).join(' '),
		violations: forbiddenRules.filter((rule) => all.has(rule)),
		missing: parts.filter((part) => !all.has(part) && (part !== 'apology' || asksApology)),
		spans: Object.fromEntries(
			marked.flatMap(({ text, does }) => forbiddenRules.filter((rule) => does.has(rule)).map((rule) => [rule, text]))
		)
	};
	return { reply, examples: marked.flatMap(({ text, does }) => toExamples(text, does, lang, id, asksApology)) };
}

function toExamples(
	text: string,
	does: Set<string>,
	lang: CoachLanguage,
	source: string,
	asksApology: boolean
): Example[] {
	const sentences = readSentences(text, lang);
	// A line of several sentences says of none of them what it does not do.
	const isSingle = sentences.length === 1;
	// «We are sorry that …» is regret and apology alike; where no apology was asked for, only the regret was marked.
	const isOpen = (rule: string) => rule === 'apology' && !asksApology && does.has('regret') && !does.has('apology');
	const labelled = isSingle ? [...forbiddenRules, ...sentenceParts].filter((rule) => !isOpen(rule)) : forbiddenRules;
	const done = does.has('apology') ? new Set([...does, 'regret']) : does;
	return sentences.map((sentence) => ({
		text: text.slice(...sentence.span),
		lang,
		sentence,
		labels: Object.fromEntries(labelled.map((rule) => [rule, done.has(rule)])),
		source,
		isFromReply: true,
		isGiven: false
	}));
}

function split(line: string): [string, string] {
	const at = line.indexOf('|');
	if (at < 0) throw new Error(`no | in: ${line}`);
	return [line.slice(0, at), line.slice(at + 1).trim()];
}
