import { returnNote } from '#lib/i18n/asked-notes.ts';
import * as companies from '#lib/server/companies.ts';
import { publicUrl } from '#lib/server/config.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as jobs from '#lib/server/jobs.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as measures from '#lib/server/measures.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Handler } from './handler.ts';

/**
 * A cause came back in spite of a measure: whoever answers for the measure is told, once for each such complaint; the owners, where that
 * person works here no more.
 */
export const mailReturn: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const [measureId, complaintId] = [String(payload.measureId), String(payload.complaintId)];
	const measure = await measures.find(store, measureId);
	const company = measure && (await companies.find(store, measure.companyId));
	if (!measure || !company) return null;
	const href = `${publicUrl()}/complaints/${complaintId}`;
	const said = { company: company.name, measure: measure.text, returns: measure.returns, href };
	for (const userId of await answering(store, company.id, measure.ownerId)) {
		const reader = await memberships.reader(store, company.id, userId);
		if (!reader) continue;
		const note = noteMail(returnNote({ ...said, locale: readerLocale(reader, company) }));
		const id = `returned-${measureId}-${complaintId}${userId === measure.ownerId ? '' : `-${userId}`}`;
		const mail = { ...note, id, companyId: company.id, userId, toAddress: reader.email, kind: 'measure' as const };
		await store.transaction(function* (tx) {
			const row = yield* outbox.addOnce(store, tx, mail, now);
			if (row) yield* jobs.add(store, tx, mailJob(row.id, now), now);
		});
	}
	return null;
};

async function answering(store: Store, companyId: string, ownerId: string): Promise<string[]> {
	const everybody = await memberships.list(store, companyId);
	const told = everybody.filter(({ userId }) => userId === ownerId);
	return (told.length ? told : everybody.filter(({ role }) => role === 'owner')).map(({ userId }) => userId);
}
