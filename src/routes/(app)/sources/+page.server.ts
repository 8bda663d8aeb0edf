import { dayOf } from '#lib/domain/clock.ts';
import { shiftDay, weeksOf } from '#lib/domain/period.ts';
import { importConnector } from '#lib/domain/import-place.ts';
import { can } from '#lib/domain/role.ts';
import * as sources from '#lib/server/sources.ts';
import * as stats from '#lib/server/stats.ts';
import type { Actions, PageServerLoad } from './$types';
import { look, watch } from './paste.ts';

/** Weeks of the small line, the present one last. */
const shownWeeks = 8;

export const load: PageServerLoad = async ({ locals: { store, company, role, now } }) => {
	const today = dayOf(now, company.timeZone);
	const from = shiftDay(today, 1 - 7 * shownWeeks);
	const [places, counted] = await Promise.all([
		sources.list(store, company.id),
		stats.mentionsBySourceAndDay(store, company.id, { from, to: today })
	]);
	const weeks = weeksOf(counted, from, shownWeeks);
	return {
		mayManage: can(role, 'manage_sources'),
		sources: places.map(({ leaseUntil, connectorId, ...place }) => ({
			...shownOf(place),
			isImported: connectorId === importConnector,
			/** Its first visit is still to come, or under way. */
			isFirst: place.lastFetchAt === null && !place.isPaused && connectorId !== importConnector,
			isBusy: leaseUntil !== null && leaseUntil > now,
			weeks: weeks.get(place.id) ?? Array<number>(shownWeeks).fill(0)
		}))
	};
};

type Shown = Pick<
	sources.Source,
	'id' | 'title' | 'platform' | 'health' | 'errorCode' | 'lastFetchAt' | 'nextFetchAt' | 'historyFromOn' | 'isPaused'
>;

/** What the list shows of a place; its address and settings stay here. */
function shownOf(place: Shown): Shown {
	const { id, title, platform, health, errorCode, lastFetchAt, nextFetchAt, historyFromOn, isPaused } = place;
	return { id, title, platform, health, errorCode, lastFetchAt, nextFetchAt, historyFromOn, isPaused };
}

export const actions: Actions = { preview: look, add: watch };
