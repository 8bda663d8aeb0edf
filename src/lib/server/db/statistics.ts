import type Database from 'better-sqlite3';

/**
 * What SQLite's planner is told about the data: a company that has been here for years. Left to itself it guesses that an index on
 * `company_id` finds ten rows, and walks through everything that a company ever had instead of looking up the one row asked for.
 * `ANALYZE` would measure that, but on the day it runs: seconds of a big file's start, and on a small one the wrong lesson. The
 * SQLite documentation names writing `sqlite_stat1` by hand as the way to plans that stay as they were tested.
 * @see https://www.sqlite.org/fileformat2.html#stat1tab for the format: rows, then rows for each value of the first columns
 */

/** Rows of a table that grows with what people write, and of one that people fill in. */
const manyRows = 1_000_000;
const fewRows = 50;
const smallTables = new Set([
	...[
		'company',
		'brand',
		'location',
		'user',
		'account',
		'membership',
		'invitation',
		'source',
		'intake_link',
		'api_token'
	],
	...['alert_rule', 'presence', 'own_weights', 'incident', 'measure', 'host', 'complaint_stat']
]);

/** How many values a column has, where it is not about as many as there are rows. */
const valuesOf: [name: RegExp, values: number][] = [
	// Agencies have several; were there one alone, a scan of the table would seem as good as any index.
	[/^company_id$/, 10],
	[/^(source|user|assignee|owner)_id$|^platform$|^topic$/, 20],
	[/^is_|^(state|status|sentiment|language|kind|reason|field|action)$/, 4],
	[/_on$|^day$/, 730]
];
/** Of any other value there are a few rows: an author's mentions, a minute's complaints. */
const rowsPerValue = 4;

interface IndexColumn {
	name: string | null;
	key: 0 | 1;
}

function statOf(table: string, columns: readonly string[], isUnique: boolean): string {
	const rows = smallTables.has(table) ? fewRows : manyRows;
	let combinations = 1;
	const perPrefix = columns.map((column, at) => {
		const values = valuesOf.find(([name]) => name.test(column))?.[1] ?? rows / rowsPerValue;
		combinations = Math.min(rows, combinations * values);
		return isUnique && at === columns.length - 1 ? 1 : Math.max(1, Math.round(rows / combinations));
	});
	return [rows, ...perPrefix].join(' ');
}

/** One line for each index there is, as `sqlite_stat1` has them. */
function statistics(client: Database.Database): { table: string; index: string; stat: string }[] {
	const tables = client
		.prepare<[], string>(
			`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'mention_fts%'`
		)
		.pluck()
		.all();
	return tables.flatMap((table) => {
		const indexes = client.pragma(`index_list("${table}")`) as { name: string; unique: 0 | 1 }[];
		return indexes.map(({ name, unique }) => {
			const info = client.pragma(`index_xinfo("${name}")`) as IndexColumn[];
			const columns = info.filter(({ key }) => key === 1).map((column) => column.name ?? '');
			return { table, index: name, stat: statOf(table, columns, unique === 1) };
		});
	});
}

/** Writes the statistics down where they are not, or not these, and has the planner read them. */
export function teachPlanner(client: Database.Database): void {
	const wanted = statistics(client);
	const digest = (lines: typeof wanted) =>
		lines
			.map(({ index, stat }) => `${index} ${stat}`)
			.sort()
			.join('\n');
	const hasTable = client.prepare(`select 1 from sqlite_schema where name = 'sqlite_stat1'`).get();
	const known = hasTable
		? (client.prepare('select tbl "table", idx "index", stat from sqlite_stat1').all() as typeof wanted)
		: [];
	if (digest(known) === digest(wanted)) return;
	client
		.transaction(() => {
			// There is nothing in it to measure; but it makes the tables of statistics.
			if (!hasTable) client.exec('analyze sqlite_schema');
			client.exec('delete from sqlite_stat1');
			const insert = client.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)');
			for (const { table, index, stat } of wanted) insert.run(table, index, stat);
		})
		.immediate();
	client.exec('analyze sqlite_schema');
}
