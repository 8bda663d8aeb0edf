import type { CorrectionField } from '#lib/domain/correction.ts';
import { isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import * as complaints from '#lib/server/complaints.ts';
import * as corrections from '#lib/server/corrections.ts';
import type { Queries, Store } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import { AppError } from '#lib/server/errors.ts';
import * as jobs from '#lib/server/jobs.ts';
import type * as mentions from '#lib/server/mentions.ts';
import * as labelled from '#lib/server/mentions/labels.ts';
import { followComplaint, labelsOf, setLabel, type Labelling } from './labels.ts';
import type { Judge } from './judge.ts';
import { judgeFor } from './own-words.ts';
import { copiesOf, countWords, nearLengths, printOf, wordsOf } from './texts.ts';

/** A person's word on a label: it holds at once for this text and its copies, now and later; it can be taken back. */

export interface Teacher {
	store: Store;
	company: Company;
	userId: string;
	now: Date;
}

/**
 * Keeps what a person said of a label and lets everything follow: copies of the text, the charts, the complaint.
 * Saying what the model says too is kept as well: it teaches that the model was right.
 * @param value as `readLabel` writes it
 * @throws AppError `mention.not_found`
 */
export function correct(teacher: Teacher, mentionId: string, field: CorrectionField, value: string): Promise<string> {
	const { store, company, userId, now } = teacher;
	return store.transaction(function* (tx) {
		const one: Labelling = { ...teacher, tx };
		const [found] = yield* labelled.read(store, tx, company.id, [mentionId]);
		if (!found) throw new AppError('mention.not_found');
		const { mention } = found;
		const fingerprint = printOf(mention);
		const before = (yield* standing(store, tx, mention)).filter((other) => other.field === field);
		const was = labelsOf(mention, found.analysis?.proposals ?? null, company)[field];
		const { id } = yield* corrections.add(store, tx, {
			...{ companyId: company.id, mentionId, userId, field, now: value, at: now },
			// Where a person has spoken already, the model's own word is what was written down then.
			said: before.at(-1)?.said ?? was,
			...{ fingerprint, words: countWords(fingerprint) }
		});
		const copies = yield* labelled.read(store, tx, company.id, yield* copiesOf(store, tx, mention));
		for (const { mention: each } of [found, ...copies]) {
			const now = yield* setLabel(one, each, field, value);
			if (field === 'complaint') yield* followComplaint(one, now, id);
		}
		if (field === 'cause') yield* setCause(one, mention.id, value);
		yield* learnSoon(store, tx, company.id, now);
		return id;
	});
}

/** Corrections come in series; one lesson for all that come within these minutes. */
const seriesMs = 5 * 60_000;

/** Corrections of one series are learned from together, when it is over. */
function* learnSoon(store: Store, tx: Queries, companyId: string, now: Date): Body<void> {
	const ends = (Math.floor(now.getTime() / seriesMs) + 1) * seriesMs;
	const job = { kind: 'learn', payload: { companyId }, key: `learn ${companyId} ${ends}`, runAt: new Date(ends) };
	yield* jobs.add(store, tx, job, now);
}

/** The cause of a text is the cause of its complaint. */
function* setCause({ store, tx, company, userId, now }: Labelling, mentionId: string, cause: string): Body<void> {
	const [complaint] = yield* complaints.ofMentions(store, tx, [mentionId]);
	if (!complaint || complaint.cause === cause) return;
	const happening = { type: 'cause_set' as const, userId, data: { cause } };
	yield* complaints.record(store, tx, complaint.id, happening, calendarOf(company), now);
}

/** The corrections that hold for a text, oldest first: those about itself and those about its copies. */
export function* standing(store: Store, tx: Queries, mention: mentions.Mention): Body<corrections.Correction[]> {
	const print = printOf(mention);
	const near = yield* corrections.ofLengths(store, tx, mention.companyId, nearLengths(print));
	return near.filter((one) => one.mentionId === mention.id || isNearDuplicate(print, one.fingerprint));
}

/**
 * Takes a correction back: the text and its copies get the label that an earlier correction gives them, or else the model's.
 * @returns false where it had been taken back already
 * @throws AppError `correction.not_found`
 */
export async function undo(teacher: Teacher, id: string): Promise<boolean> {
	const { store, company, userId, now } = teacher;
	const taken = await corrections.find(store, company.id, id);
	if (!taken) throw new AppError('correction.not_found');
	const { field, mentionId } = taken;
	const judge = await judgeFor(store, company);
	return store.transaction(function* (tx) {
		if (!(yield* corrections.takeBack(store, tx, id, userId, now))) return false;
		yield* learnSoon(store, tx, company.id, now);
		const one: Labelling = { ...teacher, tx };
		const [found] = yield* labelled.read(store, tx, company.id, [mentionId]);
		if (!found) return true;
		const copies = yield* labelled.read(store, tx, company.id, yield* copiesOf(store, tx, found.mention));
		for (const { mention } of [found, ...copies]) {
			const next = (yield* standing(store, tx, mention)).filter((other) => other.field === field).at(-1);
			const now = next
				? yield* setLabel(one, mention, field, next.now)
				: yield* letModelSay(one, mention, field, judge);
			if (field === 'complaint') yield* followComplaint(one, now, id);
		}
		return true;
	});
}

/** Puts the model's own word back in place of a person's. */
function* letModelSay(
	{ store, tx }: Labelling,
	mention: mentions.Mention,
	field: CorrectionField,
	judge: Judge
): Body<mentions.Mention> {
	const said = judge.classify(wordsOf(mention));
	switch (field) {
		case 'sentiment':
			return yield* labelled.relabel(store, tx, mention, { sentiment: said.sentiment });
		case 'complaint':
			return yield* labelled.relabel(store, tx, mention, { isComplaint: null, complaintProbability: said.complaint });
		case 'cause': {
			const { proposed, probabilities } = said.cause;
			yield* labelled.propose(store, tx, mention.id, { cause: { proposed, probability: probabilities[proposed] } });
			return mention;
		}
		case 'topics':
			yield* labelled.propose(store, tx, mention.id, { topics: said.topics.map(({ topic }) => topic) });
			return mention;
	}
}

/**
 * What people said of the same texts before holds for those that have just come in. Runs between saving and reacting, so that
 * what is no complaint never opens one.
 */
export function* applyStanding(
	store: Store,
	tx: Queries,
	companyId: string,
	saved: mentions.SavedMention[]
): Body<mentions.SavedMention[]> {
	if (!(yield* corrections.hasAny(store, tx, companyId))) return saved;
	const fresh = saved.filter(({ what }) => what !== 'unchanged').map((one) => ({ one, print: printOf(one.mention) }));
	const lengths = [...new Set(fresh.flatMap(({ print }) => nearLengths(print)))];
	const known = yield* corrections.ofLengths(store, tx, companyId, lengths);
	if (!known.length) return saved;
	const changed = new Map<mentions.SavedMention, mentions.SavedMention>();
	for (const { one, print } of fresh) {
		// Oldest first, so that of several about one label the last word holds.
		const last = new Map<CorrectionField, string>();
		for (const other of known) if (isNearDuplicate(print, other.fingerprint)) last.set(other.field, other.now);
		let { mention } = one;
		for (const [field, value] of last) mention = yield* setLabel({ store, tx }, mention, field, value);
		if (last.size) changed.set(one, { ...one, mention });
	}
	return saved.map((one) => changed.get(one) ?? one);
}
