import { dayOf } from '#lib/domain/clock.ts';
import type { ComplaintState } from '#lib/domain/complaint.ts';
import { isQueueView, queueViews, statesOf, type QueueView } from '#lib/domain/queue-view.ts';
import { can } from '#lib/domain/role.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as queue from '#lib/server/queue.ts';
import * as sources from '#lib/server/sources.ts';
import type { LayoutServerLoad } from './$types';

const pageSize = 40;
const mostRows = 200;
/** Views whose size the roll-up knows; the others are counted, each along its own index. */
const ofStates: QueueView[] = ['all', 'acknowledge', 'resolve', 'follow_up'];

// The list stays while complaints open beside it: it depends on these parameters alone, never on the complaint's id.
export const load: LayoutServerLoad = async ({ locals: { store, company, user, role, now }, url, depends }) => {
	depends('app:queue');
	const asked = url.searchParams.get('view');
	const view = isQueueView(asked) ? asked : 'all';
	const words = url.searchParams.get('q')?.trim().slice(0, 200) ?? '';
	const limit = Math.min(mostRows, Math.max(pageSize, Number(url.searchParams.get('n')) || pageSize));
	const after = cursorOf(url.searchParams.get('after'));
	const asking = { companyId: company.id, view, userId: user!.id, now, today: dayOf(now, company.timeZone) };
	const [found, counts, members] = await Promise.all([
		words ? queue.search(store, company.id, words, limit + 1) : queue.list(store, asking, { after, limit: limit + 1 }),
		countsOf(store, asking),
		memberships.list(store, company.id)
	]);
	const rows = found.slice(0, limit);
	const last = found.length > limit ? rows.at(-1) : undefined;
	// Nobody waits, but where nothing is watched nobody was listened to either.
	const isBlind = rows.length === 0 && view === 'all' && (await sources.list(store, company.id)).length === 0;
	return {
		view,
		words,
		counts,
		rows: rows.map(rowOf),
		more: last && moreOf(limit, last),
		members: members.map(({ userId, name }) => ({ id: userId, name })),
		userId: user!.id,
		isBlind,
		mayAct: can(role, 'reply')
	};
};

async function countsOf(store: App.Locals['store'], asking: queue.Asking): Promise<Record<QueueView, number>> {
	const tallies = await complaints.tallies(store, asking.companyId);
	const inStates = (states: readonly ComplaintState[]) =>
		tallies.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.complaints, 0);
	const counts = await Promise.all(
		queueViews.map(async (view) => [
			view,
			ofStates.includes(view) ? inStates(statesOf[view]) : await queue.countOf(store, { ...asking, view })
		])
	);
	return Object.fromEntries(counts) as Record<QueueView, number>;
}

function rowOf({
	title,
	text,
	ratingValue,
	ratingBest,
	exposure,
	nextDueAt,
	pausedAt,
	queueAt: _place,
	...row
}: queue.Listed) {
	return {
		...row,
		people: Math.round(exposure),
		dueAt: nextDueAt,
		isPaused: pausedAt !== null,
		text: text || (title ?? ''),
		rating: ratingValue === null || ratingBest === null ? null : { value: ratingValue, best: ratingBest }
	};
}

/** The list grows in place as long as a page can carry it; then the next page begins. */
function moreOf(limit: number, last: queue.Listed): { n?: string; after?: string } {
	if (limit < mostRows) return { n: String(Math.min(mostRows, limit * 2)) };
	return last.queueAt ? { n: String(limit), after: `${last.queueAt.getTime()}_${last.id}` } : {};
}

function cursorOf(cursor: string | null) {
	const [, at, id] = /^(-?\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? [];
	return at && id ? { queueAt: new Date(Number(at)), id } : undefined;
}
