import { eq } from 'drizzle-orm';
import { calendarOf } from '#lib/server/companies.ts';
import { run } from '#lib/server/db/transaction.ts';
import { checkReply } from '#lib/server/ingest/react.ts';
import * as sources from '#lib/server/sources.ts';
import type { Handler } from './handlers.ts';

const dayMs = 86_400_000;
/** A reply that nobody has seen in public after so long is said to be unknown, for a person to look. */
const giveUpAfterMs = 14 * dayMs;

/**
 * Looks for a sent reply. First in what was collected last: it may have been seen before the person marked it as sent, and an
 * unchanged page is not read again. Then asks for a fetch now, and again later and later, until it is seen or given up.
 */
export const verifyReply: Handler = async ({ store, tools }, payload) => {
	const t = store.tables;
	const now = tools.now();
	const waiting = await store.transaction(function* (tx) {
		const [row] = yield* run(
			tx
				.select({ reply: t.reply, mention: t.mention, company: t.company })
				.from(t.reply)
				.innerJoin(t.mention, eq(t.mention.id, t.reply.mentionId))
				.innerJoin(t.company, eq(t.company.id, t.reply.companyId))
				.where(eq(t.reply.id, String(payload.replyId)))
		);
		if (!row || row.reply.status !== 'sent') return null;
		const seen = yield* checkReply(store, tx, row.reply, row.mention, calendarOf(row.company), now);
		return seen === 'sent' ? { sentAt: row.reply.sentAt ?? now, mention: row.mention } : null;
	});
	if (!waiting) return null;
	const waitedMs = now.getTime() - waiting.sentAt.getTime();
	if (waitedMs > giveUpAfterMs) {
		await store.db
			.update(t.reply)
			.set({ status: 'unknown', checkedAt: now })
			.where(eq(t.reply.id, String(payload.replyId)));
		return null;
	}
	await sources.fetchSoon(store, waiting.mention.companyId, waiting.mention.sourceId, now);
	// Moderation takes minutes to days: look again after half of the time that has passed, at least after two minutes.
	return new Date(now.getTime() + Math.max(2 * 60_000, waitedMs / 2));
};
