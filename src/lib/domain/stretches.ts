import { shiftDay } from './period.ts';

/** Neighbouring days of one thing, taken together. */
export interface StretchOf<Key> {
	key: Key;
	from: string;
	to: string;
}

/** Joins single days to stretches, the oldest first; `days` in any order, each once a key. */
export function stretchesOf<Key>(days: readonly { key: Key; day: string }[]): StretchOf<Key>[] {
	const all: StretchOf<Key>[] = [];
	const open = new Map<Key, StretchOf<Key>>();
	for (const { key, day } of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
		const last = open.get(key);
		if (last && shiftDay(last.to, 1) === day) last.to = day;
		else {
			const begun = { key, from: day, to: day };
			open.set(key, begun);
			all.push(begun);
		}
	}
	return all;
}
