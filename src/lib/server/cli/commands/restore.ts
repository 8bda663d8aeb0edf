import path from 'node:path';
import { m } from '#lib/paraglide/messages.js';
import { databaseRows } from '#lib/server/backup/manifest.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { config, dataDir } from '#lib/server/config.ts';
import { exitCodes, type Io } from '../command.ts';
import { readOne } from '../flags.ts';

/**
 * `rearguard restore <file> [--force] [--json]`: brings back a backup into an empty installation; with `--force` into any, where
 * what was there is moved aside.
 * @throws AppError `backup.damaged`, `backup.too_new`, `backup.would_overwrite`, `database.in_use`, `file.not_found`
 */
export async function run(args: string[], io: Io): Promise<number> {
	const { one, force, json } = readOne(args, ['force', 'json']);
	const { locale } = io;
	const installation = { dataDir: dataDir(), databaseUrl: config().DATABASE_URL };
	const { manifest, keptIn } = await restore(path.resolve(io.cwd, one), installation, force, new Date());
	const facts = { rows: databaseRows(manifest), files: manifest.files.length - 1 };
	if (json) {
		await io.print(JSON.stringify({ ...facts, createdAt: manifest.createdAt, keptIn }));
		return exitCodes.ok;
	}
	const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
		new Date(manifest.createdAt)
	);
	await io.print(m.cli_restore_done({ ...facts, at }, { locale }));
	if (keptIn) await io.print(m.cli_restore_kept({ folder: keptIn }, { locale }));
	return exitCodes.ok;
}
