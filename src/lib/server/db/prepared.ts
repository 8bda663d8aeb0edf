import { sql, type Column, type Placeholder, type SQL } from 'drizzle-orm';
import type { Queries, Store } from './store.ts';
import { run, type Body } from './transaction.ts';

/**
 * Queries that are asked over and over: Drizzle puts the text of a query together anew each time, which takes longer than the small
 * ones take to run. These are put together once for each open database; from then on only their values change.
 */

interface Prepared {
	execute(values: Record<string, unknown>): unknown;
}
interface Query<Row> extends PromiseLike<Row[]> {
	prepare(): Prepared;
}
type Given<Names extends readonly string[]> = Record<Names[number], Placeholder>;
type Values<Names extends readonly string[]> = { [At in keyof Names]: string };

const placeholders = <Names extends readonly string[]>(names: Names) =>
	Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as Given<Names>;

/** Puts a query together for each open database once. */
function remember<Names extends readonly string[]>(
	names: Names,
	build: (store: Store, given: Given<Names>) => Query<unknown>
): (store: Store) => Prepared {
	const known = new WeakMap<Store, Prepared>();
	const given = placeholders(names);
	return (store) => {
		let query = known.get(store);
		if (!query) known.set(store, (query = build(store, given).prepare()));
		return query;
	};
}

const valuesOf = (names: readonly string[], values: readonly string[]) =>
	Object.fromEntries(names.map((name, at) => [name, values[at]]));

/**
 * @param names what is given with each asking, in this order: ids and other texts, for nothing else is encoded
 * @param build the query, with a placeholder for each name
 * @returns asks it; outside of transactions alone
 */
export function prepared<const Names extends readonly string[], Row>(
	names: Names,
	build: (store: Store, given: Given<Names>) => Query<Row>
): (store: Store, ...values: Values<Names>) => Promise<Row[]> {
	const queryOf = remember(names, build);
	return async (store, ...values) => (await queryOf(store).execute(valuesOf(names, values))) as Row[];
}

/**
 * The same for queries inside transactions. SQLite has one connection for all, and so one query; on PostgreSQL a query belongs to its
 * transaction's connection and is put together there.
 */
export function preparedWithin<const Names extends readonly string[], Row>(
	names: Names,
	build: (store: Store, db: Queries, given: Given<Names>) => Query<Row>
): (store: Store, tx: Queries, ...values: Values<Names>) => Body<Row[]> {
	const queryOf = remember(names, (store, given) => build(store, store.db, given));
	const given = placeholders(names);
	return function* (store, tx, ...values) {
		const query = store.dialect === 'sqlite' ? queryOf(store) : build(store, tx, given).prepare();
		return yield* run(query.execute(valuesOf(names, values)) as PromiseLike<Row[]>);
	};
}

/** A list of texts as one value, which {@link isAmong} takes; half a character is what the database makes of it elsewhere. */
export const listOf = (texts: readonly string[]): string => JSON.stringify(texts.map((text) => text.toWellFormed()));

/** One of a list: however long it is, the query is the same. */
export const isAmong = ({ dialect }: Store, column: Column, list: Placeholder): SQL =>
	dialect === 'sqlite'
		? sql`${column} in (select value from json_each(${list}))`
		: sql`${column} in (select json_array_elements_text(${list}::json))`;
