import { causes, outcomes, strategies, type ComplaintEventType } from '#lib/domain/complaint.ts';
import { coachNames } from '#lib/i18n/coach-names.ts';
import { formatDay, formatMoney, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { answerNames, causeNames, closingNames, eventNames, outcomeNames, strategyNames } from './names.ts';

/** An event of the history as a line of words: what happened, to whom, until when, why. */

export interface Told {
	type: ComplaintEventType;
	reason: string | null;
	data: Record<string, unknown>;
}

/** One of the playbook's words in an event's data, as people read it. */
function named<T extends string>(known: readonly T[], names: Record<T, () => string>, value: unknown): string | null {
	const found = known.find((one) => one === value);
	return found ? names[found]() : null;
}

/** What the product had proposed where a person chose otherwise. */
function proposedFact(proposed: unknown): string {
	const name = named(causes, causeNames, proposed) ?? named(strategies, strategyNames, proposed);
	return m.history_proposed({ what: name ?? String(proposed) });
}

/** A day on which something is due, or was; a pause lasts until then. */
const dayFact = (type: ComplaintEventType, day: string, locale: Locale) =>
	type === 'paused' ? m.history_until({ day: formatDay(day, locale, 'until') }) : formatDay(day, locale);

/** The facts of an event, those that it has, in the order in which one would tell them. */
export function factsOf({ type, reason, data }: Told, locale: Locale): string[] {
	const text = (value: unknown) => (typeof value === 'string' && value ? value : null);
	const sum = typeof data.amountCents === 'number' && data.amountCents > 0;
	const facts = [
		text(data.to) ?? (type === 'assigned' && data.assigneeId === null ? m.queue_nobody() : null),
		named(causes, causeNames, type === 'cause_set' ? data.cause : null),
		named(strategies, strategyNames, data.strategy),
		named(outcomes, outcomeNames, data.outcome),
		named(Object.keys(answerNames) as (keyof typeof answerNames)[], answerNames, data.answer),
		named(Object.keys(closingNames) as (keyof typeof closingNames)[], closingNames, data.closing),
		sum ? formatMoney(data.amountCents as number, String(data.currency), locale) : null,
		text(data.restatement),
		text(data.actionTaken),
		text(data.text),
		text(data.dueOn) && dayFact(type, String(data.dueOn), locale),
		data.isLate === true ? m.plan_kept_late() : null,
		data.proposed && data.proposed !== (data.strategy ?? data.cause) ? proposedFact(data.proposed) : null,
		Array.isArray(data.warnings) && data.warnings.length
			? m.history_anyway({ rules: coachNames(data.warnings).join(', ') })
			: null,
		data.byLadder === true ? m.ladder_by_itself() : null,
		data.isOurAnswer === true ? m.history_our_answer() : null,
		reason
	];
	return facts.filter((fact) => fact !== null);
}

export function describe(event: Told, locale: Locale): string {
	const facts = factsOf(event, locale);
	return facts.length ? `${eventNames[event.type]()}: ${facts.join(', ')}` : eventNames[event.type]();
}
