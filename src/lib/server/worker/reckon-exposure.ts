import * as companies from '#lib/server/companies.ts';
import { reckon } from '#lib/server/complaints/exposure.ts';
import type { Store } from '#lib/server/db/store.ts';
import type { Handler } from './handler.ts';

/** Rows per transaction, so that nobody waits long for one. */
const batchSize = 200;
/** What was reckoned within these hours is young enough: a day's ageing is one to two per cent. */
const youngMs = 20 * 3_600_000;

/** All that was reckoned before an instant, batch by batch. */
export async function reckonAll(store: Store, companyId: string, before: Date, now: Date): Promise<number> {
	for (let all = 0; ;) {
		const batch = await store.transaction((tx) => reckon(store, tx, companyId, { before, now, limit: batchSize }));
		all += batch;
		if (batch < batchSize) return all;
	}
}

/** Other figures are to hold for what stands already. */
export const reckonExposure: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	await reckonAll(store, String(payload.companyId), now, now);
	return null;
};

/** Texts age: once a day every unanswered complaint is reckoned anew. Does nothing where it was done today. */
export async function ageExposure(store: Store, now: Date): Promise<void> {
	const before = new Date(now.getTime() - youngMs);
	for (const { id } of await companies.all(store)) await reckonAll(store, id, before, now);
}
