import { returnNote } from '#lib/i18n/asked-notes.ts';
import * as companies from '#lib/server/companies.ts';
import { publicUrl } from '#lib/server/config.ts';
import * as jobs from '#lib/server/jobs.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { readerLocale } from '#lib/server/mail/reader.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as measures from '#lib/server/measures.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as outbox from '#lib/server/outbox.ts';
import type { Handler } from './handler.ts';

/** A cause came back in spite of a measure: whoever answers for the measure is told, once for each such complaint. */
export const mailReturn: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const [measureId, complaintId] = [String(payload.measureId), String(payload.complaintId)];
	const measure = await measures.find(store, measureId);
	const company = measure && (await companies.find(store, measure.companyId));
	const reader = measure && (await memberships.reader(store, measure.companyId, measure.ownerId));
	if (!measure || !company || !reader) return null;
	const href = `${publicUrl()}/complaints/${complaintId}`;
	const said = { company: company.name, measure: measure.text, returns: measure.returns, href };
	const note = noteMail(returnNote({ ...said, locale: readerLocale(reader, company) }));
	await store.transaction(function* (tx) {
		const to = { companyId: company.id, userId: measure.ownerId, toAddress: reader.email };
		const mail = { ...note, ...to, id: `returned-${measureId}-${complaintId}`, kind: 'measure' as const };
		const row = yield* outbox.addOnce(store, tx, mail, now);
		if (row) yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
	return null;
};
