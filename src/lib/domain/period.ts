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
