import { dayOf } from '#lib/domain/clock.ts';
import type { ComplaintState } from '#lib/domain/complaint.ts';
import { eachDay, shiftDay, type Period } from '#lib/domain/period.ts';
import { statesOf } from '#lib/domain/queue-view.ts';

/** What the overview makes of the roll-ups. Pure. */

interface Tally {
	state: ComplaintState;
	isUnanswered: boolean;
	complaints: number;
	exposure: number;
}

/** What stands unanswered in public, and how many people read it this week. */
export function headlineOf(tallies: readonly Tally[]): { unanswered: number; readers: number } {
	const standing = tallies.filter((row) => row.isUnanswered && row.state !== 'dismissed');
	return {
		unanswered: standing.reduce((sum, row) => sum + row.complaints, 0),
		readers: Math.round(standing.reduce((sum, row) => sum + row.exposure, 0))
	};
}

export const doorViews = ['acknowledge', 'resolve', 'follow_up'] as const;
export interface Door {
	view: (typeof doorViews)[number];
	complaints: number;
	/** … of them with a clock that has run out. */
	late: number;
}

/** The three doors into the queue. */
export function doorsOf(
	tallies: readonly Pick<Tally, 'state' | 'complaints'>[],
	late: readonly { state: ComplaintState; complaints: number }[]
): Door[] {
	const sum = (rows: readonly { state: ComplaintState; complaints: number }[], states: readonly ComplaintState[]) =>
		rows.filter(({ state }) => states.includes(state)).reduce((all, { complaints }) => all + complaints, 0);
	return doorViews.map((view) => ({
		view,
		complaints: sum(tallies, statesOf[view]),
		late: sum(late, statesOf[view])
	}));
}

interface Watched {
	id: string;
	errorCode: string | null;
	lastSuccessAt: Date | null;
}

/** Days of a period on which a source that cannot be read at present has told us nothing; that may go back for years. */
export function silentDays(
	places: readonly Watched[],
	timeZone: string,
	{ from, to }: Period
): { sourceId: string; day: string }[] {
	return places.flatMap(({ id, errorCode, lastSuccessAt }) => {
		if (!errorCode || !lastSuccessAt) return [];
		const silentFrom = shiftDay(dayOf(lastSuccessAt, timeZone), 1);
		return eachDay(silentFrom > from ? silentFrom : from, to).map((day) => ({ sourceId: id, day }));
	});
}
