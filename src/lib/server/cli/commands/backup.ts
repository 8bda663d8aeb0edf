import { stat } from 'node:fs/promises';
import path from 'node:path';
import { m } from '#lib/paraglide/messages.js';
import { databaseRows } from '#lib/server/backup/manifest.ts';
import { save } from '#lib/server/backup/save.ts';
import { config, dataDir } from '#lib/server/config.ts';
import { version } from '../../../../../package.json';
import { exitCodes, type Io } from '../command.ts';
import { readOne } from '../flags.ts';

/**
 * `rearguard backup <file> [--json]`: all rows and secrets of this installation in one file; the server need not be stopped.
 * @throws AppError `file.not_found` where there is nothing to save, or no place to save it in
 */
export async function run(args: string[], io: Io): Promise<number> {
	const { one, json } = readOne(args, ['json']);
	const file = path.resolve(io.cwd, one);
	const manifest = await save({ dataDir: dataDir(), databaseUrl: config().DATABASE_URL }, file, version, new Date());
	const { size } = await stat(file);
	const facts = { rows: databaseRows(manifest), files: manifest.files.length - 1, file: one };
	const megabytes = new Intl.NumberFormat(io.locale, { maximumFractionDigits: 2 }).format(size / 1e6);
	const sentence = m.cli_backup_done({ ...facts, size: megabytes }, { locale: io.locale });
	await io.print(json ? JSON.stringify({ ...facts, bytes: size, createdAt: manifest.createdAt }) : sentence);
	return exitCodes.ok;
}
