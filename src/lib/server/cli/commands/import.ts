import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { badRows, guessMapping } from '#lib/domain/import-mapping.ts';
import { placeNameOf } from '#lib/domain/import-place.ts';
import { feedsToMend, rowsToMend } from '#lib/i18n/lines-to-mend.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Company } from '#lib/server/companies.ts';
import { openStore } from '#lib/server/db/open.ts';
import type { Store } from '#lib/server/db/store.ts';
import { AppError } from '#lib/server/errors.ts';
import { badFeeds, importFeeds } from '#lib/server/ingest/import/import-feeds.ts';
import { importMentions } from '#lib/server/ingest/import/import-mentions.ts';
import { readFile, type ReadFile } from '#lib/server/ingest/import/read-file.ts';
import { exitCodes, type Io } from '../command.ts';
import { companyNamed } from '../company.ts';
import { readInput } from '../files.ts';

/**
 * `rearguard import <file|-> [--place <name>] [--bad <file>] [--company <name>] [--json]`: brings in reviews from a table (CSV, XLSX,
 * JSON) or feeds from a list (OPML), as the screen does; the same file again changes nothing. Lines that cannot be taken go to `--bad`.
 * @returns the exit code: 0 where all of it came in, 1 where lines were left out
 * @throws AppError `company.not_found`; `input.invalid` for a table that says nothing; `file.not_found`, `file.unreadable`,
 *   `file.too_long`
 */
export async function run(args: string[], io: Io): Promise<number> {
	const { name, place, badTo, companyName, json } = read(args);
	const file = readFile(await readInput({ name, file: name === '-' ? null : path.resolve(io.cwd, name) }, io));
	const store = await openStore();
	try {
		const company = await companyNamed(store, companyName);
		const where = place ?? placeNameOf(path.basename(name));
		const { facts, bad, toMend } = await bringIn(store, company, file, where, io);
		if (bad && badTo) await writeFile(path.resolve(io.cwd, badTo), toMend);
		await io.print(json ? JSON.stringify({ ...facts, bad }) : sentence(facts, bad, io));
		if (bad && !badTo && !json) io.complain(m.cli_import_bad_hint({}, { locale: io.locale }));
		return bad ? exitCodes.nothing : exitCodes.ok;
	} finally {
		await store.close();
	}
}

type Facts = { created: number; changed: number; unchanged: number } | { added: number; known: number };

async function bringIn(store: Store, company: Company, file: ReadFile, place: string, { locale }: Io) {
	const now = store.now();
	if (file.kind === 'feeds') {
		const { added, known } = await importFeeds(store, company, file.feeds, now);
		const bad = badFeeds(file.feeds);
		return { facts: { added, known } as Facts, bad: bad.length, toMend: feedsToMend(bad, locale) };
	}
	const { table } = file;
	const mapping = guessMapping(table);
	if (!place || (mapping.text === undefined && mapping.rating === undefined)) throw new AppError('input.invalid');
	const { created, changed, unchanged } = await importMentions(store, company, { table, mapping, place }, now);
	const bad = badRows(table, mapping, now);
	const facts: Facts = { created, changed, unchanged };
	return { facts, bad: bad.length, toMend: rowsToMend(table.columns, bad, locale) };
}

function sentence(facts: Facts, bad: number, { locale }: Io): string {
	const told = 'added' in facts ? m.cli_import_feeds(facts, { locale }) : m.import_done_counts(facts, { locale });
	return bad ? `${told} ${m.cli_import_bad({ count: bad }, { locale })}` : told;
}

function read(args: string[]) {
	try {
		const text = { type: 'string' } as const;
		const options = { place: text, bad: text, company: text, json: { type: 'boolean' } } as const;
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		const [name] = positionals;
		if (name === undefined || positionals.length > 1) throw new AppError('input.invalid');
		const { place, bad: badTo, company: companyName, json = false } = values;
		return { name, place: place?.trim(), badTo, companyName, json };
	} catch (cause) {
		throw new AppError('input.invalid', { cause });
	}
}
