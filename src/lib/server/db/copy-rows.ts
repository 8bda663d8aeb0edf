import { asc, count, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from './schema/index.ts';
import type { Queries, Store, Tables } from './store.ts';
import { run, type Body } from './transaction.ts';

/** Every row of one database into another of either kind; both speak the same schema. */

type Name = keyof Tables;
type Row = Record<string, unknown>;
/** One of the databases, inside its transaction if it has one. */
export interface Side extends Pick<Store, 'dialect' | 'tables'> {
	db: Queries;
}

/** Rows held at once. */
const BATCH = 500;
/** Values in one statement: PostgreSQL counts them in 16 bits, SQLite takes 32,766. */
const MOST_VALUES = 30_000;

/** Every table's name, those that are referred to before those that refer to them. */
export const tableNames: readonly Name[] = parentsFirst();

function parentsFirst(): Name[] {
	const names = new Map(Object.entries(schema).map(([name, table]) => [table as SQLiteTable, name as Name]));
	const sorted = new Set<Name>();
	const visit = (table: SQLiteTable, path: SQLiteTable[] = []) => {
		if (path.includes(table)) return;
		for (const key of getTableConfig(table).foreignKeys) visit(key.reference().foreignTable, [...path, table]);
		sorted.add(names.get(table)!);
	};
	for (const table of names.keys()) visit(table);
	return [...sorted];
}

/** @returns how many rows there are in each table */
export async function countRows({ db, tables }: Side): Promise<Record<Name, number>> {
	const counts: [Name, number][] = [];
	for (const name of tableNames) {
		const [row] = await db.select({ n: count() }).from(tables[name]);
		counts.push([name, Number(row!.n)]);
	}
	return Object.fromEntries(counts) as Record<Name, number>;
}

export function* deleteRows({ db, tables }: Side): Body<void> {
	for (const name of [...tableNames].reverse()) yield* run(db.delete(tables[name]));
}

/** Into empty tables, in portions along the primary keys. */
export function* copyRows(from: Side, to: Side): Body<void> {
	for (const name of tableNames) {
		const { keys, width } = shapeOf(name);
		const size = Math.min(BATCH, Math.floor(MOST_VALUES / width));
		for (let last: Row | null = null; ;) {
			const rows: Row[] = yield* run(portionAfter(from, name, keys, last, size));
			if (rows.length === 0) break;
			last = rows.at(-1)!;
			const values = to.dialect === 'postgres' ? (withoutNul(rows) as Row[]) : rows;
			yield* run(to.db.insert(to.tables[name]).values(values as never));
		}
	}
}

/** Names of the columns that make up the primary key, and the number of all. */
function shapeOf(name: Name): { keys: string[]; width: number } {
	const { columns, primaryKeys } = getTableConfig(schema[name]);
	const key = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
	const names = new Map(Object.entries(schema[name]).map(([property, column]) => [column as SQLiteColumn, property]));
	return { keys: key.map((column) => names.get(column)!), width: columns.length };
}

function portionAfter({ db, tables }: Side, name: Name, keys: string[], last: Row | null, size: number) {
	const table = tables[name] as unknown as Record<string, SQLiteColumn>;
	const columns = keys.map((key) => table[key]!);
	const after =
		last &&
		isAfter(
			columns,
			keys.map((key) => last[key])
		);
	const query = db
		.select()
		.from(tables[name] as SQLiteTable)
		.$dynamic();
	return (after ? query.where(after) : query).orderBy(...columns.map((column) => asc(column))).limit(size);
}

/** `(a, b) > (1, 2)`, which both databases answer from the index of the key. */
function isAfter(columns: SQLiteColumn[], values: unknown[]): SQL {
	const parameters = values.map((value, at) => sql.param(value, columns[at]!));
	return sql`(${sql.join(columns, sql`, `)}) > (${sql.join(parameters, sql`, `)})`;
}

/** PostgreSQL keeps no NUL characters; nobody can see them. */
function withoutNul(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll('\0', '');
	if (Array.isArray(value)) return value.map(withoutNul);
	if (value === null || typeof value !== 'object' || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [withoutNul(key), withoutNul(inner)]));
}
