import { dayOf } from '#lib/domain/clock.ts';
import { lastDue } from '#lib/domain/weekly.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as digests from '#lib/server/digests.ts';
import * as jobs from '#lib/server/jobs.ts';
import { log } from '#lib/server/log.ts';
import * as memberships from '#lib/server/memberships.ts';

/**
 * Writes the weekly letters that are due, each with a job for every recipient, in one transaction: a worker that dies, starts
 * again in a loop or runs beside others never makes a second one. After downtime the last letter goes out late, older ones not.
 * @returns how many letters were written
 */
export async function prepareDigests(store: Store, now: Date): Promise<number> {
	const [all, weeks] = await Promise.all([companies.all(store), digests.lastWeeks(store)]);
	let written = 0;
	for (const company of all) {
		const due = lastDue(digests.timeOf(company), now);
		// Nothing to tell of seven days in which the company was not here yet: a letter full of noughts.
		const wasHere = dayOf(company.createdAt, company.timeZone) < due.day;
		const isDue = due.weekOn > (weeks.get(company.id) ?? '') && wasHere;
		if (!isDue) continue;
		try {
			if (await prepareOne(store, company, due.weekOn, due.day, now)) written++;
		} catch (error) {
			// One company's trouble keeps no other waiting; the next tick tries it again.
			log.error({ err: error, companyId: company.id }, 'a digest could not be written');
		}
	}
	return written;
}

async function prepareOne(
	store: Store,
	company: companies.Company,
	weekOn: string,
	day: string,
	now: Date
): Promise<boolean> {
	const companyId = company.id;
	const facts = await digests.factsOf(store, company, digests.weekBefore(day), now);
	const people = (await memberships.digestReaders(store, companyId)).map(({ userId }) => userId);
	return store.transaction(function* (tx) {
		const digest = yield* digests.open(store, tx, { companyId, weekOn, facts }, now);
		if (!digest) return false;
		yield* jobs.addAll(
			store,
			tx,
			people.map((userId) => digests.jobFor(digest.id, userId, now)),
			now
		);
		return true;
	});
}
