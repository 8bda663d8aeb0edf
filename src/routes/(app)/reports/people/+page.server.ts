import { coachingOf, type Coaching } from '#lib/domain/coaching.ts';
import { can } from '#lib/domain/role.ts';
import { deedsSince, wordsOf } from '#lib/server/complaints/deeds.ts';
import * as memberships from '#lib/server/memberships.ts';
import type { PageServerLoad } from './$types';

const days = 90;
/** Most cases of each kind that a person's page tells; they are for a talk, not for counting. */
const most = 10;

/** Whoever leads people sees everybody; everybody sees themselves. */
export const load: PageServerLoad = async ({ locals: { store, company, user, role, now } }) => {
	const since = new Date(now.getTime() - days * 86_400_000);
	const [deeds, members] = await Promise.all([
		deedsSince(store, company.id, since),
		memberships.list(store, company.id)
	]);
	const coaching = coachingOf(deeds, since);
	const seen = members.filter(({ userId }) => can(role, 'manage_people') || userId === user!.id);
	const people = seen
		.flatMap(({ userId, name }) => {
			const own = coaching.get(userId);
			return own ? [{ name, ...newest(own) }] : [];
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	const ids = people.flatMap(({ overrode, thanked, reopened }) =>
		[...overrode, ...thanked, ...reopened].map(({ complaintId }) => complaintId)
	);
	return {
		days,
		people,
		seesAll: can(role, 'manage_people'),
		words: Object.fromEntries(await wordsOf(store, company.id, [...new Set(ids)]))
	};
};

function newest({ overrode, thanked, reopened, ...counts }: Coaching) {
	const latest = <T extends { at: Date }>(cases: T[]) =>
		[...cases].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
	return {
		...counts,
		totals: { overrode: overrode.length, thanked: thanked.length, reopened: reopened.length },
		...{ overrode: latest(overrode), thanked: latest(thanked), reopened: latest(reopened) }
	};
}
