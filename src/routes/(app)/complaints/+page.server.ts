import type { ComplaintState } from '#lib/domain/complaint.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;
const views: Record<string, ComplaintState[]> = {
	all: ['new', 'reopened', 'acknowledged', 'in_progress'],
	acknowledge: ['new', 'reopened'],
	resolve: ['acknowledged', 'in_progress'],
	follow_up: ['resolved']
};

export const load: PageServerLoad = async ({ locals: { store, company }, url }) => {
	const asked = url.searchParams.get('view') ?? 'all';
	const view = asked in views ? asked : 'all';
	const [rows, tallies] = await Promise.all([
		complaints.queue(store, company.id, {
			states: views[view],
			after: cursorOf(url.searchParams.get('after')),
			limit: pageSize + 1
		}),
		complaints.tallies(store, company.id)
	]);
	const countOf = (states: ComplaintState[]) =>
		tallies.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row.complaints, 0);
	const shown = rows.slice(0, pageSize);
	const last = rows.length > pageSize ? shown.at(-1)?.complaint : undefined;
	return {
		view,
		counts: Object.fromEntries(Object.entries(views).map(([name, states]) => [name, countOf(states)])),
		next: last?.queueAt ? `${last.queueAt.getTime()}_${last.id}` : null,
		complaints: shown.map(({ complaint, mention }) => ({
			id: complaint.id,
			state: complaint.state,
			platform: complaint.platform,
			exposure: Math.round(complaint.exposure),
			dueAt: complaint.nextDueAt,
			author: mention.authorName,
			text: (mention.text || mention.title) ?? '',
			rating:
				mention.ratingValue === null || mention.ratingBest === null
					? null
					: { value: mention.ratingValue, best: mention.ratingBest }
		}))
	};
};

function cursorOf(cursor: string | null) {
	const [, at, id] = /^(-?\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? [];
	return at && id ? { queueAt: new Date(Number(at)), id } : undefined;
}
