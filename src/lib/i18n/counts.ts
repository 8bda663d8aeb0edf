import { m } from '#lib/paraglide/messages.js';
import { formatNumber, type Locale } from './formats.ts';

const nouns = {
	customers: m.format_count_customers,
	people: m.format_count_people,
	complaints: m.format_count_complaints,
	mentions: m.format_count_mentions,
	sources: m.format_count_sources,
	replies: m.format_count_replies
};
export type Countable = keyof typeof nouns;

/** A figure with its noun in the right form: "18 customers", "18 klienti", "18 клиентов". */
export function formatCount(count: number, of: Countable, locale: Locale): string {
	return nouns[of]({ count, figure: formatNumber(count, locale) }, { locale });
}
