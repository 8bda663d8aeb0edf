import type { LetterLocale } from '#lib/domain/letter.ts';
import { letterNote } from '#lib/i18n/asked-notes.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as letters from '#lib/server/letters.ts';
import { noteMail } from '#lib/server/mail/note-mail.ts';
import { mailJob } from '#lib/server/mail/send-mail.ts';
import * as outbox from '#lib/server/outbox.ts';
import { letterPdf } from '#lib/server/paper/letter-pdf.ts';
import type { Handler } from './handler.ts';

/** A copy of a letter, as a file made from what was kept: to each addressee once. */
export const mailLetter: Handler = async ({ store, tools }, payload) => {
	const now = tools.now();
	const found = await letters.copyToBeMailed(store, String(payload.copyId));
	if (!found) return null;
	const { copy, letter, company } = found;
	const { content, layout, createdAt, companyId } = letter;
	const locale = letter.locale as LetterLocale;
	const pdf = await letterPdf(content, layout, locale, createdAt);
	const note = noteMail(letterNote({ locale, company, toName: copy.toName, subject: content.subject || company }));
	const name = `letter-${createdAt.toISOString().slice(0, 10)}.pdf`;
	const attachments = [{ name, type: 'application/pdf', base64: pdf.toString('base64') }];
	await store.transaction(function* (tx) {
		if (!(yield* letters.markCopyMailed(store, tx, copy.id, now))) return;
		const mail = { ...note, attachments, companyId, userId: copy.createdBy, toAddress: copy.toEmail };
		const row = yield* outbox.add(store, tx, { ...mail, kind: 'letter' }, now);
		yield* jobs.add(store, tx, mailJob(row.id, now), now);
	});
	return null;
};
