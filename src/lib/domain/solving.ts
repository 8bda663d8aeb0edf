/** What became of complaints as their customers judge it. Pure. */

/** Counts of one group: a strategy, a cause or a source. */
export interface Solved {
	/** Complaints that came in, those set aside left out. */
	opened: number;
	/** Put right, made up for, explained or redirected, as we say. */
	solved: number;
	/** Closed without being fixed. */
	notFixed: number;
	/** Said to be satisfied when asked. */
	satisfied: number;
	/** Raised the rating after our answer. */
	raised: number;
	/** Thanked, in public or in passing. */
	thanked: number;
	/** Said that it did not help. */
	unsatisfied: number;
	/** Were asked and closed unheard. */
	silent: number;
}

export const noneSolved: Solved = {
	...{ opened: 0, solved: 0, notFixed: 0, satisfied: 0 },
	...{ raised: 0, thanked: 0, unsatisfied: 0, silent: 0 }
};

/** Customers who came back to us: by their word, their stars or their thanks. */
export const recoveredOf = ({ satisfied, raised, thanked }: Solved) => satisfied + raised + thanked;
/** Customers of whom we know what they made of it. */
export const judgedOf = (one: Solved) => recoveredOf(one) + one.unsatisfied;

export function sumOf(groups: readonly Solved[]): Solved {
	const keys = Object.keys(noneSolved) as (keyof Solved)[];
	return groups.reduce(
		(sum, one) => Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as unknown as Solved,
		noneSolved
	);
}
