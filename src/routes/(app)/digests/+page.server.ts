import { nextDue } from '#lib/domain/weekly.ts';
import { config } from '#lib/server/config.ts';
import * as digests from '#lib/server/digests.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company, user, now } }) => {
	const [letters, unsent, isWanted] = await Promise.all([
		digests.list(store, company.id),
		outbox.unsent(store, company.id),
		memberships.wantsDigest(store, company.id, user!.id)
	]);
	return {
		letters: letters.map(({ weekOn, facts }) => ({
			...{ weekOn, from: facts.from, to: facts.to, complained: facts.complained, solved: facts.solved }
		})),
		...{ unsent, isWanted, hasMail: Boolean(config().SMTP_URL), nextAt: nextDue(digests.timeOf(company), now).at }
	};
};
