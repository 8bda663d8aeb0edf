import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** What a person has before them in the queue: the row under the keys, and the rows that are chosen for one act. */
export class QueueState {
	/** Id of the row that j and k stand on. */
	current = $state<string | null>(null);
	readonly chosen = new SvelteSet<string>();
	/** Where a stretch of choices begins. */
	#anchor: string | null = null;

	/** Chooses or leaves one row; with `stretch` all from the last one chosen up to it. */
	toggle(id: string, ids: readonly string[], stretch = false): void {
		const [from, to] = [ids.indexOf(this.#anchor ?? ''), ids.indexOf(id)];
		if (stretch && from !== -1 && to !== -1) {
			for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) this.chosen.add(one);
		} else if (!this.chosen.delete(id)) {
			this.chosen.add(id);
		}
		this.#anchor = id;
	}

	/** The id that lies so many rows from the current one; the nearest end where there is none. */
	neighbour(ids: readonly string[], by: number): string | null {
		const at = ids.indexOf(this.current ?? '');
		return ids[Math.min(ids.length - 1, Math.max(0, at === -1 ? 0 : at + by))] ?? null;
	}

	/** What an act means: the chosen ones, else the one that is open, else the one under the keys. */
	meant(openId: string | undefined): string[] {
		if (this.chosen.size) return [...this.chosen];
		const one = openId ?? this.current;
		return one ? [one] : [];
	}
}

export const [queueState, provideQueueState] = createContext<QueueState>();
