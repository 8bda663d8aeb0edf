import { isAllowed, type Cause } from '#lib/domain/complaint.ts';
import { readTopics, writeTopics, type CorrectionField, type Labels } from '#lib/domain/correction.ts';
import type { Sentiment } from '#lib/domain/mention.ts';
import { belongsInQueue } from '#lib/domain/triage.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Proposals } from '#lib/server/db/schema/index.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as labelled from '#lib/server/mentions/labels.ts';

/** The labels of a text, and what follows when one of them becomes another. */

/** Who changes labels, where and when. */
export interface Labelling {
	store: Store;
	tx: Queries;
	company: Company;
	userId: string;
	now: Date;
}

/** The labels that a mention has now, a person's word included. */
export function labelsOf(mention: mentions.Mention, proposals: Proposals | null, company: Company): Labels {
	const probable = mention.complaintProbability >= company.complaintThreshold / 100;
	return {
		sentiment: mention.sentiment,
		complaint: (mention.isComplaint ?? probable) ? 'yes' : 'no',
		cause: proposals?.cause?.proposed ?? '',
		topics: writeTopics(proposals?.topics ?? [])
	};
}

/** Gives a mention a label on a person's word. Its complaint is not touched. @returns the mention as it is then */
export function* setLabel(
	{ store, tx }: Pick<Labelling, 'store' | 'tx'>,
	mention: mentions.Mention,
	field: CorrectionField,
	value: string
): Body<mentions.Mention> {
	switch (field) {
		case 'sentiment':
			return yield* labelled.relabel(store, tx, mention, { sentiment: value as Sentiment });
		case 'complaint':
			return yield* labelled.relabel(store, tx, mention, { isComplaint: value === 'yes' });
		case 'cause':
			yield* labelled.propose(store, tx, mention.id, { cause: { proposed: value as Cause, probability: 1 } });
			return mention;
		case 'topics':
			yield* labelled.propose(store, tx, mention.id, { topics: readTopics(value) });
			return mention;
	}
}

/**
 * Lets the complaint follow a person's word: opened, brought back, or set aside. What the team has already resolved stays as
 * it is, for work that was done is not undone by a label.
 */
export function* followComplaint(
	{ store, tx, company, userId, now }: Labelling,
	mention: mentions.Mention,
	correctionId: string
): Body<void> {
	const calendar = calendarOf(company);
	const [complaint] = yield* complaints.ofMentions(store, tx, [mention.id]);
	const isMeant = mention.isComplaint ?? belongsInQueue(mention, company.complaintThreshold / 100, now);
	const happen = (type: 'dismissed' | 'reopened', id: string) =>
		complaints.record(store, tx, id, { type, userId, data: { correctionId } }, calendar, now);
	if (isMeant && !complaint)
		yield* complaints.openFor(store, tx, [mention], calendar, now, yield* mentions.risksOf(store, tx, [mention.id]));
	else if (isMeant && complaint?.state === 'dismissed') yield* happen('reopened', complaint.id);
	else if (!isMeant && complaint && isAllowed(complaint.state, 'dismissed')) yield* happen('dismissed', complaint.id);
}
