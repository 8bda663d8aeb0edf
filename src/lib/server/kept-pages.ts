/** A page as it was sent. */
interface Kept {
	version: string;
	keptAt: number;
	status: number;
	headers: [string, string][];
	body: Uint8Array<ArrayBuffer>;
}

/** How long a page may be sent again, milliseconds: what it says of the time is said in minutes. */
export const longestMs = 60_000;
/** All pages together, bytes: a hundred or so, a small part of the memory we promise. */
const mostBytes = 8_000_000;

/**
 * Pages that were made once are sent again for as long as nothing was committed to the database since: whoever goes back to the
 * overview, reloads it or keeps it open on a screen does not have it made anew. The caller sees to it that a page is found by
 * nobody but those it was made for, by putting all it depends on besides the database into the key.
 */
export class KeptPages {
	// A map remembers the order in which its keys came: the first is the one that was asked for the longest time ago.
	readonly #pages = new Map<string, Kept>();
	#bytes = 0;

	constructor(private readonly limit = mostBytes) {}

	/** @param version what `Store.version` says at this moment */
	find(key: string, version: string, now: Date): Response | null {
		const kept = this.#pages.get(key);
		if (!kept) return null;
		this.#remove(key, kept);
		const age = now.getTime() - kept.keptAt;
		if (kept.version !== version || age < 0 || age >= longestMs) return null;
		this.#add(key, kept);
		return new Response(kept.body, { status: kept.status, headers: kept.headers });
	}

	/**
	 * Keeps what was answered, where that is a page and says the same to the same person.
	 * @param version what `Store.version` said before the page was made
	 * @returns the answer to send
	 */
	async keep(key: string, version: string, now: Date, response: Response): Promise<Response> {
		const isPage = /^(text\/html|application\/json)\b/.test(response.headers.get('content-type') ?? '');
		if (response.status !== 200 || !isPage || response.headers.has('set-cookie')) return response;
		const { status } = response;
		const headers = [...response.headers];
		const body = new Uint8Array(await response.arrayBuffer());
		const known = this.#pages.get(key);
		if (known) this.#remove(key, known);
		this.#add(key, { version, keptAt: now.getTime(), status, headers, body });
		return new Response(body, { status, headers });
	}

	#add(key: string, kept: Kept): void {
		this.#pages.set(key, kept);
		this.#bytes += kept.body.length;
		for (const [oldest, page] of this.#pages) {
			if (this.#bytes <= this.limit) break;
			this.#remove(oldest, page);
		}
	}

	#remove(key: string, kept: Kept): void {
		this.#pages.delete(key);
		this.#bytes -= kept.body.length;
	}
}
