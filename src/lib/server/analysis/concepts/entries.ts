import { mix } from '../features.ts';
import type { Tokens } from '../tokens.ts';
import type { Hits } from './match.ts';

/** Buckets of the models over entries: a power of two. */
export const ENTRY_BUCKETS = 1 << 13;

/** So many letters of a word are its stem, whatever its ending. */
const STEM = 5;
const PRIME = 0x01000193;

function addStem(hash: number, { codes, from, to }: Tokens, token: number): number {
	const end = Math.min(to[token]!, from[token]! + STEM);
	for (let at = from[token]!; at < end; at++) hash = Math.imul(hash ^ codes[at]!, PRIME);
	return hash;
}

/**
 * Which word of its list stood for a concept, as a hash each: the concept with the stems of the first and the last word that it
 * was found by. One list has stronger and weaker signs; a model that knows them apart falls back on the concept for new ones.
 */
export function hashEntries(tokens: Tokens, { concept, from, to, count }: Hits, entries: Uint32Array): void {
	for (let at = 0; at < count; at++) {
		const first = addStem(concept[at]! + 1, tokens, from[at]!);
		entries[at] = mix(to[at]! > from[at]! ? addStem(Math.imul(first, PRIME), tokens, to[at]!) : first);
	}
}
