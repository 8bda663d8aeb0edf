import type { Given } from '#lib/domain/coach/foreign.ts';
import type { Allowed } from '#lib/domain/coach/promises.ts';
import { coachLanguages, type CoachLanguage, type Finding } from '#lib/domain/coach/types.ts';
import type { Cause } from '#lib/domain/complaint.ts';
import type { Language } from '#lib/domain/mention.ts';
import { follow } from './margin.ts';

export interface Coached {
	text: string;
	complaint: string;
	cause: Cause | null;
	language: Language;
	author: string | null;
	/** What may be promised: the agreed plan and the writer's limit. */
	allowed: Allowed;
	/** What a model was told whose draft this is; null for a person's own words. */
	given: Given | null;
}

const unread = { text: '', findings: [], reading: 'silent' as const };

/** A pause in typing, so that nothing blinks under the hand; milliseconds. */
const pauseMs = 400;

/** The language in which the coach reads along; null for one that it does not know. */
export const spokenOf = (language: Language): CoachLanguage | null =>
	coachLanguages.find((one) => one === language) ?? null;

async function read({ text, complaint, cause, language, author, allowed, given }: Coached): Promise<Finding[]> {
	const spoken = spokenOf(language);
	if (!spoken || !text.trim()) return [];
	// The model is larger than the page: it comes when somebody writes.
	const [{ review }, { promiseFindings }, { foreignFindings }, { defaultModel }] = await Promise.all([
		import('#lib/domain/coach/review.ts'),
		import('#lib/domain/coach/promise-findings.ts'),
		import('#lib/domain/coach/foreign.ts'),
		import('#lib/domain/coach/default-model.ts')
	]);
	const findings = [
		...(given ? foreignFindings(text, given) : []),
		...promiseFindings(text, spoken, complaint, allowed),
		...review({ text }, { complaint, cause, language: spoken, author }, defaultModel())
	];
	const at = ({ span }: Finding) => span?.[0] ?? Number.POSITIVE_INFINITY;
	return findings.sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** `silent` until it has read something for the first time, `failed` where it could not be loaded: neither is "no findings". */
export type Reading = 'silent' | 'read' | 'failed';

export interface Coach {
	readonly findings: Finding[];
	readonly reading: Reading;
}

/**
 * What the coach has to say of a text as it is being written, in the order of the text. Until it has read again, its notes go with
 * the words they are about.
 */
export function coachOf(asked: () => Coached): Coach {
	let said = $state.raw<{ text: string; findings: Finding[]; reading: Reading }>(unread);
	$effect(() => {
		const now = asked();
		let isOvertaken = false;
		const timer = setTimeout(async () => {
			const heard = await read(now).then(
				(findings) => ({
					text: now.text,
					findings,
					reading: now.text.trim() ? ('read' as const) : ('silent' as const)
				}),
				() => ({ ...unread, reading: 'failed' as const })
			);
			if (!isOvertaken) said = heard;
		}, pauseMs);
		return () => {
			isOvertaken = true;
			clearTimeout(timer);
		};
	});
	const findings = $derived.by(() => {
		const { text } = asked();
		return said.findings.map((one) => ({ ...one, span: one.span && follow(one.span, said.text, text) }));
	});
	return {
		get findings() {
			return findings;
		},
		get reading() {
			return said.reading;
		}
	};
}
