import { normaliseForComparison } from './text.ts';

/** Publication states of a reply: a platform's "OK" is no proof, only a public sighting is. */
export const replyStatuses = [
	'draft',
	'awaiting_approval',
	'sent',
	'visible',
	'changed',
	'removed',
	'rejected',
	'unknown'
] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

/** Shortest start of a reply that still counts as the same text where a site cuts it off, in characters. */
const shortestPrefix = 60;

/** Is the text seen in public the one we sent? Compared after NFC, entities, quotes and white space; a cut-off end is forgiven. */
export function isSameReply(sent: string, seen: string): boolean {
	const a = normaliseForComparison(sent);
	const b = normaliseForComparison(seen)
		.replace(/(\.\.\.|…)$/, '')
		.trim();
	if (a === b) return true;
	return b.length >= shortestPrefix && a.startsWith(b);
}
