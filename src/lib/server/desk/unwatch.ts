import { tallyOut } from '../complaints/tally.ts';
import type { Store } from '../db/store.ts';
import * as sources from '../sources.ts';

/** A place is watched no longer: all that was collected there goes, and what was complained of there leaves the headline with it. */
export function unwatch(store: Store, companyId: string, sourceId: string): Promise<void> {
	return store.transaction(function* (tx) {
		yield* tallyOut(store, tx, companyId, sourceId);
		yield* sources.remove(store, tx, companyId, sourceId);
	});
}
