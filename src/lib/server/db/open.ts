import path from 'node:path';
import { config, dataDir } from '../config.ts';
import { AppError, toAppError, type ErrorCode } from '../errors.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/** Migrations lie beside the code; every command and server starts in the project's folder. */
export const migrations = (dialect: string) => path.resolve('drizzle', dialect);

/** Name of the embedded database in the data folder. */
export const databaseFile = 'rearguard.db';

/**
 * Opens the database that the settings name and brings it up to date.
 * @throws AppError `database.unavailable`, `database.refused`, `database.damaged` or `data.unwritable`, with the place as `file`
 */
export async function openStore(): Promise<Store> {
	const { DATABASE_URL: url, DATA_DIR } = config();
	const place = url ? hostOf(url) : path.resolve(DATA_DIR, databaseFile);
	try {
		if (url) return await openPostgres(url, migrations('postgres'));
		return openSqlite(path.join(dataDir(), databaseFile), migrations('sqlite'));
	} catch (error) {
		const code = whyClosed(error);
		throw code ? new AppError(code, { params: { file: place }, cause: error }) : toAppError(error);
	}
}

/** Where the server is, without the password. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** Codes of Node, SQLite (https://sqlite.org/rescode.html) and PostgreSQL (its manual, appendix A). */
const reasons: [RegExp, ErrorCode][] = [
	[/^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P03|53300)$/, 'database.unavailable'],
	[/^(28000|28P01|3D000|42501)$/, 'database.refused'],
	[/^SQLITE_(NOTADB|CORRUPT)/, 'database.damaged'],
	[/^(SQLITE_(CANTOPEN|READONLY|FULL|IOERR|PERM)\w*|EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST)$/, 'data.unwritable']
];

/** What keeps the database closed; null for what nobody foresaw. Drizzle wraps what a driver throws. */
function whyClosed(error: unknown): ErrorCode | null {
	const { code, cause } = error as { code?: unknown; cause?: unknown };
	const found = reasons.find(([pattern]) => typeof code === 'string' && pattern.test(code));
	return found?.[1] ?? (cause ? whyClosed(cause) : null);
}
