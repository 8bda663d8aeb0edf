import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '#lib/server/errors.ts';
import type { FileSum } from './archive.ts';

/** What a backup says of itself, in its `manifest.json`. */
const manifestSchema = z.object({
	format: z.literal(1),
	/** Of the product that made it. */
	version: z.string(),
	createdAt: z.iso.datetime(),
	/** Where the rows came from; they always travel as an SQLite file. */
	database: z.enum(['sqlite', 'postgres']),
	/** How many migrations the rows have seen. */
	migrations: z.number().int(),
	rows: z.record(z.string(), z.number().int()),
	files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() }))
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestFile = 'manifest.json';

/** The data folder's own files besides the database: secrets, and what the demo remembers. */
const keptFile = /^[a-z0-9-]+\.secret$|^demo\.json$/;

export async function keptFiles(folder: string): Promise<string[]> {
	return (await readdir(folder)).filter((name) => keptFile.test(name)).sort();
}

/** May a backup bring this file? Anything else could land anywhere. */
export const isExpected = (databaseName: string) => (name: string) =>
	name === manifestFile || name === databaseName || keptFile.test(name);

/** @throws AppError `backup.damaged` where the manifest is none, or does not fit what was unpacked */
export async function readManifest(folder: string, unpacked: FileSum[]): Promise<Manifest> {
	const parsed = manifestSchema.safeParse(parseJson(await readFile(path.join(folder, manifestFile)).catch(() => null)));
	const found = unpacked.filter(({ name }) => name !== manifestFile);
	if (!parsed.success || JSON.stringify(parsed.data.files) !== JSON.stringify(found))
		throw new AppError('backup.damaged', { cause: parsed.error });
	return parsed.data;
}

function parseJson(bytes: Buffer | null): unknown {
	try {
		return JSON.parse(String(bytes));
	} catch {
		return null;
	}
}

/** Rows of all tables together. */
export const databaseRows = ({ rows }: Manifest): number => Object.values(rows).reduce((sum, n) => sum + n, 0);
