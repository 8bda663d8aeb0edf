import { queueViews, type QueueView } from '#lib/domain/queue-view.ts';
import { m } from '#lib/paraglide/messages.js';

export const viewNames: Record<QueueView, () => string> = {
	all: m.queue_all,
	acknowledge: m.queue_to_acknowledge,
	resolve: m.queue_to_resolve,
	follow_up: m.queue_to_follow_up,
	mine: m.queue_mine,
	addressed: m.queue_addressed,
	unassigned: m.queue_unassigned,
	breaching: m.queue_breaching,
	one_star: m.queue_one_star,
	waiting: m.queue_waiting,
	to_approve: m.queue_to_approve
};

/** Behind one word at the end of the row, for it has room for eight; those that call somebody only while they hold nothing. */
const lesser: readonly QueueView[] = ['breaching', 'one_star', 'waiting'];
const calling: readonly QueueView[] = ['addressed', 'to_approve'];

export interface ViewTab {
	view: QueueView;
	href: string;
	label: string;
	count: number;
	current: boolean;
}

/** The views with their addresses; the queue's own page, or the complaint that stays open meanwhile. */
export function viewTabs(path: string, current: QueueView | null, counts: Record<QueueView, number>): ViewTab[] {
	return queueViews.map((view) => ({
		view,
		href: view === 'all' ? path : `${path}?view=${view}`,
		label: viewNames[view](),
		count: counts[view],
		current: view === current
	}));
}

/** The views as a row of tabs and the rest of them. */
export function inRow(tabs: readonly ViewTab[]): { tabs: ViewTab[]; more: ViewTab[] } {
	const isBehind = ({ view, count }: ViewTab) => lesser.includes(view) || (calling.includes(view) && count === 0);
	return { tabs: tabs.filter((tab) => !isBehind(tab)), more: tabs.filter(isBehind) };
}
