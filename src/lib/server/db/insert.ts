import type Database from 'better-sqlite3';
import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { v7 as uuid } from 'uuid';
import type { Queries, Store } from './store.ts';
import { run, type Body } from './transaction.ts';

/**
 * Many rows at once, the fastest way that each database has. Drizzle builds the text of a statement anew for each number of rows,
 * which costs more than SQLite needs to store them; so there one prepared statement takes row by row. PostgreSQL pays for each
 * trip instead and gets them in few statements.
 */

/** PostgreSQL counts parameters in 16 bits; our widest table has below 40 columns. */
const rowsPerStatement = 500;

/** An id as columns make it by themselves, for rows whose id is needed before they are stored. */
export const newId = (): string => uuid();

/**
 * Inserts rows. Nothing comes back: who needs the ids makes them.
 * @throws where one of them is there already; it is for rows that are known to be new
 */
export function* insertRows<T extends SQLiteTable>(
	{ dialect, db }: Store,
	tx: Queries,
	table: T,
	rows: readonly T['$inferInsert'][]
): Body<void> {
	if (dialect === 'sqlite') {
		rows.forEach(inserter(clientOf(db), table));
		return;
	}
	for (let i = 0; i < rows.length; i += rowsPerStatement)
		yield* run(tx.insert(table).values(rows.slice(i, i + rowsPerStatement)));
}

const clientOf = (db: Queries) => (db as unknown as { $client: Database.Database }).$client;

/**
 * Adds figures to roll-up rows; a row that is not there yet begins with them.
 * @param keys the table's key
 * @param sums columns that are added to; each row has each key once, and is the only one with it
 */
export function* addUp<T extends SQLiteTable>(
	{ dialect, db }: Store,
	tx: Queries,
	table: T,
	rows: readonly T['$inferInsert'][],
	{ keys, sums }: { keys: readonly (string & keyof T)[]; sums: readonly (string & keyof T)[] }
): Body<void> {
	const columns = getTableColumns(table);
	if (dialect === 'sqlite') {
		const names = new Map(shapeOf(table).columns.map(([key, , name]) => [key, name]));
		const set = sums.map(
			(key) => `"${names.get(key)}" = "${getTableName(table)}"."${names.get(key)}" + excluded."${names.get(key)}"`
		);
		const target = keys.map((key) => `"${names.get(key)}"`);
		rows.forEach(inserter(clientOf(db), table, ` on conflict (${target.join(', ')}) do update set ${set.join(', ')}`));
		return;
	}
	const target = keys.map((key) => columns[key]!);
	const set = Object.fromEntries(sums.map((key) => [key, sql`${columns[key]} + excluded.${sql.identifier(key)}`]));
	for (let i = 0; i < rows.length; i += rowsPerStatement)
		yield* run(
			tx
				.insert(table)
				.values(rows.slice(i, i + rowsPerStatement))
				.onConflictDoUpdate({ target, set: set as never })
		);
}

interface Shape {
	sql: string;
	/** Keys of the row's object in the order of the parameters. */
	columns: [key: string, column: SQLiteColumn, name: string][];
}

const shapes = new WeakMap<SQLiteTable, Shape>();

function shapeOf(table: SQLiteTable): Shape {
	let shape = shapes.get(table);
	if (!shape) {
		const casing = new CasingCache('snake_case');
		const columns = Object.entries(getTableColumns(table)).map(([key, column]): Shape['columns'][number] => [
			key,
			column,
			casing.getColumnCasing(column)
		]);
		const names = columns.map(([, , name]) => `"${name}"`).join(', ');
		const sql = `insert into "${getTableName(table)}" (${names}) values (${columns.map(() => '?').join(', ')})`;
		shapes.set(table, (shape = { sql, columns }));
	}
	return shape;
}

/**
 * One prepared insert of all columns of a table, named and encoded as the schema says. What a row leaves out is made or has its
 * default, or is null.
 * @param otherwise what happens where the row is there already, as SQL
 */
export function inserter(
	client: Database.Database,
	table: SQLiteTable,
	otherwise = ''
): (row: Record<string, unknown>) => void {
	const { sql, columns } = shapeOf(table);
	const statement = client.prepare(sql + otherwise);
	const encode = (row: Record<string, unknown>, key: string, column: SQLiteColumn) => {
		const value = row[key] ?? (row[key] === undefined ? (column.defaultFn?.() ?? column.default) : null);
		return value === null || value === undefined ? null : column.mapToDriverValue(value);
	};
	return (row) => void statement.run(columns.map(([key, column]) => encode(row, key, column)));
}
