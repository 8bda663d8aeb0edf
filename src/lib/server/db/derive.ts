import { getTableName, type SQL } from 'drizzle-orm';
import * as pg from 'drizzle-orm/pg-core';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * Makes the PostgreSQL twin of tables written for SQLite: same keys, names, defaults, keys and indexes. Anything that has no
 * twin here throws, so that a new kind of column is noticed by the first test and not by a customer.
 */
export function deriveTables<T extends Record<string, SQLiteTable>>(tables: T): { [K in keyof T]: pg.PgTable } {
	const twins = new Map<SQLiteTable, pg.PgTable>();
	for (const table of Object.values(tables)) twins.set(table, deriveTable(table, twins));
	return Object.fromEntries(Object.entries(tables).map(([key, table]) => [key, twins.get(table)!])) as {
		[K in keyof T]: pg.PgTable;
	};
}

function deriveTable(table: SQLiteTable, twins: Map<SQLiteTable, pg.PgTable>): pg.PgTable {
	const config = getTableConfig(table);
	const keys = new Map(Object.entries(table).map(([key, column]) => [column as SQLiteColumn, key]));
	const builders = Object.fromEntries(config.columns.map((column) => [keys.get(column)!, deriveColumn(column)]));
	if (config.checks.length) throw new Error(`checks of ${config.name} have no twin yet`);
	return pg.pgTable(config.name, builders, (columns) => {
		const twin = (column: SQLiteColumn) => columns[keys.get(column)!] as pg.AnyPgColumn;
		return [...deriveKeys(config, twin, twins), ...deriveIndexes(config, twin)];
	});
}

function deriveColumn(column: SQLiteColumn): pg.PgColumnBuilderBase {
	let builder = plainColumn(column) as unknown as pg.PgTextBuilderInitial<'', [string]>;
	if (column.notNull) builder = builder.notNull() as typeof builder;
	if (column.primary) builder = builder.primaryKey() as unknown as typeof builder;
	if (column.isUnique) builder = builder.unique(column.uniqueName) as typeof builder;
	if (column.default !== undefined) builder = builder.default(column.default as string | SQL) as typeof builder;
	if (column.defaultFn) builder = builder.$defaultFn(column.defaultFn as () => string) as typeof builder;
	return builder;
}

function plainColumn(column: SQLiteColumn): pg.PgColumnBuilderBase {
	switch (column.columnType) {
		case 'SQLiteText':
			return pg.text();
		case 'SQLiteTextJson':
			return pg.jsonb();
		case 'SQLiteInteger':
			// SQLite integers hold 64 bits; sums and counters must not overflow on the other side.
			return pg.bigint({ mode: 'number' });
		case 'SQLiteBoolean':
			return pg.boolean();
		case 'SQLiteTimestamp':
			return pg.timestamp({ withTimezone: true, precision: 3, mode: 'date' });
		case 'SQLiteReal':
			return pg.doublePrecision();
		default:
			throw new Error(`${column.columnType} of ${column.name} has no PostgreSQL twin yet`);
	}
}

type TableConfig = ReturnType<typeof getTableConfig>;
type Twin = (column: SQLiteColumn) => pg.AnyPgColumn;

function deriveKeys(
	config: TableConfig,
	twin: Twin,
	twins: Map<SQLiteTable, pg.PgTable>
): pg.PgTableExtraConfigValue[] {
	const primary = config.primaryKeys.map((key) =>
		pg.primaryKey({ name: key.getName(), columns: key.columns.map(twin) as [pg.AnyPgColumn, ...pg.AnyPgColumn[]] })
	);
	const foreign = config.foreignKeys.map((key) => {
		const { columns, foreignTable, foreignColumns } = key.reference();
		const target = twins.get(foreignTable);
		if (!target) throw new Error(`${config.name} refers to ${getTableName(foreignTable)}, which comes later`);
		const targetColumns = pg.getTableConfig(target).columns;
		const named = foreignColumns.map((column) => targetColumns.find((candidate) => candidate.name === column.name)!);
		const built = pg.foreignKey({
			columns: columns.map(twin) as [pg.AnyPgColumn],
			foreignColumns: named as [pg.AnyPgColumn]
		});
		return key.onDelete ? built.onDelete(key.onDelete as 'cascade') : built;
	});
	return [...primary, ...foreign];
}

function deriveIndexes(config: TableConfig, twin: Twin): pg.PgTableExtraConfigValue[] {
	return config.indexes.map(({ config: { name, columns, unique, where } }) => {
		if (where) throw new Error(`the partial index ${name} has no twin yet`);
		const on = columns.map((column) => twin(column as SQLiteColumn)) as [pg.AnyPgColumn, ...pg.AnyPgColumn[]];
		return (unique ? pg.uniqueIndex(name) : pg.index(name)).on(...on);
	});
}
