import { isSameText } from '#lib/domain/reply.ts';
import type { Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as sent from '#lib/server/desk/sent.ts';
import { toAppError } from '#lib/server/errors.ts';
import { log } from '#lib/server/log.ts';
import type { Mention } from '#lib/server/mentions.ts';
import type { Reply } from '#lib/server/replies.ts';
import type { Source } from '#lib/server/sources.ts';
import { look, replySiteOf } from './reply-site.ts';
import type { Tools } from './tools.ts';

/**
 * Between the site's "taken" and the public stand its moderators: where the API tells the owner of their no, the person is told too.
 * @returns whether they refused the reply
 */
export async function hearModerators(
	store: Store,
	{ reply, mention, source, company }: { reply: Reply; mention: Mention; source: Source; company: Company },
	tools: Tools
): Promise<boolean> {
	const site = replySiteOf(source);
	if (!site) return false;
	try {
		const stands = await look(site, mention.externalId, tools.fetcher);
		if (stands?.state !== 'rejected' || !isSameText(reply.text, stands.text)) return false;
		await sent.rejected(store, company, reply, stands.reason, tools.now());
		return true;
	} catch (problem) {
		// The public page still tells whether it is seen.
		log.info({ replyId: reply.id, code: toAppError(problem).code }, 'the site did not say what its moderators decided');
		return false;
	}
}
