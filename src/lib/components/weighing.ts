/**
 * A part of a text that weighed in a judgement: `start` and `end` in UTF-16 code units as JavaScript counts them, `end`
 * excluded; `weight` below zero pulled towards negative, above zero towards positive, zero to neither side.
 */
export interface WeighingSpan {
	start: number;
	end: number;
	weight: number;
}

/** Of words that were judged together, title first and the text on a new line, those of the text: counted from its own beginning. */
export function spansOfText(title: string | null, spans: readonly WeighingSpan[]): WeighingSpan[] {
	const before = title ? title.length + 1 : 0;
	return spans
		.map(({ start, end, weight }) => ({ start: start - before, end: end - before, weight }))
		.filter(({ start }) => start >= 0);
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
