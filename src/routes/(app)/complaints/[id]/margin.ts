import type { Span } from '#lib/domain/coach/types.ts';

/** The editor's margin: which words a note is about while the text is being changed, and where the notes stand beside it. Pure. */

/**
 * Where words stand after a change of the text: before and behind the change they stay the same words; a change among them is theirs.
 */
export function follow([start, end]: Span, before: string, after: string): Span {
	if (before === after) return [start, end];
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const shift = after.length - before.length;
	const behind = before.length - tail;
	const begin = start < head ? start : start >= behind ? start + shift : head;
	const finish = end <= head ? end : end >= behind ? end + shift : after.length - tail;
	return [begin, Math.max(begin, finish)];
}

export interface Piece {
	start: number;
	text: string;
	/** The notes about it, by their place in the list. */
	notes: number[];
}

/** Cuts a text where notes begin and end; the pieces together are the text again. */
export function pieces(text: string, spans: readonly (Span | null)[]): Piece[] {
	const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
	const edges = new Set([0, text.length, ...spans.flatMap((span) => span?.map(inside) ?? [])]);
	const cuts = [...edges].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => {
		const end = cuts[i + 1]!;
		const notes = spans.flatMap((span, note) => (span && span[0] <= start && end <= span[1] ? note : []));
		return { start, text: text.slice(start, end), notes };
	});
}

/**
 * Places notes beside their lines, none over another: each as near to its line as those above leave room for.
 * @param lines where a note's words stand, null for notes about no words, which come last; px
 * @param heights of the notes, px
 */
export function placeNotes(
	lines: readonly (number | null)[],
	heights: readonly number[],
	gap: number
): { tops: number[]; height: number } {
	let free = 0;
	const tops = lines.map((line, i) => {
		const top = Math.max(line ?? 0, free);
		free = top + (heights[i] ?? 0) + gap;
		return top;
	});
	return { tops, height: Math.max(0, free - gap) };
}
