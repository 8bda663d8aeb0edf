import { changeOf, type Change, type Counted } from '#lib/domain/change.ts';
import { periodBefore, shiftDay, type Period } from '#lib/domain/period.ts';
import { stretchesOf } from '#lib/domain/stretches.ts';

/** What a report says beside its figures: how they changed, and where the figures do not know. */

/** What a report needs to know of a source. */
export interface Place {
	id: string;
	title: string;
	/** Day of the oldest text we have; null before its first fetch. */
	historyFromOn: string | null;
}

interface Negative {
	sourceId: string;
	negative: number;
}

export interface Comparison {
	/** Null where no source was known through both periods. */
	change: (Change & { mainlyTitle: string | null }) | null;
	/** Sources that are left out, because they were not known in the period before. */
	leftOut: string[];
	before: Period;
}

/** Compares only what was watched through both periods: a new source is no deterioration. */
export function compare(places: Place[], period: Period, now: Negative[], earlier: Negative[]): Comparison {
	const before = periodBefore(period);
	const isKnown = ({ historyFromOn }: Place) => historyFromOn !== null && historyFromOn <= before.from;
	const countOf = (rows: Negative[], id: string) => rows.find((row) => row.sourceId === id)?.negative ?? 0;
	const parts: Counted[] = places
		.filter(isKnown)
		.map(({ id }) => ({ key: id, now: countOf(now, id), before: countOf(earlier, id) }));
	const change = parts.length ? changeOf(parts) : null;
	const mainlyTitle = places.find(({ id }) => id === change?.mainly)?.title ?? null;
	const leftOut = places.filter((place) => !isKnown(place) && countOf(now, place.id) > 0).map(({ title }) => title);
	return { change: change && { ...change, mainlyTitle }, leftOut, before };
}

/** A stretch of days without figures, and whose. */
export interface Blank {
	kind: 'gap' | 'history';
	from: string;
	to: string;
	label: string;
	href: string;
}

/** So many are told one by one; with more of them the list would hide the chart. */
const mostBlanks = 12;

/** Where the chart does not know: before a source's history, and on days on which it could not be read. Longest first. */
export function blanksOf(places: Place[], period: Period, failed: { sourceId: string; day: string }[]): Blank[] {
	const titles = new Map(places.map(({ id, title }) => [id, title]));
	const gaps = stretchesOf(
		failed.filter(({ sourceId }) => titles.has(sourceId)).map(({ sourceId, day }) => ({ key: sourceId, day }))
	).map(({ key, from, to }) => blank('gap', key, titles.get(key)!, from, to));
	const unknown = places.flatMap(({ id, title, historyFromOn }) =>
		historyFromOn !== null && historyFromOn > period.from && historyFromOn <= period.to
			? [blank('history', id, title, period.from, shiftDay(historyFromOn, -1))]
			: []
	);
	const lengthOf = ({ from, to }: Blank) => Date.parse(to) - Date.parse(from);
	return [...unknown, ...gaps].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostBlanks);
}

const blank = (kind: Blank['kind'], id: string, label: string, from: string, to: string): Blank => ({
	...{ kind, label, from, to },
	href: `/sources/${id}`
});
