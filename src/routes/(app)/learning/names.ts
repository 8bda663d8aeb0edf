import type { AdaptedHead, OwnWeightsStatus } from '#lib/domain/learning.ts';
import { readTopics } from '#lib/domain/correction.ts';
import { topicName } from '#lib/components/topic-names.ts';
import { m } from '#lib/paraglide/messages.js';

/** Labels and what became of an attempt, as people read them. */

export const headNames: Record<AdaptedHead, () => string> = {
	sentiment: m.judgement_sentiment,
	complaint: m.judgement_complaint,
	cause: m.judgement_cause,
	topics: m.judgement_topics
};

export const statusNames: Record<OwnWeightsStatus, () => string> = {
	used: m.learning_used,
	not_better: m.learning_not_better,
	forgets: m.learning_forgets,
	withdrawn: m.learning_withdrawn,
	replaced: m.learning_replaced
};

const labels: Record<string, () => string> = {
	negative: m.ui_sentiment_negative,
	neutral: m.ui_sentiment_neutral,
	positive: m.ui_sentiment_positive,
	yes: m.judgement_yes,
	no: m.judgement_no,
	defect: m.cause_defect,
	staff_error: m.cause_staff_error,
	misunderstanding: m.cause_misunderstanding,
	missing_information: m.cause_missing_information,
	wrong_company: m.cause_wrong_company,
	unknown: m.cause_unknown
};

export const labelName = (head: AdaptedHead, label: string): string =>
	head === 'topics' ? readTopics(label).map(topicName).join(', ') || '–' : (labels[label]?.() ?? label);
