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

/** A stretch of days that explains the figures: without any, and whose; or with a trouble of ours. */
export interface Blank {
	kind: 'gap' | 'history' | 'incident';
	from: string;
	to: string;
	/** The sources' names, in a row. */
	label: string;
	/** Where there is but one. */
	href?: string;
}

/** More stretches than these would hide the chart. */
const mostBlanks = 20;

/**
 * Where the chart does not know: before a source's history, and on days on which it could not be read. Sources with the same
 * stretch share it; the longest come first.
 */
export function blanksOf(places: Place[], period: Period, failed: { sourceId: string; day: string }[]): Blank[] {
	const gaps = stretchesOf(failed.map(({ sourceId, day }) => ({ key: sourceId, day }))).map(({ key, from, to }) => ({
		...{ kind: 'gap' as const, from, to },
		place: places.find(({ id }) => id === key)
	}));
	const unknown = places.flatMap((place) => {
		const starts = place.historyFromOn;
		if (starts === null || starts <= period.from || starts > period.to) return [];
		return [{ kind: 'history' as const, from: period.from, to: shiftDay(starts, -1), place }];
	});
	const lengthOf = ({ from, to }: Blank) => Date.parse(to) - Date.parse(from);
	return together([...unknown, ...gaps])
		.sort((a, b) => lengthOf(b) - lengthOf(a))
		.slice(0, mostBlanks);
}

type Stretch = Pick<Blank, 'kind' | 'from' | 'to'> & { place: Place | undefined };

/** One blank for each stretch; those of sources that are not asked for fall out. */
function together(stretches: Stretch[]): Blank[] {
	const shared = new Map<string, Blank>();
	for (const { kind, from, to, place } of stretches) {
		if (!place) continue;
		const key = `${kind} ${from} ${to}`;
		const known = shared.get(key);
		const one = { kind, from, to, label: place.title };
		shared.set(
			key,
			known ? { ...one, label: `${known.label}, ${place.title}` } : { ...one, href: `/sources/${place.id}` }
		);
	}
	return [...shared.values()];
}

/** The troubles of a period, as the charts draw them; one that lasts goes on to the end. */
export function incidentBands(
	incidents: readonly { id: string; title: string; startedOn: string; endedOn: string | null }[],
	{ from, to }: Period
): Blank[] {
	return incidents.map(({ id, title, startedOn, endedOn }) => ({
		kind: 'incident' as const,
		from: startedOn > from ? startedOn : from,
		to: endedOn && endedOn < to ? endedOn : to,
		label: title,
		href: `/incidents/${id}`
	}));
}
