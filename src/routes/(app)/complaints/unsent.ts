import type { Left } from './[id]/sheet.svelte.ts';

/** Replies that somebody began and has not kept: they wait in the browser's tab, also when it is loaded anew, and end with it. */

const keyOf = (userId: string, complaintId: string) => `unsent reply ${userId} ${complaintId}`;

/** What waits for a complaint; null where nothing does. */
export function find(userId: string, complaintId: string): Left | null {
	try {
		return JSON.parse(sessionStorage.getItem(keyOf(userId, complaintId)) ?? 'null') as Left | null;
	} catch {
		return null;
	}
}

/** Keeps it, or forgets it where nothing is left. A tab that may keep nothing keeps nothing. */
export function keep(userId: string, complaintId: string, left: Left | null): void {
	try {
		if (left) sessionStorage.setItem(keyOf(userId, complaintId), JSON.stringify(left));
		else sessionStorage.removeItem(keyOf(userId, complaintId));
	} catch {
		// Forbidden or full: what is typed stands on the sheet all the same.
	}
}
