import { queued, reorder } from '#lib/server/complaints/reorder.ts';
import type { Handler } from './handler.ts';

/** Rows per transaction, so that nobody waits long for one, and below the number of parameters that both databases take. */
const batchSize = 200;

/** The owner has turned the dial. Done twice, it is done once. */
export const reorderQueue: Handler = async ({ store }, payload) => {
	const companyId = String(payload.companyId);
	const ids = await queued(store, companyId);
	for (let i = 0; i < ids.length; i += batchSize)
		await store.transaction((tx) => reorder(store, tx, companyId, ids.slice(i, i + batchSize)));
	return null;
};
