import type { LetterContent, LetterLayout, LetterLocale } from '#lib/domain/letter.ts';
import { calendarOf } from '../companies.ts';
import * as complaints from '../complaints.ts';
import { AppError } from '../errors.ts';
import * as jobs from '../jobs.ts';
import * as letters from '../letters.ts';
import type { Act } from './act.ts';

/** Keeps the closing letter as it is printed, and files it in the history with its seal. */
export function writeLetter(
	act: Act,
	letter: { locale: LetterLocale; layout: LetterLayout; content: LetterContent; html: string }
): Promise<string> {
	const { store, company, complaintId, userId, now } = act;
	return store.transaction(function* (tx) {
		const made = { ...letter, companyId: company.id, complaintId, createdBy: userId };
		const row = yield* letters.keep(store, tx, made, now);
		const data = { letterId: row.id, sha256: row.sha256, copiesTo: letter.content.copiesTo };
		const written = { type: 'letter_written' as const, userId, data };
		yield* complaints.record(store, tx, complaintId, written, calendarOf(company), now);
		return row.id;
	});
}

/** Most people who get one letter by mail at once. */
const mostCopies = 20;

/**
 * Mails a letter that was kept, as it was kept, to each of these once.
 * @throws AppError `input.invalid` for a letter that is not there, and for nobody or too many
 */
export async function sendLetter(act: Act, letterId: string, to: readonly letters.Addressee[]): Promise<void> {
	const { store, company, complaintId, userId, now } = act;
	const letter = await letters.find(store, company.id, complaintId, letterId);
	if (!letter || !to.length || to.length > mostCopies) throw new AppError('input.invalid');
	return store.transaction(function* (tx) {
		const of = { companyId: company.id, letterId, createdBy: userId };
		const copies = yield* letters.addCopies(store, tx, of, to, now);
		if (!copies.length) return;
		const names = copies.flatMap(({ toName }) => toName ?? []);
		const data = { letterId, copies: copies.length, to: names.join(', ') };
		const happening = { type: 'letter_sent' as const, userId, data };
		yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now);
		yield* jobs.addAll(
			store,
			tx,
			copies.map(({ id }) => ({
				...{ kind: 'mail_letter', payload: { copyId: id }, key: `mail letter ${id}`, runAt: now }
			})),
			now
		);
	});
}
