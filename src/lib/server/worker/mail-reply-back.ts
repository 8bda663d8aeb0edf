import { replyBackNote, type ReplyBack } from '#lib/i18n/reply-back-note.ts';
import * as complaints from '#lib/server/complaints.ts';
import { publicUrl } from '#lib/server/config.ts';
import * as replies from '#lib/server/replies.ts';
import { readerOf, sendTo } from './colleague.ts';
import type { Handler } from './handler.ts';

/** States of a reply in which the public does not see it and somebody has to see to it. */
const isOutOfSight = (status: replies.Reply['status']): status is ReplyBack['status'] =>
	status === 'rejected' || status === 'failed' || status === 'unknown' || status === 'removed';

/**
 * A reply did not reach the public, or is gone from it: its writer gets a mail, or whoever has the complaint where the writer works here
 * no more, in their language and outside of their quiet hours. Who has seen to it meanwhile is told nothing.
 */
export const mailReplyBack: Handler = async ({ store, tools }, { replyId, occasion }) => {
	const now = tools.now();
	const found = await store.transaction((tx) => replies.withItsMention(store, tx, String(replyId)));
	if (!found) return null;
	const { reply, mention, source, company } = found;
	const { status, errorCode, refusedWhy } = reply;
	if (!isOutOfSight(status)) return null;
	const complaint = (await complaints.find(store, company.id, reply.complaintId))!;
	for (const userId of [reply.userId, complaint.assigneeId]) {
		const reader = userId && (await readerOf(store, company.id, userId, now, complaint.risks.length > 0));
		if (!reader) continue;
		if (reader instanceof Date) return reader;
		const note = replyBackNote({
			...{ locale: reader.locale, company: company.name, site: new URL(source.url).host, complaint: mention.text },
			...{ reply: reply.text, status, errorCode, refusedWhy, href: `${publicUrl()}/complaints/${complaint.id}` }
		});
		// Jobs from before each occasion had its name are told by version.
		const id = String(occasion ?? `${reply.publishKey ?? reply.id}-${reply.versionNumber}`);
		await sendTo(store, reader, `reply-back-${id}`, note, now);
		return null;
	}
	return null;
};
