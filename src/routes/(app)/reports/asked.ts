import { languages, type Language } from '#lib/domain/mention.ts';
import { daysUntil, isDay, type Period } from '#lib/domain/period.ts';

/** What the address asks for: `period` in days, its last day `to`, `source`, `language`. Anything unknown is as if unsaid. */

export const periods = [7, 30, 90, 365] as const;
const usual = 30;

export interface Asked {
	days: number;
	period: Period;
	sourceId?: string;
	language?: Language;
}

export function readAsked(params: URLSearchParams, today: string): Asked {
	const days = periods.find((one) => String(one) === params.get('period')) ?? usual;
	const to = params.get('to') ?? '';
	return {
		days,
		period: daysUntil(isDay(to) && to < today ? to : today, days),
		sourceId: params.get('source') ?? undefined,
		language: languages.find((one) => one === params.get('language'))
	};
}
