import { log } from '../log.ts';
import type { Store } from '../db/store.ts';
import { forgetGone, newsSince, present } from '../live.ts';

/**
 * Streams of server-sent events (row D6). The database is asked every two seconds for each company that somebody of this process
 * looks at, and not at all otherwise; so it works alike over one process and over many, on both databases.
 */

export interface Listener {
	send(message: string): void;
	end(): void;
	/** Is whoever listens still signed in? */
	mayStay(): Promise<boolean>;
}

const pollMs = 2_000;
/** An event's instant is that of its request; one that was saved late is still found. */
const overlapMs = 15_000;
/** Proxies cut what is silent. */
const silenceMs = 20_000;

interface Room {
	listeners: Set<Listener>;
	seen: Set<string>;
	presence: string;
	spokeAt: number;
	timer: NodeJS.Timeout;
}

const rooms = new Map<string, Room>();
let isClosed = false;

/**
 * Begins to tell a listener what happens in a company.
 * @param since where an earlier stream of the same browser broke off; null for a new one
 * @returns how to stop
 */
export function listen(store: Store, companyId: string, since: Date | null, listener: Listener): () => void {
	if (isClosed) {
		listener.end();
		return () => {};
	}
	let room = rooms.get(companyId);
	if (!room) {
		room = { listeners: new Set(), seen: new Set(), presence: '', spokeAt: 0, timer: setTimeout(() => {}, 0) };
		rooms.set(companyId, room);
		schedule(store, companyId, room, store.now());
	}
	room.listeners.add(listener);
	void welcome(store, companyId, since, room, listener);
	return () => {
		// A browser whose stream we ended leaves once more; by then others may have begun a new room.
		if (!room.listeners.delete(listener) || room.listeners.size) return;
		clearTimeout(room.timer);
		rooms.delete(companyId);
	};
}

/** Ends all streams, so that the server can stop: nothing else would end them. */
export function closeAll(): void {
	isClosed = true;
	for (const room of rooms.values()) {
		clearTimeout(room.timer);
		for (const listener of room.listeners) listener.end();
	}
	rooms.clear();
}

const message = (event: string, data: unknown, id?: string) =>
	`${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

async function welcome(store: Store, companyId: string, since: Date | null, room: Room, listener: Listener) {
	try {
		listener.send('retry: 3000\n\n');
		listener.send(message('presence', await present(store, companyId, store.now())));
		const missed = since ? await newsSince(store, companyId, since) : [];
		if (missed.length && room.listeners.has(listener)) listener.send(message('news', missed));
	} catch (error) {
		log.warn({ err: error }, 'a live stream could not begin');
		listener.end();
	}
}

function schedule(store: Store, companyId: string, room: Room, startedAt: Date): void {
	room.timer = setTimeout(() => {
		void poll(store, companyId, room, startedAt)
			.catch((error: unknown) => log.warn({ err: error }, 'live news could not be read'))
			.finally(() => {
				if (rooms.get(companyId) === room) schedule(store, companyId, room, startedAt);
			});
	}, pollMs);
	room.timer.unref();
}

async function poll(store: Store, companyId: string, room: Room, startedAt: Date): Promise<void> {
	const now = store.now();
	await Promise.all(
		[...room.listeners].map(async (listener) => {
			if (!(await listener.mayStay())) listener.end();
		})
	);
	const since = new Date(Math.max(now.getTime() - overlapMs, startedAt.getTime()));
	const found = await newsSince(store, companyId, since);
	const fresh = found.filter(({ id }) => !room.seen.has(id));
	room.seen = new Set(found.map(({ id }) => id));
	if (fresh.length) tell(room, message('news', fresh, String(fresh.at(-1)!.at.valueOf())), now);
	const there = message('presence', await present(store, companyId, now));
	if (there !== room.presence) tell(room, (room.presence = there), now);
	if (now.getTime() - room.spokeAt > silenceMs) {
		tell(room, ': still here\n\n', now);
		await forgetGone(store, companyId, now);
	}
}

function tell(room: Room, text: string, now: Date): void {
	room.spokeAt = now.getTime();
	for (const listener of room.listeners) listener.send(text);
}
