import type { Coaching } from '#lib/domain/coaching.ts';
import { can } from '#lib/domain/role.ts';
import { wordsOf } from '#lib/server/complaints/deeds.ts';
import type { PageServerLoad } from './$types';
import { coachedPeople, days } from './people.ts';

/** Most cases of each kind that a person's page tells; they are for a talk, not for counting. */
const most = 10;

export const load: PageServerLoad = async ({ locals }) => {
	const people = (await coachedPeople(locals)).map(({ name, own }) => ({ name, ...newest(own) }));
	const ids = people.flatMap(({ overrode, sentAnyway, thanked, reopened }) =>
		[...overrode, ...sentAnyway, ...thanked, ...reopened].map(({ complaintId }) => complaintId)
	);
	return {
		days,
		people,
		seesAll: can(locals.role, 'manage_people'),
		words: Object.fromEntries(await wordsOf(locals.store, locals.company.id, [...new Set(ids)]))
	};
};

function newest({ overrode, sentAnyway, thanked, reopened, ...counts }: Coaching) {
	const latest = <T extends { at: Date }>(cases: T[]) =>
		[...cases].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
	return {
		...counts,
		totals: {
			overrode: overrode.length,
			sentAnyway: sentAnyway.length,
			thanked: thanked.length,
			reopened: reopened.length
		},
		...{ overrode: latest(overrode), sentAnyway: latest(sentAnyway) },
		...{ thanked: latest(thanked), reopened: latest(reopened) }
	};
}
