import { occasionOf, rungClocks, startOf, type Climbing, type RungClock } from './escalation.ts';

/** A rung that was climbed, as it is told to whom it reminds. */
export interface Reminder {
	id: string;
	occasion: string;
	rung: string;
	/** As it stands now. */
	complaint: Climbing & { id: string; exposure: number; acknowledgedAt: Date | null };
	author: string | null;
	source: string;
	/** Name of whoever has the complaint. */
	holder: string | null;
	text: string;
	url: string | null;
}

export const clockOf = ({ occasion }: Pick<Reminder, 'occasion'>): RungClock =>
	rungClocks.find((clock) => occasion.startsWith(`${clock} `)) ?? 'due';

/** Nothing has happened meanwhile that stopped or moved the clock it is about. */
export function isStillNews(reminder: Reminder): boolean {
	const clock = clockOf(reminder);
	const start = startOf(clock, reminder.complaint);
	return start !== null && occasionOf(clock, start) === reminder.occasion;
}
