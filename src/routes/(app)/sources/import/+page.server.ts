import { fail, type RequestEvent } from '@sveltejs/kit';
import { guessMapping, readRow, type Mapping } from '#lib/domain/import-mapping.ts';
import { placeNameOf } from '#lib/domain/import-place.ts';
import type { Table } from '#lib/domain/table.ts';
import { toAppError } from '#lib/server/errors.ts';
import { importFeeds } from '#lib/server/ingest/import/import-feeds.ts';
import { importMentions } from '#lib/server/ingest/import/import-mentions.ts';
import { readFile, type ReadFile } from '#lib/server/ingest/import/read-file.ts';
import type { Actions } from './$types';
import { mostBytes, readMapping } from './form.ts';

/** Rows that are shown as they would be read, and bad lines that are told one by one. */
const shownRows = 5;
const shownBad = 200;

const placeFrom = (form: FormData) =>
	String(form.get('place') ?? '')
		.trim()
		.slice(0, 100);

type Work<T> = (read: ReadFile, form: FormData, file: File) => Promise<T>;

/** Reads the file of the form; what is wrong with it comes back as a code beside everything that was chosen. */
async function withFile<T>({ request }: RequestEvent, work: Work<T>) {
	const form = await request.formData();
	const file = form.get('file');
	const place = placeFrom(form);
	if (!(file instanceof File) || file.size === 0) return fail(400, { wrong: 'file' as const, place });
	if (file.size > mostBytes) return fail(400, { code: 'file.too_long' as const, place });
	try {
		return await work(readFile(new Uint8Array(await file.arrayBuffer())), form, file);
	} catch (problem) {
		return fail(400, { code: toAppError(problem).code, place });
	}
}

/** The first rows as they would be read, and how many could not be. */
function previewOf(table: Table, mapping: Mapping, now: Date) {
	const read = table.rows.map((row) => ({ line: row.line, result: readRow(row, mapping, now) }));
	return {
		columns: table.columns.map((name, index) => name || `${index + 1}`),
		mapping,
		rows: table.rows.length,
		bad: read.filter(({ result }) => !result.ok).length,
		sample: read.flatMap(({ line, result }) => (result.ok ? [{ line, ...result.row }] : [])).slice(0, shownRows)
	};
}

export const actions: Actions = {
	look: (event) =>
		withFile(event, async (read, form, file) => {
			const place = placeFrom(form) || placeNameOf(file.name);
			if (read.kind === 'feeds') return { place, feeds: read.feeds.length };
			const chosen = form.has('column_text') ? readMapping(form, read.table.columns.length) : null;
			return { place, preview: previewOf(read.table, chosen ?? guessMapping(read.table), event.locals.now) };
		}),
	import: (event) =>
		withFile(event, async (read, form, file) => {
			const { store, company, now } = event.locals;
			const place = placeFrom(form) || placeNameOf(file.name);
			if (read.kind === 'feeds') return { place, feedsDone: await importFeeds(store, company, read.feeds, now) };
			const { table } = read;
			const mapping = form.has('column_text') ? readMapping(form, table.columns.length) : guessMapping(table);
			if (!mapping || !place)
				return fail(400, {
					wrong: place ? ('mapping' as const) : ('place' as const),
					...{ place, preview: previewOf(table, mapping ?? guessMapping(table), now) }
				});
			const { bad, ...done } = await importMentions(store, company, { table, mapping, place }, now);
			return { place, done: { ...done, bad: bad.slice(0, shownBad), badCount: bad.length } };
		})
};
