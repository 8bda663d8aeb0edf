import { causes, type Cause } from './complaint.ts';
import { sentiments, type Sentiment } from './mention.ts';

/** What a person may set right about a text, and how it is written down: each label as one short string. */

export const correctionFields = ['sentiment', 'complaint', 'cause', 'topics'] as const;
export type CorrectionField = (typeof correctionFields)[number];

/** The labels of a text as corrections speak of them. */
export interface Labels {
	sentiment: Sentiment;
	complaint: 'yes' | 'no';
	cause: Cause | '';
	/** Names in alphabetical order, joined by commas; empty for none. */
	topics: string;
}

/** Topics in the one form in which they are stored and compared. */
export function writeTopics(topics: Iterable<string>): string {
	return [...new Set(topics)].sort().join(',');
}

export const readTopics = (written: string): string[] => written.split(',').filter(Boolean);

/**
 * A label as a form brought it, in the form in which it is kept; null where it is none.
 * @param topics the names that a topic may have
 */
export function readLabel(field: string, value: string, topics: readonly string[]): [CorrectionField, string] | null {
	const known: Record<CorrectionField, readonly string[]> = {
		sentiment: sentiments,
		complaint: ['yes', 'no'],
		cause: causes,
		topics
	};
	if (!correctionFields.includes(field as CorrectionField)) return null;
	if (field === 'topics') {
		const named = readTopics(value);
		return named.every((name) => topics.includes(name)) ? ['topics', writeTopics(named)] : null;
	}
	return known[field as CorrectionField].includes(value) ? [field as CorrectionField, value] : null;
}

/** How a text is read now, and who said so: for the screens on which it is corrected. */
export interface Judgement {
	mentionId: string;
	labels: Labels;
	/** Of the sentiment shown, 0..1; null where nothing was stored. */
	sentimentProbability: number | null;
	/** The model's, 0..1. */
	complaintProbability: number;
	/** What people said of this very text and has not been taken back, oldest first. */
	said: { id: string; field: CorrectionField; now: string; at: Date; by: string | null }[];
	/** Names that a topic may have here. */
	topics: string[];
}
