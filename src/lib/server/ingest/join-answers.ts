import type { ObservedMention } from '#lib/domain/mention.ts';
import { isOurName } from '#lib/domain/our-voice.ts';
import { isSameReply } from '#lib/domain/reply.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';
import type { Source } from '#lib/server/sources.ts';

/**
 * On channels, forums and blogs an answer is a text of its own that points to what it answers. Ours, by the words that we sent or by
 * the name it stands under, is joined to it, as other sites show it from the first: then it is seen as our answer, and never taken
 * for somebody's complaint. What it answers may have left the page already; then it is taken as it was last seen.
 */
export async function joinAnswers(
	store: Store,
	source: Pick<Source, 'id' | 'companyId'>,
	observed: ObservedMention[]
): Promise<ObservedMention[]> {
	const parentIds = [...new Set(observed.flatMap(({ parentId }) => parentId ?? []))];
	if (!parentIds.length) return observed;
	const [names, sent, stored] = await Promise.all([
		companies.namesOf(store, source.companyId),
		replies.sentTo(store, source.id, parentIds),
		mentions.observedAgain(store, source.id, parentIds)
	]);
	const isOurs = ({ parentId, text, author }: ObservedMention) =>
		parentId !== null &&
		((sent.get(parentId) ?? []).some((ours) => isSameReply(ours, text)) || isOurName(author.name, names));
	const rest = new Map(observed.filter((one) => !isOurs(one)).map((one) => [one.externalId, one]));
	for (const answer of observed.filter(isOurs)) {
		const parent = rest.get(answer.parentId!) ?? stored.get(answer.parentId!);
		const { text, author, publishedAt: at } = answer;
		// Of an answer to something nobody has seen, or to ourselves, there is nothing to say.
		if (!parent || isOurs(parent)) rest.set(answer.externalId, answer);
		else if (!parent.reply?.at || !at || parent.reply.at <= at)
			rest.set(parent.externalId, { ...parent, reply: { text, author: author.name, at } });
	}
	return [...rest.values()];
}
