import type { Decision } from '#lib/domain/digest.ts';
import { roughly } from '#lib/domain/exposure.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount } from './counts.ts';
import { formatNumber, formatQuote, type Locale } from './formats.ts';
import type { Telling } from './letter-telling.ts';
import { causeNames } from './playbook-names.ts';

/** The letter's one question, with its reason and the place where it is decided. */
export interface SaidDecision {
	kicker: string;
	title: string;
	/** The customer's first words, where it is about one text. */
	quote: string | null;
	why: string;
	action: { text: string; href: string } | null;
}

type Said = Pick<SaidDecision, 'title' | 'why'> & Partial<Pick<SaidDecision, 'quote' | 'action'>>;

/** First words of a customer under the question, characters. */
const quoteLength = 220;

export function decisionOf(decision: Decision, telling: Telling): SaidDecision {
	const { locale } = telling;
	return { kicker: m.digest_decision({}, { locale }), quote: null, action: null, ...sayings(decision, telling) };
}

function sayings(decision: Decision, telling: Telling): Said {
	const { locale, lists, origin, sources } = telling;
	const say = <T>(message: (inputs: T, options: { locale: Locale }) => string, inputs: T) =>
		message(inputs, { locale });
	const figure = (value: number) => formatNumber(value, locale);
	const open = (text: string, path: string) => ({ text, href: path.startsWith(lists) ? path : `${origin}${path}` });
	switch (decision.kind) {
		case 'risk':
			return {
				title: say(m.digest_risk_title, { author: authorOf(decision.complaintId, telling) }),
				why: say(m.digest_risk_why, {}),
				...aboutOne(decision.complaintId, telling)
			};
		case 'one_text':
			return {
				title: say(m.digest_one_title, {}),
				why: say(m.digest_one_why, {
					readers: formatCount(roughly(decision.readers), 'people', locale),
					of: formatCount(roughly(decision.ofReaders), 'people', locale)
				}),
				...aboutOne(decision.complaintId, telling)
			};
		case 'same_trouble':
			return {
				title: say(m.digest_same_title, { cause: causeNames[decision.cause]({}, { locale }) }),
				why: say(m.digest_same_why, {
					people: formatCount(decision.now, 'people', locale),
					before: figure(decision.before)
				}),
				action: open(say(m.digest_open_people, {}), `${lists}/complained`)
			};
		case 'late':
			return {
				title: say(m.digest_late_title, {}),
				why: say(m.digest_late_why, { late: figure(decision.late), open: figure(decision.open) }),
				action: open(say(m.digest_open_queue, {}), '/complaints')
			};
		case 'blind':
			return {
				title: say(m.digest_blind_title, { source: sources.get(decision.sourceId) ?? '…' }),
				why: say(m.digest_blind_why, { days: figure(decision.days) }),
				action: open(say(m.digest_open_source, {}), `/sources/${decision.sourceId}`)
			};
		case 'follow_up':
			return {
				title: say(m.digest_ask_title, {}),
				why: say(m.digest_ask_why, { count: decision.waiting, figure: figure(decision.waiting) }),
				action: open(say(m.digest_open_queue, {}), '/complaints?view=follow_up')
			};
		case 'none':
			return { title: say(m.digest_none_title, {}), why: say(m.digest_none_why, {}) };
	}
}

const authorOf = (id: string, { complaints, locale }: Telling) =>
	complaints.get(id)?.author ?? m.mention_anonymous({}, { locale });

function aboutOne(id: string, { complaints, locale, origin }: Telling): Pick<SaidDecision, 'quote' | 'action'> {
	const one = complaints.get(id);
	return {
		quote: one ? formatQuote(excerpt(one.text, quoteLength), locale) : null,
		action: one ? { text: m.digest_open_complaint({}, { locale }), href: `${origin}/complaints/${id}` } : null
	};
}
