import { coachingOf, type Coaching } from '#lib/domain/coaching.ts';
import { can } from '#lib/domain/role.ts';
import { deedsSince } from '#lib/server/complaints/deeds.ts';
import * as memberships from '#lib/server/memberships.ts';

/** How far back the report looks. */
export const days = 90;

/** Whoever leads people sees everybody; everybody sees themselves. By name, never by rank. */
export async function coachedPeople({ store, company, user, role, now }: App.Locals) {
	const since = new Date(now.getTime() - days * 86_400_000);
	const [deeds, members] = await Promise.all([
		deedsSince(store, company.id, since),
		memberships.list(store, company.id)
	]);
	const coaching = coachingOf(deeds, since);
	return members
		.filter(({ userId }) => can(role, 'manage_people') || userId === user!.id)
		.flatMap(({ userId, name }): { name: string; own: Coaching }[] => {
			const own = coaching.get(userId);
			return own ? [{ name, own }] : [];
		})
		.sort((a, b) => a.name.localeCompare(b.name));
}
