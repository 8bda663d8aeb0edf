import type { Sentiment } from '#lib/domain/mention.ts';
import type { Hits } from './concepts/match.ts';
import { concepts, type Concept } from './concepts/names.ts';
import { MAX_CHARACTERS, type Tokens } from './tokens.ts';

/** What is said of one topic inside a text: the words of liking and disliking in the clauses that name it. */

const good: Concept[] = [
	'mood.thanks',
	'mood.praise',
	'staff.kind',
	'quality.good',
	'cleanliness.clean',
	'price.cheap'
];
const bad: Concept[] = [
	'mood.anger',
	'app.failure',
	'cleanliness.dirt',
	'cleanliness.smell',
	'cleanliness.pest',
	'communication.silence',
	'food.bad',
	'price.expensive',
	'quality.broken',
	'staff.rude',
	'cause.lost',
	'cause.forgot',
	'cause.refused',
	'cause.lied',
	'cause.shame',
	'cause.still',
	'harm.injury',
	'harm.danger',
	'poisoning.sick',
	'poisoning.spoilt'
];
const polarity = concepts.map((concept) => (good.includes(concept) ? 1 : bad.includes(concept) ? -1 : 0));
const NOT = concepts.indexOf('mood.not');
const BUT = concepts.indexOf('mood.but');
/** A "not" turns what is said within so many tokens after it. */
const REACH = 2;

const clauseOf = new Int32Array(MAX_CHARACTERS + 2);
const isTurned = new Uint8Array(MAX_CHARACTERS + 8);
const subject = new Uint8Array(MAX_CHARACTERS + 2);

/** Numbers the clauses: a new sentence or a "but" begins one. */
function numberClauses(tokens: Tokens, hits: Hits): void {
	clauseOf.fill(0, 0, tokens.count + 1);
	isTurned.fill(0, 0, tokens.count + 6);
	for (let at = 0; at < hits.count; at++) {
		if (hits.concept[at] === BUT) clauseOf[hits.from[at]!] = 1;
		else if (hits.concept[at] === NOT) isTurned.fill(1, hits.to[at]! + 1, hits.to[at]! + 1 + REACH);
	}
	let clause = 0;
	for (let token = 0; token < tokens.count; token++) {
		if (clauseOf[token] === 1 || (token > 0 && tokens.sentence[token] !== tokens.sentence[token - 1])) clause++;
		clauseOf[token] = clause;
	}
}

const named = new Int32Array(32);

/** Does the clause say at least as much of this topic as of any other: "the food was great, but the waiter swore" is two matters. */
function isSubject(hits: Hits, clause: number, groupOf: readonly number[], group: number): boolean {
	named.fill(0);
	for (let at = 0; at < hits.count; at++) {
		const own = groupOf[hits.concept[at]!]!;
		if (own >= 0 && clauseOf[hits.from[at]!] === clause) named[own]!++;
	}
	for (let other = 0; other < named.length; other++) if (named[other]! > named[group]!) return false;
	return true;
}

const UNKNOWN = 0;
const YES = 1;
const NO = 2;

/**
 * What is said of one topic; null where no word of liking or disliking stands in its clauses, or as many as against it.
 * @param groupOf the topic of each concept, or -1
 */
export function clausePolarity(
	tokens: Tokens,
	hits: Hits,
	groupOf: readonly number[],
	group: number
): Sentiment | null {
	numberClauses(tokens, hits);
	subject.fill(UNKNOWN, 0, tokens.count + 1);
	for (let at = 0; at < hits.count; at++) {
		const clause = clauseOf[hits.from[at]!]!;
		if (groupOf[hits.concept[at]!] === group && subject[clause] === UNKNOWN)
			subject[clause] = isSubject(hits, clause, groupOf, group) ? YES : NO;
	}
	let sum = 0;
	for (let at = 0; at < hits.count; at++) {
		const from = hits.from[at]!;
		const sign = polarity[hits.concept[at]!]!;
		if (sign === 0 || subject[clauseOf[from]!] !== YES) continue;
		// "not good" is bad; "not bad" is hardly praise, so it counts for nothing.
		if (isTurned[from] && sign > 0) sum -= 1;
		else if (!isTurned[from]) sum += sign;
	}
	return sum > 0 ? 'positive' : sum < 0 ? 'negative' : null;
}
