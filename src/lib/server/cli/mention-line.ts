import type { ObservedMention } from '#lib/domain/mention.ts';

/** A mention as the commands print it; the order of the keys is part of what they promise. */
export function mentionLine({ externalId, kind, author, rating, title, text, url, ...rest }: ObservedMention) {
	const { publishedAt, editedAt, parentId, reply } = rest;
	return {
		externalId,
		kind,
		author: { name: author.name },
		rating: rating && { value: rating.value, best: rating.best },
		title,
		text,
		url,
		publishedAt,
		editedAt,
		parentId,
		reply: reply && { text: reply.text, author: reply.author, at: reply.at }
	};
}
