import type { ObservedMention } from '#lib/domain/mention.ts';
import { hashIdentity, identifyingAddress, normaliseForIdentity, toHttpUrl } from '../shared/identity.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { unwrap } from './links.ts';

function kindOf(entry: FeedEntry): ObservedMention['kind'] {
	if (entry.rating) return 'review';
	if (entry.inReplyTo) return 'comment';
	return entry.title ? 'article' : 'post';
}

/** An entry and where it leads; `key` is the address as far as it tells one text from another. */
interface Listed {
	entry: FeedEntry;
	url: string | null;
	key: string | null;
}

function toListed(entry: FeedEntry): Listed {
	const address = toHttpUrl(entry.url);
	const url = address && unwrap(address).href;
	return { entry, url, key: url && identifyingAddress(url) };
}

/** What several entries of one feed have in common says nothing of any of them. */
interface Shared {
	ids: ReadonlySet<string>;
	keys: ReadonlySet<string>;
}

/** The feed's own id, else the address, else what is said, by whom and when. */
function identityOf({ entry, key }: Listed, shared: Shared): string {
	if (entry.id && !shared.ids.has(entry.id)) return entry.id;
	if (key && !shared.keys.has(key)) return key;
	const words = normaliseForIdentity(`${entry.title ?? ''} ${entry.text}`);
	return hashIdentity([entry.id, entry.author, entry.publishedAt ?? entry.updatedAt, words]);
}

/** Two texts, or one that the feed lists twice? An edit changes the words or the title, never when it appeared. */
function areTwo(a: Listed, b: Listed): boolean {
	if (a.key !== b.key) return true;
	if (a.entry.text === b.entry.text) return false;
	const [one, other] = [a.entry.publishedAt, b.entry.publishedAt];
	return a.entry.title !== b.entry.title || (one !== null && other !== null && one !== other);
}

/** Names under which two texts stand. */
function findShared(listed: Listed[], nameOf: (one: Listed) => string | null): Set<string> {
	const first = new Map<string, Listed>();
	const shared = new Set<string>();
	for (const one of listed) {
		const name = nameOf(one);
		const other = name === null ? undefined : first.get(name);
		if (name !== null && !other) first.set(name, one);
		else if (name !== null && other && areTwo(other, one)) shared.add(name);
	}
	return shared;
}

/** A feed that gives one date only gives it as `updated` as often as not; it is then when the text appeared. */
function datesOf({ publishedAt, updatedAt }: FeedEntry): Pick<ObservedMention, 'publishedAt' | 'editedAt'> {
	const isEdited = publishedAt !== null && updatedAt !== null && updatedAt > publishedAt;
	return { publishedAt: publishedAt ?? updatedAt, editedAt: isEdited ? updatedAt : null };
}

function toMention(listed: Listed, shared: Shared): ObservedMention {
	const { entry, url } = listed;
	return {
		externalId: identityOf(listed, shared),
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
export function toMentions({ entries, home }: Feed): { mentions: ObservedMention[]; skipped: number } {
	const listed = entries.filter(({ isEmpty }) => !isEmpty).map(toListed);
	const keys = findShared(listed, ({ key }) => key);
	const homeKey = home && identifyingAddress(home);
	// A link to the site's front page is the same for whatever comes next.
	if (homeKey) keys.add(homeKey);
	const shared = { ids: findShared(listed, ({ entry }) => entry.id), keys };
	const byId = new Map<string, ObservedMention>();
	for (const one of listed) {
		const mention = toMention(one, shared);
		// A feed that lists an item twice lists its newest form first.
		if (!byId.has(mention.externalId)) byId.set(mention.externalId, mention);
	}
	return { mentions: [...byId.values()], skipped: entries.length - listed.length };
}
