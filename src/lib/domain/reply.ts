import { normaliseForComparison } from './text.ts';

/**
 * Publication states of a reply: a platform's "OK" is no proof, only a public sighting is. `queued`: given to the worker, which
 * sends it; `failed`: certainly not sent; `unknown`: perhaps sent, so a person looks; `rejected`: the site's moderators said no.
 */
export const replyStatuses = [
	'draft',
	'awaiting_approval',
	'queued',
	'sent',
	'visible',
	'changed',
	'removed',
	'rejected',
	'failed',
	'unknown'
] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

/** States in which a text is still on our side of the counter; what could not be sent is among them. */
export const workingStatuses: readonly ReplyStatus[] = ['draft', 'awaiting_approval', 'failed', 'rejected'];

export const isWorkedOn = ({ status }: { status: ReplyStatus }) => workingStatuses.includes(status);

/** Was it to be published, and is with us again? */
export const isReplyBack = (reply: { status: ReplyStatus } | undefined): boolean =>
	reply?.status === 'failed' || reply?.status === 'rejected';

/** The gaps of a building block that are still open, such as `[day]`, where they stand. Nobody may read them in public. */
export const gapsOf = (text: string): [start: number, end: number][] =>
	[...text.matchAll(/\[[^\][]*\p{L}[^\][]*\]/gu)].map(({ index, 0: gap }) => [index, index + gap.length]);

export const hasGaps = (text: string): boolean => gapsOf(text).length > 0;

/** Shortest start of a reply that still counts as the same text where a site cuts it off, in characters. */
const shortestPrefix = 60;

/** Are these two the same whole text? Compared after NFC, entities, quotes and white space. */
export function isSameText(one: string, other: string): boolean {
	return normaliseForComparison(one) === normaliseForComparison(other);
}

/** Is the text seen in public the one we sent? Compared after NFC, entities, quotes and white space; a cut-off end is forgiven. */
export function isSameReply(sent: string, seen: string): boolean {
	const a = normaliseForComparison(sent);
	const b = normaliseForComparison(seen)
		.replace(/(\.\.\.|…)$/, '')
		.trim();
	if (a === b) return true;
	return b.length >= shortestPrefix && a.startsWith(b);
}
