import type { ObservedMention } from '#lib/domain/mention.ts';
import { hashIdentity, identifyingAddress, normaliseForIdentity, toHttpUrl } from '../shared/identity.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { unwrap } from './links.ts';

function kindOf(entry: FeedEntry): ObservedMention['kind'] {
	if (entry.rating) return 'review';
	if (entry.inReplyTo) return 'comment';
	return entry.title ? 'article' : 'post';
}

/** What several entries of one feed have in common says nothing of any of them. */
interface Shared {
	ids: ReadonlySet<string>;
	addresses: ReadonlySet<string>;
}

/** The feed's own id, else the address, else what is said, by whom and when. */
function identityOf(entry: FeedEntry, shared: Shared): string {
	if (entry.id && !shared.ids.has(entry.id)) return entry.id;
	const address = addressKey(entry);
	if (address && !shared.addresses.has(address)) return address;
	const words = normaliseForIdentity(`${entry.title ?? ''} ${entry.text}`);
	return hashIdentity([entry.id, entry.author, entry.publishedAt ?? entry.updatedAt, words]);
}

/** A feed that gives one date only gives it as `updated` as often as not; it is then when the text appeared. */
function datesOf({ publishedAt, updatedAt }: FeedEntry): Pick<ObservedMention, 'publishedAt' | 'editedAt'> {
	const isEdited = publishedAt !== null && updatedAt !== null && updatedAt > publishedAt;
	return { publishedAt: publishedAt ?? updatedAt, editedAt: isEdited ? updatedAt : null };
}

function addressOf(entry: FeedEntry): string | null {
	const url = toHttpUrl(entry.url);
	return url && unwrap(url).href;
}

function addressKey(entry: FeedEntry): string | null {
	const address = addressOf(entry);
	return address && identifyingAddress(address);
}

/** Two texts, or one that the feed lists twice? An edit changes the words or the title, never when it appeared. */
function areTwo(a: FeedEntry, b: FeedEntry): boolean {
	if (addressKey(a) !== addressKey(b)) return true;
	if (a.text === b.text) return false;
	const isOtherDay = a.publishedAt !== null && b.publishedAt !== null && a.publishedAt !== b.publishedAt;
	return a.title !== b.title || isOtherDay;
}

/** Keys under which two texts stand. */
function findShared(entries: FeedEntry[], keyOf: (entry: FeedEntry) => string | null): Set<string> {
	const first = new Map<string, FeedEntry>();
	const shared = new Set<string>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const other = key === null ? undefined : first.get(key);
		if (key !== null && !other) first.set(key, entry);
		else if (key !== null && other && areTwo(other, entry)) shared.add(key);
	}
	return shared;
}

function toMention(entry: FeedEntry, shared: Shared): ObservedMention {
	return {
		externalId: identityOf(entry, shared),
		kind: kindOf(entry),
		author: { name: entry.author },
		rating: entry.rating,
		title: entry.title,
		text: entry.text,
		url: addressOf(entry),
		...datesOf(entry),
		parentId: entry.inReplyTo,
		reply: null
	};
}

/** Entries as mentions, each once, in the feed's order; `skipped` counts the empty ones. */
export function toMentions({ entries, home }: Feed): { mentions: ObservedMention[]; skipped: number } {
	const addresses = findShared(entries, addressKey);
	const homeKey = home && identifyingAddress(home);
	// A link to the site's front page is the same for whatever comes next.
	if (homeKey) addresses.add(homeKey);
	const shared = { ids: findShared(entries, ({ id }) => id), addresses };
	const byId = new Map<string, ObservedMention>();
	let skipped = 0;
	for (const entry of entries) {
		if (entry.isEmpty) {
			skipped++;
			continue;
		}
		const mention = toMention(entry, shared);
		// A feed that lists an item twice lists its newest form first.
		if (!byId.has(mention.externalId)) byId.set(mention.externalId, mention);
	}
	return { mentions: [...byId.values()], skipped };
}
