import { recogniseLanguage } from './language.ts';
import { bestOther, probability, scoreSentence, type CoachModel } from './model.ts';
import { compareMatter } from './restate.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { isBareGreeting, privateSpans } from './private-data.ts';
import {
	forbiddenRules,
	sentenceParts,
	type CoachLanguage,
	type Draft,
	type Finding,
	type ForbiddenRule,
	type Level,
	type ReplyContext,
	type ModelOutput,
	type RequiredPart,
	type Rule,
	type Span
} from './types.ts';

/** From here on a finding is a warning; below it is a quiet question. */
export const warningFrom = 0.8;
/** Below this the coach says nothing: more wrong than right. */
export const silentBelow = 0.5;

/** Log odds taken off where cross-validation found the model too sure of itself: Latvian most, English a little. */
const caution: Record<CoachLanguage, number> = { ru: 0, lv: 0.9, en: 0.3 };
const partCaution: Record<CoachLanguage, number> = { ru: 0, lv: 0.4, en: 0.4 };

type Scores = Record<ModelOutput, number>;

/**
 * Reads a draft reply beside its complaint and says what a good editor would: what must not be in it, with the words it is about, and
 * what is missing. Pure and deterministic; findings come in the order of the text, missing parts after them.
 */
export function review(draft: Draft, context: ReplyContext, model: CoachModel): Finding[] {
	const text = draft.text;
	if (text.trim() === '') return [];
	const written = draft.language ?? recogniseLanguage(text) ?? context.language;
	const sentences = readSentences(text, written);
	const scores = sentences.map((sentence) => scoreSentence(model, sentence, written));
	return [
		...forbiddenFindings(text, sentences, scores, context, model),
		...missingFindings(sentences, scores, context, model),
		...formalFindings(text, written, context)
	];
}

function forbiddenFindings(
	text: string,
	sentences: readonly Sentence[],
	scores: readonly Scores[],
	context: ReplyContext,
	model: CoachModel
): Finding[] {
	const findings: Finding[] = [];
	sentences.forEach((sentence, i) => {
		for (const rule of forbiddenRules) {
			const found = judge(rule, text, sentence, scores[i]!, context, model);
			if (found.confidence >= silentBelow) findings.push(toFinding(rule, found.confidence, found.span));
		}
	});
	return strongest(findings).sort((a, b) => a.span![0] - b.span![0] || (a.rule < b.rule ? -1 : 1));
}

function judge(
	rule: ForbiddenRule,
	text: string,
	sentence: Sentence,
	scores: Scores,
	context: ReplyContext,
	model: CoachModel
): { confidence: number; span: Span } {
	const span: Span = [...sentence.span];
	const confidence = probability(
		scores[rule],
		model.rules[rule].calibration,
		scores.any,
		bestOther(scores, rule),
		caution[context.language]
	);
	if (rule !== 'private_data') return { confidence, span };
	const personal = privateSpans(text, sentence, `${context.author ?? ''} ${context.complaint}`);
	if (isBareGreeting(text.slice(...span)))
		return { confidence: personal?.confidence ?? 0, span: personal?.span ?? span };
	if (personal) return { confidence: Math.max(confidence, personal.confidence), span: personal.span };
	return { confidence, span };
}

/** One finding a rule: the surest. A second warning of the same kind teaches nothing new. */
function strongest(findings: readonly Finding[]): Finding[] {
	const best = new Map<Rule, Finding>();
	for (const finding of findings) {
		const known = best.get(finding.rule);
		if (!known || finding.confidence > known.confidence) best.set(finding.rule, finding);
	}
	return [...best.values()];
}

function missingFindings(
	sentences: readonly Sentence[],
	scores: readonly Scores[],
	context: ReplyContext,
	model: CoachModel
): Finding[] {
	const absent = absences(sentences, scores, context, model);
	const findings: Finding[] = [];
	for (const [part, confidence] of absent) {
		if (confidence >= silentBelow) findings.push(toFinding(`missing.${part}`, confidence, null));
	}
	return findings;
}

/** How likely each part is missing. */
export function absences(
	sentences: readonly Sentence[],
	scores: readonly Scores[],
	context: ReplyContext,
	model: CoachModel
): Map<RequiredPart, number> {
	const best = (part: ModelOutput) => Math.max(...scores.map((score) => score[part]), -9);
	const absent = new Map<RequiredPart, number>();
	for (const part of sentenceParts)
		absent.set(part, 1 - probability(best(part), model.parts[part], 0, 0, -partCaution[context.language]));
	absent.set('restate', restateMissing(sentences, context));
	// An apology is a regret; only where we erred must it be an apology.
	absent.set('regret', Math.min(absent.get('regret')!, absent.get('apology')!));
	if (context.cause !== 'defect' && context.cause !== 'staff_error') absent.delete('apology');
	return new Map([...absent].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0])));
}

const order: RequiredPart[] = ['regret', 'apology', 'empathy', 'restate', 'assistance', 'contact'];

/** Nothing of the complaint is taken up, and little is said that could not stand under any other. */
function restateMissing(sentences: readonly Sentence[], context: ReplyContext): number {
	const { shared, concrete } = compareMatter(sentences, context.complaint, context.language);
	return 1 / (1 + Math.exp(-(3.2 - 1.6 * shared - 0.28 * concrete)));
}

function formalFindings(text: string, written: string, context: ReplyContext): Finding[] {
	const findings: Finding[] = [];
	if (written !== context.language) {
		findings.push({ ...toFinding('language', 0.95, null), params: { language: context.language } });
	}
	const limit = context.maxLength;
	if (limit && text.length > limit) {
		findings.push({ ...toFinding('length', 1, [limit, text.length]), params: { limit, length: text.length } });
	}
	return findings;
}

function toFinding(rule: Rule, confidence: number, span: Span | null): Finding {
	const level: Level = confidence >= warningFrom ? 'warning' : 'question';
	return { rule, level, confidence: Math.round(confidence * 100) / 100, span, params: {} };
}
