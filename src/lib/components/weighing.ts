/**
 * A part of a text that weighed in a judgement: `start` and `end` in UTF-16 code units as JavaScript counts them, `end`
 * excluded; `weight` below zero pulled towards negative, above zero towards positive.
 */
export interface WeighingSpan {
	start: number;
	end: number;
	weight: number;
}

export interface Segment {
	start: number;
	text: string;
	/** Null for the words that did not weigh. */
	weight: number | null;
}

/** Cuts a text into plain and weighing segments that together are the text again; spans that overlap or lie outside of it are cut or left out. */
export function segments(text: string, spans: readonly WeighingSpan[]): Segment[] {
	const found: Segment[] = [];
	let at = 0;
	const push = (end: number, weight: number | null) => {
		if (end > at) found.push({ start: at, text: text.slice(at, end), weight });
		at = Math.max(at, end);
	};
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const end = Math.min(span.end, text.length);
		if (end <= Math.max(at, span.start)) continue;
		push(span.start, null);
		push(end, span.weight);
	}
	push(text.length, null);
	return found;
}
