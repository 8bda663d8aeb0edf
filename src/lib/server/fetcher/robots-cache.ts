import type { RobotsCache, RobotsRecord } from './types.ts';

/** Oldest records go first. */
const LARGEST = 500;

/** A robots cache of one process, for the command line and tests. */
export function createMemoryRobotsCache(): RobotsCache {
	const records = new Map<string, RobotsRecord>();
	return {
		get: async (origin) => records.get(origin) ?? null,
		put: async (origin, record) => {
			records.delete(origin);
			records.set(origin, record);
			const oldest = records.keys().next().value;
			if (records.size > LARGEST && oldest !== undefined) records.delete(oldest);
		}
	};
}
