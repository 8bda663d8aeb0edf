import type Database from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * One prepared insert of all columns of a table, named and encoded as the app's schema says: what bare SQLite costs.
 * Columns that a row leaves out have their default, or are null.
 */
export function inserter(db: Database.Database, table: SQLiteTable): (row: Record<string, unknown>) => void {
	const casing = new CasingCache('snake_case');
	const columns = Object.entries(getTableColumns(table));
	const names = columns.map(([, column]) => `"${casing.getColumnCasing(column)}"`);
	const marks = columns.map(() => '?').join(', ');
	const statement = db.prepare(`insert into "${getTableName(table)}" (${names.join(', ')}) values (${marks})`);
	const encoders = columns.map(([key, column]) => {
		return (row: Record<string, unknown>) => {
			const value = row[key] ?? column.default;
			return value === null || value === undefined ? null : column.mapToDriverValue(value);
		};
	});
	return (row) => void statement.run(encoders.map((encode) => encode(row)));
}
