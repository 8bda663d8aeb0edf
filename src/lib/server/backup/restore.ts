import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { copyRows, countRows, deleteRows } from '#lib/server/db/copy-rows.ts';
import { databaseFile, migrations } from '#lib/server/db/open.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { isInUse, isSound, makeSingle, migrationsOf } from '#lib/server/db/sqlite-file.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import { AppError } from '#lib/server/errors.ts';
import { unpack, verify } from './archive.ts';
import { isExpected, readManifest, type Manifest } from './manifest.ts';
import type { Installation } from './save.ts';

export interface Restored {
	manifest: Manifest;
	/** Where the files lie that were there before; null where there were none. */
	keptIn: string | null;
}

/**
 * Brings back what a backup holds, into this installation's kind of database. Nothing is touched before the whole backup was
 * checked, and what is replaced (`isForced`) is moved aside.
 * @throws AppError `backup.damaged`, `backup.too_new`, `backup.would_overwrite`, `database.in_use`, `file.not_found`
 */
export async function restore(file: string, to: Installation, isForced: boolean, now: Date): Promise<Restored> {
	await verify(file);
	await mkdir(to.dataDir, { recursive: true, mode: 0o700 });
	const work = await mkdtemp(path.join(to.dataDir, '.restore-'));
	try {
		const manifest = await unpackChecked(file, work);
		const names = manifest.files.map(({ name }) => name).filter((name) => !to.databaseUrl || name !== databaseFile);
		const replaced = await replacedFiles(to, names, isForced);
		if (to.databaseUrl) await intoPostgres(path.join(work, databaseFile), to.databaseUrl, isForced);
		const keptIn = await setAside(to.dataDir, replaced, now);
		for (const name of names) await rename(path.join(work, name), path.join(to.dataDir, name));
		return { manifest, keptIn };
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function unpackChecked(file: string, work: string): Promise<Manifest> {
	const manifest = await readManifest(work, await unpack(file, work, isExpected(databaseFile)));
	const database = path.join(work, databaseFile);
	if (!existsSync(database) || !isSound(database)) throw new AppError('backup.damaged');
	await bringUpToDate(database, manifest);
	return manifest;
}

/** Older rows learn what is new; newer ones would be misunderstood. */
async function bringUpToDate(database: string, manifest: Manifest): Promise<void> {
	if (migrationsOf(database) > knownMigrations())
		throw new AppError('backup.too_new', { params: { version: manifest.version } });
	await openSqlite(database, migrations('sqlite')).close();
	makeSingle(database);
}

/** drizzle-kit's own list of the migrations in our folder. */
function knownMigrations(): number {
	const journal = readFileSync(path.join(migrations('sqlite'), 'meta/_journal.json'), 'utf8');
	return (JSON.parse(journal) as { entries: unknown[] }).entries.length;
}

/** The files that would be lost, the database's log included. */
async function replacedFiles({ dataDir, databaseUrl }: Installation, names: string[], isForced: boolean) {
	const isThere = (name: string) => existsSync(path.join(dataDir, name));
	const database = path.join(dataDir, databaseFile);
	const present = names.filter(isThere);
	if (present.length > 0 && !isForced) throw new AppError('backup.would_overwrite', { params: { file: dataDir } });
	if (databaseUrl || !existsSync(database)) return present;
	if (isInUse(database)) throw new AppError('database.in_use', { params: { file: database } });
	return [...present, ...[`${databaseFile}-wal`, `${databaseFile}-shm`].filter(isThere)];
}

async function setAside(dataDir: string, names: string[], now: Date): Promise<string | null> {
	if (names.length === 0) return null;
	const folder = path.join(dataDir, `before-restore-${now.toISOString().replace(/\W/g, '')}`);
	await mkdir(folder, { mode: 0o700 });
	for (const name of names) await rename(path.join(dataDir, name), path.join(folder, name));
	return folder;
}

/** All or nothing: one transaction that ends only when every row has arrived. */
async function intoPostgres(database: string, url: string, isForced: boolean): Promise<void> {
	const from = openSqlite(database, migrations('sqlite'));
	const to = await openPostgres(url, migrations('postgres'));
	try {
		const isEmpty = Object.values(await countRows(to)).every((rows) => rows === 0);
		if (!isEmpty && !isForced) throw new AppError('backup.would_overwrite');
		await to.transaction(function* (tx) {
			const side = { ...to, db: tx };
			yield* deleteRows(side);
			yield* copyRows(from, side);
		});
	} finally {
		await to.close();
		await from.close();
	}
}
