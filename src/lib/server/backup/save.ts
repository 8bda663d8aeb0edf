import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { countRows, copyRows } from '#lib/server/db/copy-rows.ts';
import { databaseFile, migrations } from '#lib/server/db/open.ts';
import { openPostgres } from '#lib/server/db/postgres.ts';
import { copyLive, makeSingle, migrationsOf } from '#lib/server/db/sqlite-file.ts';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import { AppError } from '#lib/server/errors.ts';
import { pack, sumOf } from './archive.ts';
import { keptFiles, manifestFile, type Manifest } from './manifest.ts';

/** What is saved, or where it is restored: an installation is its data folder and its database. */
export interface Installation {
	dataDir: string;
	/** `postgres://…`; without it the file in the data folder. */
	databaseUrl?: string | undefined;
}

/**
 * Saves an installation to one file while it goes on working. The file appears only when it is whole.
 * @throws AppError `file.not_found` where there is nothing to save, or no folder to save it in
 */
export async function save(from: Installation, target: string, version: string, now: Date): Promise<Manifest> {
	const work = await mkdtemp(path.join(path.dirname(target), '.rearguard-')).catch((cause: unknown) => {
		throw new AppError('file.not_found', { params: { file: path.dirname(target) }, cause });
	});
	try {
		const manifest = await gather(from, work, version, now);
		const packed = path.join(work, 'packed');
		await pack(work, [manifestFile, ...manifest.files.map(({ name }) => name)], packed, now);
		await moveOnto(packed, target);
		return manifest;
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

async function gather(from: Installation, work: string, version: string, now: Date): Promise<Manifest> {
	const database = path.join(work, databaseFile);
	if (from.databaseUrl) await copyFromPostgres(from.databaseUrl, database);
	else await copyFromFile(path.join(from.dataDir, databaseFile), database);
	const kept = await keptFiles(from.dataDir);
	for (const name of kept) await copyFile(path.join(from.dataDir, name), path.join(work, name));
	const manifest: Manifest = {
		format: 1,
		version,
		createdAt: now.toISOString(),
		database: from.databaseUrl ? 'postgres' : 'sqlite',
		rows: await rowsOf(database),
		migrations: migrationsOf(database),
		files: await Promise.all([databaseFile, ...kept].map((name) => sumOf(work, name)))
	};
	await writeFile(path.join(work, manifestFile), JSON.stringify(manifest, null, '\t'));
	return manifest;
}

async function copyFromFile(file: string, target: string): Promise<void> {
	if (!existsSync(file)) throw new AppError('file.not_found', { params: { file } });
	await copyLive(file, target);
}

/** The rows of PostgreSQL in an SQLite file: both speak the same schema, so either can be restored from it. */
async function copyFromPostgres(url: string, target: string): Promise<void> {
	const from = await openPostgres(url, migrations('postgres'));
	const to = openSqlite(target, migrations('sqlite'));
	try {
		await from.snapshot((tx) => copyRows({ ...from, db: tx }, to));
	} finally {
		await to.close();
		await from.close();
	}
	makeSingle(target);
}

/** Counted in the copy, which nobody changes any more. */
async function rowsOf(file: string): Promise<Manifest['rows']> {
	const store = openSqlite(file, migrations('sqlite'));
	try {
		return await countRows(store);
	} finally {
		await store.close();
		makeSingle(file);
	}
}

async function moveOnto(file: string, target: string): Promise<void> {
	const isFolder = (await stat(target).catch(() => null))?.isDirectory();
	if (isFolder) throw new AppError('file.not_found', { params: { file: target } });
	await rename(file, target);
}
