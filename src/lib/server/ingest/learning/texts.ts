import { fingerprint, isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import type * as mentions from '#lib/server/mentions.ts';
import * as labelled from '#lib/server/mentions/labels.ts';

/** Which texts are the same one: copied elsewhere, or lightly edited. */

/** Words that a light edit adds or takes away; further off, hardly a text is near by its fingerprint. */
const editedWords = 5;
/** Below so many words only equal texts are the same (see analysis/fingerprint). */
const fewWords = 8;
/** At most so many copies follow a person's word at once. */
const mostCopies = 200;

type Text = Pick<mentions.Mention, 'title' | 'text'>;

/** What is read of a mention: its title and its text. */
export const wordsOf = ({ title, text }: Text): string => [title, text].filter(Boolean).join('\n');

/** The fingerprint of any mention, also of one too short to have it stored. */
export const printOf = (mention: Text & { fingerprint: string | null }): string =>
	mention.fingerprint ?? fingerprint(wordsOf(mention));

export const countWords = (print: string): number => Number.parseInt(print, 10);

/** Lengths that a near text may have. */
export function nearLengths(print: string): number[] {
	const words = countWords(print);
	if (words < fewWords) return words ? [words] : [];
	const edited = Math.min(editedWords, Math.floor(words / 10));
	return Array.from({ length: 2 * edited + 1 }, (_, index) => words - edited + index).filter((n) => n >= fewWords);
}

/** Ids of other mentions that say the same. */
export function* copiesOf(
	store: Store,
	tx: Queries,
	mention: Pick<mentions.Mention, 'id' | 'companyId' | 'title' | 'text' | 'fingerprint'>
): Body<string[]> {
	const print = printOf(mention);
	const ids: string[] = [];
	for (const words of nearLengths(print)) {
		for (const other of yield* labelled.ofLength(store, tx, mention.companyId, words)) {
			if (other.id !== mention.id && other.fingerprint && isNearDuplicate(print, other.fingerprint)) ids.push(other.id);
			if (ids.length >= mostCopies) return ids;
		}
	}
	return ids;
}
