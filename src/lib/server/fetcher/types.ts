/** The fetcher's own words. It knows nothing of databases or connectors: what must outlive a process is handed in. */

/** Keeps us polite: at most one request in flight per host, and a gap between two. Holds over several processes. */
export interface HostLimiter {
	/**
	 * Resolves when it is this caller's turn; the returned function gives the host free again.
	 * @param gapMs shortest time between the end of one request to the host and the start of the next, milliseconds
	 * @throws AppError `source.rate_limited` with `retryAt` when the turn would come later than `maxWaitMs`
	 */
	acquire(host: string, gapMs: number, maxWaitMs: number): Promise<() => Promise<void>>;
	/** The host asked for rest (Retry-After): nobody asks it again before `until`. */
	pause(host: string, until: Date): Promise<void>;
}

/** A robots.txt as last seen. `body` is null where every path is allowed (4xx) or refused (`status` 5xx or 0). */
export interface RobotsRecord {
	status: number;
	body: string | null;
	fetchedAt: Date;
}

export interface RobotsCache {
	get(origin: string): Promise<RobotsRecord | null>;
	put(origin: string, record: RobotsRecord): Promise<void>;
}

/** `PUT` for APIs alone, where a later version takes an earlier one's place. */
export type Method = 'GET' | 'POST' | 'PUT';

export interface FetchRequest {
	url: string;
	method?: Method;
	headers?: Record<string, string>;
	body?: string;
	accept?: string;
	/** Validators of the last answer, for a conditional request. */
	etag?: string | null;
	lastModified?: string | null;
	/** `skip` only where no crawler asks: an API with the owner's key, a webhook the owner named. Default `obey`. */
	robots?: 'obey' | 'skip';
	/** `refuse` for webhooks: a redirect is then an error. Default `follow`. */
	redirects?: 'follow' | 'refuse';
}

export interface FetchedDocument {
	/** The address that finally answered, after redirects. */
	url: string;
	/** Did every redirect on the way say that it is for good? False where there was none. */
	hasMoved: boolean;
	status: number;
	/** Media type without parameters, lower case. */
	contentType: string | null;
	/** Decompressed and decoded. */
	body: string;
	/** Charset that was used, WHATWG label, for example `windows-1251`. */
	charset: string;
	etag: string | null;
	lastModified: string | null;
	/** Size of the decompressed body in bytes. */
	bytes: number;
}

export type FetchOutcome = { kind: 'document'; document: FetchedDocument } | { kind: 'not_modified' };

export interface FetchOptions {
	signal?: AbortSignal;
	/** Hears a good answer's body as it comes, decompressed; the whole of it comes with the outcome all the same. */
	onData?: (chunk: Uint8Array) => void;
}

export interface Fetcher {
	/**
	 * Fetches one address politely and safely.
	 * @throws AppError with the code of the failure table (`failures.ts`), `retryAt` where the site named a time
	 */
	fetch(request: FetchRequest, options?: FetchOptions): Promise<FetchOutcome>;
	close(): Promise<void>;
}
