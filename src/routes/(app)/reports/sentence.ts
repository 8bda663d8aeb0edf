import type { Sentiment } from '#lib/domain/mention.ts';
import { formatDay, formatList, formatNumber, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Comparison } from './explain.ts';

interface Said {
	days: (Record<Sentiment, number> & { day: string })[];
	comparison: Comparison;
}

const sentences = {
	doubled: m.reports_doubled,
	more: m.reports_more,
	same: m.reports_same,
	fewer: m.reports_fewer,
	halved: m.reports_halved
};

/** The chart in words: how many negative mentions, against the period before, and mostly from where. */
export function sentenceOf({ days, comparison }: Said, locale: Locale): { sentence: string; note: string | null } {
	const sum = (...which: Sentiment[]) =>
		days.reduce((all, day) => all + which.reduce((some, sentiment) => some + day[sentiment], 0), 0);
	if (sum('negative', 'neutral', 'positive') === 0) return { sentence: m.reports_quiet({}, { locale }), note: null };
	const { change, leftOut, before } = comparison;
	const from = formatDay(before.from, locale, 'words');
	if (!change) {
		const count = sum('negative');
		return {
			sentence: m.reports_first({ count, figure: formatNumber(count, locale) }, { locale }),
			note: m.reports_not_compared({ day: from }, { locale })
		};
	}
	const figures = {
		...{ count: change.now, figure: formatNumber(change.now, locale), by: formatNumber(change.by, locale) },
		...{ before: formatNumber(change.before, locale), days: days.length }
	};
	const mainly = change.mainlyTitle ? ` ${m.reports_mainly({ source: change.mainlyTitle }, { locale })}` : '';
	return {
		sentence: sentences[change.kind](figures, { locale }) + mainly,
		note: leftOut.length ? m.reports_left_out({ day: from, sources: formatList(leftOut, locale) }, { locale }) : null
	};
}
