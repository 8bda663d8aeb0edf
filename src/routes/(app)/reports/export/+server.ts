import { dayOf } from '#lib/domain/clock.ts';
import { byteOrderMark, lineOf } from '#lib/domain/csv.ts';
import { m } from '#lib/paraglide/messages.js';
import * as stats from '#lib/server/stats.ts';
import type { RequestHandler } from './$types';
import { readAsked } from '../asked.ts';

/** The figures of the report as a table for spreadsheets, with the same filters in the address. */
export const GET: RequestHandler = async ({ locals: { store, company, now }, url }) => {
	const { period, sourceId, language } = readAsked(url.searchParams, dayOf(now, company.timeZone));
	const rows = await stats.dailyRows(store, company.id, { ...period, sourceId, language });
	const head = [
		...[m.chart_day(), m.filter_source(), m.reports_platform(), m.filter_language(), m.filter_sentiment()],
		m.nav_mentions()
	];
	const body = rows.map((row) => [
		...[row.day ?? '', row.source, row.platform, row.language, row.sentiment],
		Number(row.mentions)
	]);
	return new Response(byteOrderMark + [head, ...body].map(lineOf).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="rearguard-${period.from}-${period.to}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
