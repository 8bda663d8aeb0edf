import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CompensationKind } from '#lib/domain/compensation.ts';
import type { Cause } from '#lib/domain/complaint.ts';
import type { Asking, FollowUpAnswer } from '#lib/domain/follow-up.ts';
import type { LetterContent, LetterLayout } from '#lib/domain/letter.ts';
import { company } from './accounts.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';
import { complaint } from './complaints.ts';

/** What is done about a complaint beside answering it: the plan, the people asked, what is given, what changes, the letter. */

/** A question to the customer after solving, and its answer. */
export const followUp = sqliteTable(
	'follow_up',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		asking: text().$type<Asking>().notNull(),
		/** SHA-256 of the token in the link; null where no link was given. */
		tokenHash: text().unique(),
		/** Where the question is mailed to; null where it is asked otherwise. */
		toEmail: text(),
		mailedAt: instant(),
		askedBy: text(),
		askedAt: instant().notNull(),
		/** After this, silence counts as an answer and the link no longer opens. */
		closesAt: instant().notNull(),
		answeredAt: instant(),
		/** Null: silence so far. */
		answer: text().$type<FollowUpAnswer>(),
		/** What is left to do, in the customer's words. */
		note: text()
	},
	(t) => [index('follow_up_complaint').on(t.complaintId)]
);

/** The plan agreed with the customer: each step one promise with a day and a name. */
export const promise = sqliteTable(
	'promise',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		text: text().notNull(),
		/** Who of us does it. */
		ownerId: text().notNull(),
		dueOn: day().notNull(),
		/** The last minute of that day in the company's time zone. */
		dueAt: instant().notNull(),
		promisedBy: text().notNull(),
		promisedAt: instant().notNull(),
		keptAt: instant(),
		withdrawnAt: instant()
	},
	(t) => [index('promise_complaint').on(t.complaintId, t.dueAt)]
);

/** What we did beyond putting it right. */
export const compensation = sqliteTable(
	'compensation',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		kind: text().$type<CompensationKind>().notNull(),
		/** What it costs us, in hundredths; 0 for a kind word. */
		amountCents: integer().notNull().default(0),
		currency: text().notNull().default('EUR'),
		note: text().notNull(),
		askedBy: text().notNull(),
		askedAt: instant().notNull(),
		/** Who answers for it: the person who asked, where their limit suffices, or who approved it. Null: waits. */
		decidedBy: text(),
		decidedAt: instant(),
		isRefused: flag().notNull().default(false),
		refusedWhy: text(),
		givenAt: instant(),
		givenBy: text()
	},
	(t) => [index('compensation_complaint').on(t.complaintId), index('compensation_company').on(t.companyId, t.askedAt)]
);

/** Somebody is asked to solve it (`solve`), or to tell what happened (`tell`); answered by a link, without a log-in. */
export const handOff = sqliteTable(
	'hand_off',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		purpose: text().$type<'solve' | 'tell'>().notNull(),
		toName: text().notNull(),
		toEmail: text(),
		/** Language in which they are written to: `ru`, `lv` or `en`. */
		locale: text().notNull(),
		isOutside: flag().notNull().default(false),
		question: text().notNull(),
		dueOn: day().notNull(),
		dueAt: instant().notNull(),
		/** Its links no longer open after this. */
		expiresAt: instant().notNull(),
		createdBy: text().notNull(),
		createdAt: instant().notNull(),
		mailedAt: instant(),
		remindedAt: instant(),
		withdrawnAt: instant(),
		answeredAt: instant(),
		isSolved: flag(),
		/** When it was solved, as they say; a day. */
		solvedOn: day(),
		/** How it was solved, or what happened. */
		answer: text()
	},
	(t) => [index('hand_off_complaint').on(t.complaintId), index('hand_off_company').on(t.companyId, t.dueAt)]
);

/** A secret link that opens a question to others: the one shown on the screen, the one in the mail, the one in the reminder. */
export const handOffLink = sqliteTable(
	'hand_off_link',
	{
		/** SHA-256 of the token in the link. */
		tokenHash: text().primaryKey(),
		handOffId: partOf(() => handOff.id),
		createdAt: instant().notNull()
	},
	(t) => [index('hand_off_link_of').on(t.handOffId)]
);

/** So that it does not happen again. */
export const measure = sqliteTable(
	'measure',
	{
		id: id(),
		companyId: partOf(() => company.id),
		/** Where it was decided. */
		complaintId: text().references(() => complaint.id, { onDelete: 'set null' }),
		cause: text().$type<Cause>(),
		/** Narrower than the cause, where a topic is known: only then it returns when both do. */
		topic: text(),
		text: text().notNull(),
		ownerId: text().notNull(),
		dueOn: day().notNull(),
		dueAt: instant().notNull(),
		createdAt: instant().notNull(),
		doneAt: instant(),
		/** How often its cause came back after it was done, and when last. */
		returns: integer().notNull().default(0),
		returnedAt: instant()
	},
	(t) => [index('measure_company').on(t.companyId, t.dueAt), index('measure_complaint').on(t.complaintId)]
);

/** The closing letter as it was written; never changed. */
export const letter = sqliteTable(
	'letter',
	{
		id: id(),
		companyId: partOf(() => company.id),
		complaintId: partOf(() => complaint.id),
		locale: text().notNull(),
		layout: text().$type<LetterLayout>().notNull(),
		content: json<LetterContent>().notNull(),
		html: text().notNull(),
		/** Of `html`, hexadecimal. */
		sha256: text().notNull(),
		createdBy: text().notNull(),
		createdAt: instant().notNull()
	},
	(t) => [index('letter_complaint').on(t.complaintId)]
);

/** A letter that is mailed to somebody, once each. */
export const letterCopy = sqliteTable(
	'letter_copy',
	{
		id: id(),
		companyId: partOf(() => company.id),
		letterId: partOf(() => letter.id),
		toName: text(),
		toEmail: text().notNull(),
		createdBy: text().notNull(),
		createdAt: instant().notNull(),
		mailedAt: instant()
	},
	(t) => [uniqueIndex('letter_copy_once').on(t.letterId, t.toEmail)]
);
