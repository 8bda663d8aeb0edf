import type Database from 'better-sqlite3';

/** Statements kept prepared at once; more than the app has, fewer than would cost memory. */
const limit = 500;

/**
 * Drizzle prepares each query anew; preparing costs more than running a small one. This keeps statements by their text. A kept
 * statement remembers its `raw()` mode, so each use sets the mode it needs.
 */
export function cacheStatements(client: Database.Database): Database.Database {
	const kept = new Map<string, Database.Statement>();
	const prepare = (sql: string) => {
		let statement = kept.get(sql);
		if (!statement) {
			statement = client.prepare(sql);
			kept.set(sql, statement);
			if (kept.size > limit) kept.delete(kept.keys().next().value!);
		}
		return wrap(statement);
	};
	return new Proxy(client, {
		get(target, key) {
			if (key === 'prepare') return prepare;
			const value = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		}
	});
}

function wrap(statement: Database.Statement) {
	const mode = (isRaw: boolean) => (statement.reader ? statement.raw(isRaw) : statement);
	return {
		run: (...parameters: unknown[]) => statement.run(...parameters),
		all: (...parameters: unknown[]) => mode(false).all(...parameters),
		get: (...parameters: unknown[]) => mode(false).get(...parameters),
		raw: () => ({
			all: (...parameters: unknown[]) => mode(true).all(...parameters),
			get: (...parameters: unknown[]) => mode(true).get(...parameters)
		})
	};
}
