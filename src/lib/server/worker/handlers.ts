import { eq } from 'drizzle-orm';
import type { Store } from '#lib/server/db/store.ts';
import type { Tools } from '#lib/server/ingest/tools.ts';
import * as sources from '#lib/server/sources.ts';

export interface JobContext {
	store: Store;
	tools: Tools;
}

/** Does one job; an instant in answer means "not yet, again then". */
export type Handler = (context: JobContext, payload: Record<string, unknown>) => Promise<Date | null>;

const dayMs = 86_400_000;
/** A reply that nobody has seen in public after so long is said to be unknown, for a person to look. */
const giveUpAfterMs = 14 * dayMs;

/** Looks for a sent reply: asks for a fetch now, again later and later, until it is seen or given up. */
const verifyReply: Handler = async ({ store, tools }, payload) => {
	const { reply, complaint } = store.tables;
	const now = tools.now();
	const [row] = await store.db
		.select({ reply, sourceId: complaint.sourceId })
		.from(reply)
		.innerJoin(complaint, eq(complaint.id, reply.complaintId))
		.where(eq(reply.id, String(payload.replyId)));
	if (!row || row.reply.status !== 'sent') return null;
	const sentAt = row.reply.sentAt ?? now;
	const waitedMs = now.getTime() - sentAt.getTime();
	if (waitedMs > giveUpAfterMs) {
		await store.db.update(reply).set({ status: 'unknown', checkedAt: now }).where(eq(reply.id, row.reply.id));
		return null;
	}
	await sources.fetchSoon(store, row.reply.companyId, row.sourceId, now);
	// Moderation takes minutes to days: look again after half of the time that has passed, at least after two minutes.
	return new Date(now.getTime() + Math.max(2 * 60_000, waitedMs / 2));
};

export const handlers: Record<string, Handler> = {
	verify_reply: verifyReply,
	alert: async () => null
};
