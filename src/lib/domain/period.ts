const dayMs = 86_400_000;

/** A calendar day moved by so many days; days are `YYYY-MM-DD` and know no time zone. */
export function shiftDay(day: string, by: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included; none when they are the wrong way round. */
export function eachDay(from: string, to: string): string[] {
	const days: string[] = [];
	for (let day = from; day <= to; day = shiftDay(day, 1)) days.push(day);
	return days;
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: string): string {
	const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
	return shiftDay(day, -weekday);
}

export interface Period {
	/** First and last day, both included. */
	from: string;
	to: string;
}

/** The period of so many days that ends with a day. */
export function daysUntil(to: string, days: number): Period {
	return { from: shiftDay(to, 1 - days), to };
}

/** How many days a period has. */
export function lengthOf({ from, to }: Period): number {
	return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs + 1;
}

/** The period of the same length right before this one. */
export function periodBefore(period: Period): Period {
	return daysUntil(shiftDay(period.from, -1), lengthOf(period));
}

/** Is this a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
	const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Counts by day as counts by week for each key: so many stretches of seven days from `from` on, also the empty ones. */
export function weeksOf(
	rows: readonly { key: string; day: string; count: number }[],
	from: string,
	weeks: number
): Map<string, number[]> {
	const counts = new Map<string, number[]>();
	for (const { key, day, count } of rows) {
		const week = Math.floor((lengthOf({ from, to: day }) - 1) / 7);
		if (week < 0 || week >= weeks) continue;
		const own = counts.get(key) ?? Array<number>(weeks).fill(0);
		own[week]! += count;
		counts.set(key, own);
	}
	return counts;
}
