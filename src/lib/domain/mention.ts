/** What a connector saw in public, before anything is concluded from it. Pure data, JSON-safe. */

/** A `message` was told to the company itself, not in public. */
export const mentionKinds = ['review', 'post', 'comment', 'article', 'message'] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** Stars as the site gives them: `value` of `best`, for example 2 of 5. */
export interface Rating {
	value: number;
	best: number;
}

/** The owner's public answer, where the site shows one. */
export interface ObservedReply {
	text: string;
	author: string | null;
	/** ISO 8601 instant, or null where the site gives none. */
	at: string | null;
}

/**
 * One public text as a connector read it. `text` and `title` are plain text, never HTML;
 * instants are ISO 8601 in UTC; what the site does not tell is null, never invented.
 */
export interface ObservedMention {
	/** The site's own id, stable between fetches; a hash of author, date and text where the site has none. */
	externalId: string;
	kind: MentionKind;
	author: { name: string | null };
	rating: Rating | null;
	title: string | null;
	text: string;
	/** Where a person can see it; absolute, http or https. */
	url: string | null;
	publishedAt: string | null;
	editedAt: string | null;
	/** `externalId` of what it answers, within the same source. */
	parentId: string | null;
	reply: ObservedReply | null;
	/** Views, where the site counts them (a Telegram post); null elsewhere. */
	views?: number | null;
}

export const sentiments = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof sentiments)[number];

/** Languages the product speaks of by name; everything else is `other`. */
export const languages = ['ru', 'lv', 'en', 'lt', 'et', 'uk', 'be', 'de', 'pl', 'other'] as const;
export type Language = (typeof languages)[number];
