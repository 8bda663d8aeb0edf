import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as digests from '#lib/server/digests.ts';
import * as jobs from '#lib/server/jobs.ts';
import { digestMail } from '#lib/server/mail/digest-mail.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import { unsubscribeUrl } from '#lib/server/mail/links.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import { newToken } from '#lib/server/tokens.ts';

export interface Wanted {
	digestId: string;
	userId: string;
	/** A person asked for it, whether they had it already or not. */
	isAsked: boolean;
}

/** Writes a digest's mail to one recipient, in their language: at most one a week, but for those they ask for. */
export async function writeDigest(store: Store, { digestId, userId, isAsked }: Wanted, now: Date): Promise<void> {
	const digest = await digests.find(store, digestId);
	const company = digest && (await companies.find(store, digest.companyId));
	if (!digest || !company) return;
	const reader = await memberships.reader(store, company.id, userId);
	// Who left meanwhile, or wants it no longer, is not written to.
	if (!reader || !(isAsked || reader.wantsDigest)) return;
	const [letter, unsubscribe] = [newToken(), newToken()];
	const told = await digests.told(store, company.id, digest.facts);
	const secrets = { letter: letter.token, unsubscribe: unsubscribe.token };
	const mail = digestMail(digest, company, told, readerLocale(reader, company), secrets);
	await store.transaction(function* (tx) {
		const isFirst = yield* digests.deliver(store, tx, digestId, userId, now);
		if (!isFirst && !isAsked) return;
		const row = yield* outbox.add(
			store,
			tx,
			{
				...{ ...mail, companyId: company.id, userId, kind: 'digest', toAddress: reader.email, digestId },
				...{ letterHash: letter.hash, unsubscribeHash: unsubscribe.hash },
				unsubscribeUrl: unsubscribeUrl(unsubscribe.token)
			},
			now
		);
		yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
}
