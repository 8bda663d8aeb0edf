import type Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
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
		const insert = inserter((db as unknown as { $client: Database.Database }).$client, table);
		rows.forEach(insert);
		return;
	}
	for (let i = 0; i < rows.length; i += rowsPerStatement)
		yield* run(tx.insert(table).values(rows.slice(i, i + rowsPerStatement)));
}

interface Shape {
	sql: string;
	/** Keys of the row's object in the order of the parameters. */
	columns: [key: string, column: SQLiteColumn][];
}

const shapes = new WeakMap<SQLiteTable, Shape>();

function shapeOf(table: SQLiteTable): Shape {
	let shape = shapes.get(table);
	if (!shape) {
		const casing = new CasingCache('snake_case');
		const columns = Object.entries(getTableColumns(table));
		const names = columns.map(([, column]) => `"${casing.getColumnCasing(column)}"`).join(', ');
		const sql = `insert into "${getTableName(table)}" (${names}) values (${columns.map(() => '?').join(', ')})`;
		shapes.set(table, (shape = { sql, columns }));
	}
	return shape;
}

/**
 * One prepared insert of all columns of a table, named and encoded as the schema says. What a row leaves out is made or has its
 * default, or is null.
 */
export function inserter(client: Database.Database, table: SQLiteTable): (row: Record<string, unknown>) => void {
	const { sql, columns } = shapeOf(table);
	const statement = client.prepare(sql);
	const encode = (row: Record<string, unknown>, key: string, column: SQLiteColumn) => {
		const value = row[key] ?? (row[key] === undefined ? (column.defaultFn?.() ?? column.default) : null);
		return value === null || value === undefined ? null : column.mapToDriverValue(value);
	};
	return (row) => void statement.run(columns.map(([key, column]) => encode(row, key, column)));
}
