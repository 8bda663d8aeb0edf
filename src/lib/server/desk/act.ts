import type { Company } from '../companies.ts';
import type { Store } from '../db/store.ts';

/** Somebody at the desk acts on a complaint. */
export interface Act {
	store: Store;
	company: Company;
	complaintId: string;
	userId: string;
	/** The version of the complaint that the person had before their eyes. */
	seenVersion: number;
	now: Date;
}
