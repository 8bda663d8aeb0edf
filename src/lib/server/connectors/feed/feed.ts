import type { Rating } from '#lib/domain/mention.ts';

/** An entry of any kind of feed, before identity and address are settled. Text is plain, instants are ISO 8601 in UTC. */
export interface FeedEntry {
	/** The feed's own id (guid, atom:id, rdf:about), exactly as written. */
	id: string | null;
	/** Absolute, http or https. */
	url: string | null;
	title: string | null;
	text: string;
	author: string | null;
	publishedAt: string | null;
	updatedAt: string | null;
	/** The id of the entry that this one answers. */
	inReplyTo: string | null;
	rating: Rating | null;
	/** Nothing at all was written in it; an entry that only holds a picture is not empty. */
	isEmpty: boolean;
}

export interface Feed {
	title: string | null;
	entries: FeedEntry[];
	/** The page of which this is the feed, absolute; null where it names none. */
	home: string | null;
	/** Items that could not be read at all. */
	broken: number;
	/** The next page (RFC 5005, JSON Feed), absolute. */
	next: string | null;
}
