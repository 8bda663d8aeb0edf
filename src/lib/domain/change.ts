/** What changed between two periods, in a form that a sentence can be made of. Counts are of negative mentions. */

export interface Counted {
	/** What is compared, such as a source. */
	key: string;
	now: number;
	before: number;
}

export interface Change {
	/** `doubled` and `halved` are said only of figures that are worth the word. */
	kind: 'doubled' | 'more' | 'same' | 'fewer' | 'halved';
	now: number;
	before: number;
	/** How many more or fewer. */
	by: number;
	/** The one that brought at least half of the change, where it is one among several. */
	mainly: string | null;
}

/** Under so many, twice as many is no news. */
const leastToDouble = 3;

export function changeOf(parts: readonly Counted[]): Change {
	const now = parts.reduce((sum, part) => sum + part.now, 0);
	const before = parts.reduce((sum, part) => sum + part.before, 0);
	return { kind: kindOf(now, before), now, before, by: Math.abs(now - before), mainly: mainlyOf(parts, now - before) };
}

function kindOf(now: number, before: number): Change['kind'] {
	if (now === before) return 'same';
	if (now > before) return before >= leastToDouble && now >= 2 * before ? 'doubled' : 'more';
	return now >= leastToDouble && before >= 2 * now ? 'halved' : 'fewer';
}

function mainlyOf(parts: readonly Counted[], change: number): string | null {
	if (change === 0 || parts.length < 2) return null;
	const shareOf = ({ now, before }: Counted) => (now - before) / change;
	const most = [...parts].sort((a, b) => shareOf(b) - shareOf(a))[0]!;
	return shareOf(most) >= 0.5 ? most.key : null;
}
