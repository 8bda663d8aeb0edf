import { dayOf } from '#lib/domain/clock.ts';
import { formatLanguage } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import * as stats from '#lib/server/stats.ts';
import { sentimentNames } from '../../mentions/filters.ts';
import { readAsked } from '../asked.ts';
import { spreadsheet } from '../spreadsheet.ts';
import type { RequestHandler } from './$types';

/** The figures of the report as a table for spreadsheets, with the same filters in the address. */
export const GET: RequestHandler = async ({ locals: { store, company, now, locale }, url }) => {
	const { period, sourceId, language } = readAsked(url.searchParams, dayOf(now, company.timeZone));
	const rows = await stats.dailyRows(store, company.id, { ...period, sourceId, language });
	const head = [
		...[m.chart_day(), m.filter_source(), m.reports_platform(), m.filter_language(), m.filter_sentiment()],
		m.nav_mentions()
	];
	const body = rows.map((row) => [
		...[row.day ?? '', row.source, row.platform],
		...[formatLanguage(row.language, locale), sentimentNames[row.sentiment](), Number(row.mentions)]
	]);
	return spreadsheet(`${period.from}-${period.to}`, [head, ...body], locale);
};
