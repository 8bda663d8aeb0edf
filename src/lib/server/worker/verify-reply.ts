import { calendarOf } from '#lib/server/companies.ts';
import * as demo from '#lib/server/demo/demo.ts';
import { hearModerators } from '#lib/server/ingest/moderation.ts';
import { checkReply } from '#lib/server/ingest/react.ts';
import { unseen } from '#lib/server/desk/sent.ts';
import * as replies from '#lib/server/replies.ts';
import * as sources from '#lib/server/sources.ts';
import type { Handler } from './handler.ts';

const dayMs = 86_400_000;
/** A reply that nobody has seen in public after so long is said to be unknown, for a person to look. */
const giveUpAfterMs = 14 * dayMs;

/**
 * Looks for a sent reply. First in what was collected last: it may have been seen before the person marked it as sent, and an
 * unchanged page is not read again. Then asks the site's API, where there is one, whether its moderators refused it. Then asks for a
 * fetch now, and again later and later, until it is seen or given up.
 */
export const verifyReply: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const waiting = await store.transaction(function* (tx) {
		const row = yield* replies.withItsMention(store, tx, String(payload.replyId));
		if (!row || row.reply.status !== 'sent') return null;
		const seen = yield* checkReply(store, tx, row.reply, row.mention, calendarOf(row.company), now);
		return seen === 'sent' ? { ...row, sentAt: row.reply.sentAt ?? now } : null;
	});
	if (!waiting) return null;
	if (await hearModerators(store, waiting, demo.toolsFor(waiting.company.id, tools))) return null;
	const waitedMs = now.getTime() - waiting.sentAt.getTime();
	if (waitedMs > giveUpAfterMs) {
		await unseen(store, waiting.reply, now);
		return null;
	}
	await sources.fetchSoon(store, waiting.mention.companyId, waiting.mention.sourceId, now);
	// Moderation takes minutes to days: look again after half of the time that has passed, at least after two minutes.
	return new Date(now.getTime() + Math.max(2 * 60_000, waitedMs / 2));
};
