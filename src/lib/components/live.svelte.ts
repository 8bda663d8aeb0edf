import { createContext, onMount } from 'svelte';
import type { News, Present } from '#lib/domain/live.ts';

/** How often a browser says that its person is still there, milliseconds. */
const beatMs = 15_000;
/** After the last key somebody counts as writing for so long, milliseconds. */
const writingMs = 20_000;
/** A stream that was refused is tried again after so long, then twice as long, until the longest; milliseconds. */
const pauseMs = { first: 1_000, longest: 60_000 };

/**
 * What happens meanwhile, over one stream that closes while the page is hidden: browsers allow few streams to one site, and
 * nobody looks. Without it everything works, only later.
 */
export class Live {
	/** Who is where, oneself included. */
	present = $state<Present[]>([]);
	// Nobody draws these.
	// eslint-disable-next-line svelte/prefer-svelte-reactivity
	readonly #hearers = new Set<(news: News[]) => void>();
	#stream: EventSource | null = null;
	#lastId = '';
	#pause = pauseMs.first;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Calls with each piece of news while the calling component is on the page. */
	hear(hearer: (news: News[]) => void): void {
		onMount(() => {
			this.#hearers.add(hearer);
			return () => this.#hearers.delete(hearer);
		});
	}

	/** Opens the stream while the page is looked at. @returns how to end it */
	follow(): () => void {
		const look = () => (document.hidden ? this.#close() : this.#open());
		document.addEventListener('visibilitychange', look);
		look();
		return () => {
			document.removeEventListener('visibilitychange', look);
			this.#close();
		};
	}

	#open(): void {
		clearTimeout(this.#timer);
		this.#stream ??= new EventSource(`/live${this.#lastId ? `?since=${this.#lastId}` : ''}`);
		this.#stream.onopen = () => (this.#pause = pauseMs.first);
		// A lost connection mends itself; a refusal, such as a proxy's while the server starts anew, ends a stream for good.
		this.#stream.onerror = () => this.#stream?.readyState === EventSource.CLOSED && this.#openLater();
		this.#stream.addEventListener('presence', ({ data }: MessageEvent<string>) => {
			this.present = JSON.parse(data) as Present[];
		});
		this.#stream.addEventListener('news', ({ data, lastEventId }: MessageEvent<string>) => {
			this.#lastId = lastEventId || this.#lastId;
			for (const hearer of this.#hearers) hearer(JSON.parse(data) as News[]);
		});
	}

	#openLater(): void {
		this.#close();
		this.#timer = setTimeout(() => this.#open(), this.#pause);
		this.#pause = Math.min(this.#pause * 2, pauseMs.longest);
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#stream?.close();
		this.#stream = null;
	}
}

export const [live, provideLive] = createContext<Live>();

/** Says for the open complaint that somebody is here, and by `wrote` that they write. */
export class Whereabouts {
	#complaintId: string | null = null;
	#wroteAt = 0;
	#saidWriting = false;

	/** Now at this complaint, or at none. */
	at(complaintId: string | null): void {
		if (complaintId === this.#complaintId) return;
		if (this.#complaintId) this.#say({ isGone: true });
		this.#complaintId = complaintId;
		this.#wroteAt = 0;
		this.beat();
	}

	wrote(): void {
		this.#wroteAt = Date.now();
		if (!this.#saidWriting) this.beat();
	}

	beat(): void {
		if (!this.#complaintId || document.hidden) return;
		this.#saidWriting = Date.now() - this.#wroteAt < writingMs;
		this.#say({ isWriting: this.#saidWriting });
	}

	/** Beats until it is told to stop. */
	start(): () => void {
		const timer = setInterval(() => this.beat(), beatMs);
		const leave = () => this.#complaintId && this.#say({ isGone: true });
		window.addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			window.removeEventListener('pagehide', leave);
			this.at(null);
		};
	}

	#say(what: { isWriting?: boolean; isGone?: boolean }): void {
		const body = JSON.stringify({ complaintId: this.#complaintId, ...what });
		// Whether anybody hears it matters to nothing that is done here.
		fetch('/live', { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: true }).catch(
			() => {}
		);
	}
}
