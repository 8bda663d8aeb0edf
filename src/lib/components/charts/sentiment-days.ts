import type { Sentiment } from '#lib/domain/mention.ts';

/** Mentions of one calendar day, as the roll-ups count them. */
export interface SentimentDay extends Record<Sentiment, number> {
	/** `2026-11-24` */
	day: string;
}

/** From the axis outwards; negative goes down from it. */
export const stack: readonly Sentiment[] = ['neutral', 'positive', 'negative'];

/** One drawn series: negative counts lie below the axis. */
export function series(days: readonly SentimentDay[], sentiment: Sentiment): number[] {
	return days.map((day) => (sentiment === 'negative' ? -day[sentiment] : day[sentiment]));
}

export function totals(days: readonly SentimentDay[]): Record<Sentiment, number> {
	const sum = (sentiment: Sentiment) => days.reduce((all, day) => all + day[sentiment], 0);
	return { negative: sum('negative'), neutral: sum('neutral'), positive: sum('positive') };
}
