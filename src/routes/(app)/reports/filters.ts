import type { Period } from '#lib/domain/period.ts';
import { formatDay, formatLanguage, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { periods } from './asked.ts';

/** What reports can be narrowed by, as `FilterBar` wants it. */
export const choicesOf = (sources: readonly { id: string; title: string }[], locale: Locale) => [
	{
		name: 'period',
		label: m.reports_period(),
		options: periods.map((days) => ({ value: String(days), label: m.reports_days({ days }) }))
	},
	{
		name: 'source',
		label: m.filter_source(),
		options: sources.map(({ id, title }) => ({ value: id, label: title }))
	},
	{
		name: 'language',
		label: m.filter_language(),
		options: ['ru', 'lv', 'en', 'other'].map((code) => ({ value: code, label: formatLanguage(code, locale) }))
	}
];

/** First and last day of a report, in words. */
export const datesOf = ({ from, to }: Period, locale: Locale): string =>
	m.reports_dates({ from: formatDay(from, locale, 'words'), to: formatDay(to, locale, 'words') });
