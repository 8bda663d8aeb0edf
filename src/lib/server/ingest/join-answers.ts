import type { ObservedMention } from '#lib/domain/mention.ts';
import { isOurName } from '#lib/domain/our-voice.ts';
import { isSameReply } from '#lib/domain/reply.ts';
import * as companies from '#lib/server/companies.ts';
import type { HouseCalendar } from '#lib/domain/course.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as replies from '#lib/server/replies.ts';
import type { Source } from '#lib/server/sources.ts';

export interface Joined {
	/** What was seen, without our own answers: they stand beside what they answer. */
	observed: ObservedMention[];
	/** External ids of those answers. */
	ours: string[];
}

/**
 * On channels, forums and blogs an answer is a text of its own that points to what it answers. Ours, by the words that we sent or by
 * the name it stands under, is joined to it, as other sites show it from the first: then it is seen as our answer, and never taken
 * for somebody's complaint. What it answers may have left the page already; then it is taken as it was last seen.
 */
export async function joinAnswers(
	store: Store,
	source: Pick<Source, 'id' | 'companyId'>,
	observed: ObservedMention[]
): Promise<Joined> {
	const parentIds = [...new Set(observed.flatMap(({ parentId }) => parentId ?? []))];
	if (!parentIds.length) return { observed, ours: [] };
	const [names, sent, stored] = await Promise.all([
		companies.namesOf(store, source.companyId),
		replies.sentTo(store, source.id, parentIds),
		mentions.observedAgain(store, source.id, parentIds)
	]);
	const isOurs = ({ parentId, text, author }: ObservedMention) =>
		parentId !== null &&
		((sent.get(parentId) ?? []).some((ours) => isSameReply(ours, text)) || isOurName(author.name, names));
	const rest = new Map(observed.filter((one) => !isOurs(one)).map((one) => [one.externalId, one]));
	const ours: string[] = [];
	for (const answer of observed.filter(isOurs)) {
		const parent = rest.get(answer.parentId!) ?? stored.get(answer.parentId!);
		const { text, author, publishedAt: at } = answer;
		// Of an answer to something nobody has seen, or to ourselves, there is nothing to say.
		if (!parent || isOurs(parent)) {
			rest.set(answer.externalId, answer);
			continue;
		}
		ours.push(answer.externalId);
		if (!parent.reply?.at || !at || parent.reply.at <= at)
			rest.set(parent.externalId, { ...parent, reply: { text, author: author.name, at } });
	}
	return { observed: [...rest.values()], ours };
}

/**
 * An answer that was collected before anybody had marked it as sent came in as somebody's text. Where a complaint was made of it
 * that nobody has touched, it is set aside; its history says why.
 */
export function* setAside(
	store: Store,
	tx: Queries,
	source: Pick<Source, 'id'>,
	ours: string[],
	calendar: HouseCalendar,
	now: Date
): Body<void> {
	if (!ours.length) return;
	const taken = yield* mentions.idsOf(store, tx, source.id, ours);
	for (const { id, state, version } of yield* complaints.ofMentions(store, tx, taken)) {
		if (state !== 'new' || version > 1) continue;
		const happening = { type: 'dismissed' as const, userId: null, data: { isOurAnswer: true } };
		yield* complaints.record(store, tx, id, happening, calendar, now);
	}
}
