import { error } from '@sveltejs/kit';
import { badRows, guessMapping } from '#lib/domain/import-mapping.ts';
import { feedsToMend, rowsToMend } from '#lib/i18n/lines-to-mend.ts';
import { badFeeds } from '#lib/server/ingest/import/import-feeds.ts';
import { readFile, type ReadFile } from '#lib/server/ingest/import/read-file.ts';
import { mostBytes, readMapping } from '../form.ts';
import type { RequestHandler } from './$types';

/** Those lines of a file that could not be taken, as a file again, with the reason beside each. Nothing is kept of it. */
export const POST: RequestHandler = async ({ request, locals: { now } }) => {
	const form = await request.formData();
	const file = form.get('file');
	if (!(file instanceof File) || file.size > mostBytes) error(400);
	const read = readBytes(new Uint8Array(await file.arrayBuffer()));
	if (read.kind === 'feeds') return answer(feedsToMend(badFeeds(read.feeds)), 'text/x-opml', 'opml');
	const { table } = read;
	const chosen = form.has('column_text') ? readMapping(form, table.columns.length) : null;
	const bad = badRows(table, chosen ?? guessMapping(table), now);
	return answer(rowsToMend(table.columns, bad), 'text/csv', 'csv');
};

function readBytes(bytes: Uint8Array): ReadFile {
	try {
		return readFile(bytes);
	} catch {
		error(400);
	}
}

const answer = (body: string, type: string, ending: string) =>
	new Response(body, {
		headers: {
			'content-type': `${type}; charset=utf-8`,
			'content-disposition': `attachment; filename="rearguard-lines-to-mend.${ending}"`,
			'cache-control': 'no-store'
		}
	});
