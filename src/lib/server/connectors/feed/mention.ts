import type { ObservedMention } from '#lib/domain/mention.ts';
import { hashIdentity, normaliseForIdentity, toHttpUrl, withoutTracking } from '../shared/identity.ts';
import type { FeedEntry } from './feed.ts';
import { unwrap } from './links.ts';

function kindOf(entry: FeedEntry): ObservedMention['kind'] {
	if (entry.rating) return 'review';
	if (entry.inReplyTo) return 'comment';
	return entry.title ? 'article' : 'post';
}

/** With several entries under one guid the guid means nothing, and the address tells them apart. */
function identityOf(entry: FeedEntry, url: string | null, sharedIds: ReadonlySet<string>): string {
	if (entry.id && !sharedIds.has(entry.id)) return entry.id;
	const words = normaliseForIdentity(`${entry.title ?? ''} ${entry.text}`);
	return (
		(url && withoutTracking(url)) ?? hashIdentity([entry.id, entry.author, entry.publishedAt ?? entry.updatedAt, words])
	);
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

/** Ids that entries with different addresses share. */
function findSharedIds(entries: FeedEntry[]): Set<string> {
	const addresses = new Map<string, string | null>();
	const shared = new Set<string>();
	for (const entry of entries) {
		if (!entry.id) continue;
		const address = addressOf(entry);
		if (addresses.has(entry.id) && addresses.get(entry.id) !== address) shared.add(entry.id);
		addresses.set(entry.id, address);
	}
	return shared;
}

function toMention(entry: FeedEntry, sharedIds: ReadonlySet<string>): ObservedMention {
	const url = addressOf(entry);
	return {
		externalId: identityOf(entry, url, sharedIds),
		kind: kindOf(entry),
		author: { name: entry.author },
		rating: entry.rating,
		title: entry.title,
		text: entry.text,
		url,
		...datesOf(entry),
		parentId: entry.inReplyTo,
		reply: null
	};
}

/** Entries as mentions, each once, in the feed's order; `skipped` counts the empty ones. */
export function toMentions(entries: FeedEntry[]): { mentions: ObservedMention[]; skipped: number } {
	const sharedIds = findSharedIds(entries);
	const byId = new Map<string, ObservedMention>();
	let skipped = 0;
	for (const entry of entries) {
		if (entry.isEmpty) {
			skipped++;
			continue;
		}
		const mention = toMention(entry, sharedIds);
		// A feed that lists an item twice lists its newest form first.
		if (!byId.has(mention.externalId)) byId.set(mention.externalId, mention);
	}
	return { mentions: [...byId.values()], skipped };
}
