import path from 'node:path';
import { config, dataDir } from '../config.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';

/** Migrations lie beside the code; every command and server starts in the project's folder. */
export const migrations = (dialect: string) => path.resolve('drizzle', dialect);

/** Name of the embedded database in the data folder. */
export const databaseFile = 'rearguard.db';

/** Opens the database that the settings name and brings it up to date. */
export async function openStore(): Promise<Store> {
	const url = config().DATABASE_URL;
	if (url) return openPostgres(url, migrations('postgres'));
	return openSqlite(path.join(dataDir(), databaseFile), migrations('sqlite'));
}
