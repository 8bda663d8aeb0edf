import { fileOf } from '#lib/domain/csv.ts';
import { cellMark, type Locale } from '#lib/i18n/formats.ts';

/** A table to be opened in a spreadsheet. @param name of the file, without its ending */
export function spreadsheet(name: string, rows: (string | number)[][], locale: Locale): Response {
	return new Response(fileOf(rows, cellMark(locale)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="rearguard-${name}.csv"`,
			'cache-control': 'no-store'
		}
	});
}
