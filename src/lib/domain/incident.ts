import type { Cause } from './complaint.ts';

/** One trouble behind many complaints: answered each, solved once (rows D7, F9). */

/** What can be compared of a complaint before anybody has read it. */
export interface Likeness {
	/** Set by a person, or else proposed. */
	cause: Cause | null;
	topics: readonly string[];
}

/** A topic belongs to an incident when at least this share of its complaints speak of it. */
const LEAST_SHARE = 0.5;

/** What the complaints of an incident have in common; nothing while it has none. */
export function commonOf(complaints: readonly Likeness[]): Likeness {
	const counts = new Map<string, number>();
	for (const { topics } of complaints) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const topics = [...counts].filter(([, count]) => count / complaints.length >= LEAST_SHARE).map(([topic]) => topic);
	const causes = new Set(complaints.map(({ cause }) => cause));
	return { cause: causes.size === 1 ? [...causes][0]! : null, topics };
}

/** Is it worth a person's look whether this complaint is about the same? The same topic, and no other cause. */
export function looksAlike(common: Likeness, { cause, topics }: Likeness): boolean {
	const sharesTopic = topics.some((topic) => common.topics.includes(topic));
	return sharesTopic && (common.cause === null || cause === null || cause === common.cause);
}
