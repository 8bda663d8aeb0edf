import type { LetterContent, LetterLayout, LetterLocale } from '#lib/domain/letter.ts';
import { calendarOf } from '../companies.ts';
import * as complaints from '../complaints.ts';
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
