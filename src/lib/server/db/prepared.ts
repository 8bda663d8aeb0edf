import { sql, type Placeholder } from 'drizzle-orm';
import type { Store } from './store.ts';

/**
 * Queries that pages ask over and over: Drizzle puts the text of a query together anew each time, which takes longer than the small
 * ones take to run. These are put together once for each open database; from then on only their values change.
 */

interface Query<Row> extends PromiseLike<Row[]> {
	prepare(): { execute(values: Record<string, unknown>): unknown };
}

/**
 * @param names what is given with each asking, in this order: ids and other texts, for nothing else is encoded
 * @param build the query, with a placeholder for each name
 * @returns asks it; outside of transactions alone
 */
export function prepared<const Names extends readonly string[], Row>(
	names: Names,
	build: (store: Store, given: Record<Names[number], Placeholder>) => Query<Row>
): (store: Store, ...values: { [At in keyof Names]: string }) => Promise<Row[]> {
	const known = new WeakMap<Store, ReturnType<Query<Row>['prepare']>>();
	const given = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
	return async (store, ...values) => {
		let query = known.get(store);
		if (!query) known.set(store, (query = build(store, given as Record<Names[number], Placeholder>).prepare()));
		return (await query.execute(Object.fromEntries(names.map((name, at) => [name, values[at]])))) as Row[];
	};
}
