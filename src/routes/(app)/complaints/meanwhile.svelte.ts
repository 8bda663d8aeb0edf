import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { News } from '#lib/domain/live.ts';
import { m } from '#lib/paraglide/messages.js';

/** What happened since the list was read. Nothing moves because of it; it waits beside the list until somebody asks. */
export class Meanwhile {
	/** Complaints that came in. */
	readonly opened = new SvelteSet<string>();
	/** What colleagues did, or sites did not, by complaint. */
	readonly notes = new SvelteMap<string, string>();
	/** The same of the complaint that is open. */
	changed = $state<string | null>(null);
	readonly #userId: () => string;

	constructor(userId: () => string) {
		this.#userId = userId;
	}

	hear(news: News[], listed: readonly string[], openId: string | undefined): void {
		for (const { complaintId, type, by, byName } of news) {
			if (type === 'opened' && !listed.includes(complaintId)) this.opened.add(complaintId);
			const said = by ? (by === this.#userId() ? null : say(type, byName ?? '')) : sayOfSite(type);
			if (!said) continue;
			if (listed.includes(complaintId)) this.notes.set(complaintId, said);
			if (complaintId === openId) this.changed = said;
		}
	}

	/** The list was read anew. */
	forget(): void {
		this.opened.clear();
		this.notes.clear();
	}
}

/** What no colleague did and whoever works on it must hear all the same; null for what can wait. */
const sayOfSite = (type: News['type']) =>
	type === 'reply_rejected' || type === 'reply_failed' ? m.queue_reply_back() : null;

/** The acts that change what others should do, each in a sentence; the others are "worked on". */
function say(type: News['type'], name: string): string {
	switch (type) {
		case 'acknowledged':
			return m.live_acknowledged({ name });
		case 'assigned':
			return m.live_assigned({ name });
		case 'resolved':
			return m.live_resolved({ name });
		case 'dismissed':
			return m.live_dismissed({ name });
		case 'reopened':
			return m.live_reopened({ name });
		default:
			return m.live_worked({ name });
	}
}
