import { setImmediate as letOthersIn } from 'node:timers/promises';

/** Long work in a process that also answers requests: done in turns, with everybody who waits let in between. */

/** A turn, milliseconds: what it adds to the time of a page is not felt. */
const turnMs = 10;

/** Drives work to its end that yields between its steps; each step should be shorter than a turn. */
export async function inTurns<T>(steps: Generator<unknown, T, void>): Promise<T> {
	let began = performance.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - began < turnMs) continue;
		await letOthersIn();
		began = performance.now();
	}
}

/** As `items.map(work)`, in turns. */
export function mapInTurns<A, B>(items: Iterable<A>, work: (item: A) => B): Promise<B[]> {
	return inTurns(
		(function* () {
			const made: B[] = [];
			for (const item of items) {
				made.push(work(item));
				yield;
			}
			return made;
		})()
	);
}
