import type { Place, TownMention, TruthItem } from './types.ts';
import type { World } from './world.ts';

/** Every text that a visitor can reach now. */
export function truthOf(world: World): TruthItem[] {
	return world.places.flatMap((place) =>
		world.pages(place).flatMap((texts, page) => texts.map((text) => itemOf(world, place, text, page + 1)))
	);
}

function itemOf(world: World, place: Place, text: TownMention, page: number): TruthItem {
	const { ref, id, kind, author, rating, title, language, sentiment, isComplaint, company, parentId, isOwner, reply } =
		text;
	return {
		ref,
		host: place.host,
		place: place.key,
		source: `https://${place.host}${place.path}`,
		connector: place.connector,
		id,
		url: world.urlOf(text),
		kind,
		author,
		rating,
		title,
		text: text.text,
		language,
		sentiment,
		isComplaint,
		company,
		publishedAt: text.publishedAt.toISOString(),
		editedAt: text.editedAt?.toISOString() ?? null,
		parentId,
		isOwner,
		reply: reply && { text: reply.text, author: reply.author, at: reply.at.toISOString() },
		page
	};
}
