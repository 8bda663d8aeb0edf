import type { Sentence } from '../../src/lib/domain/coach/sentences.ts';
import type { Cause } from '../../src/lib/domain/cause.ts';
import type { CoachLanguage, ForbiddenRule, RequiredPart, SentenceRule } from '../../src/lib/domain/coach/types.ts';

/** A labelled public reply. */
export interface LabelledReply {
	id: string;
	lang: CoachLanguage;
	cause: Cause;
	complaint: string;
	reply: string;
	violations: ForbiddenRule[];
	missing: RequiredPart[];
	spans: Partial<Record<ForbiddenRule, string>>;
	more_spans?: Partial<Record<ForbiddenRule, string[] | string>>;
	kind?: string;
}

/** One sentence for training: what is known of it, rule by rule; rules that are absent are unknown. */
export interface Example {
	text: string;
	lang: CoachLanguage;
	sentence: Sentence;
	labels: Partial<Record<SentenceRule, boolean>>;
	/** Where it came from: examples of one source are held out together. */
	source: string;
	/** A sentence of a whole reply, as against one written by itself. */
	isFromReply: boolean;
	/** From the shared training set, not written by us. */
	isGiven: boolean;
}
