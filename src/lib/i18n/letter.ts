import { isOpen } from '#lib/domain/complaint.ts';
import type { DigestFacts, ShownComplaint } from '#lib/domain/digest.ts';
import { roughly } from '#lib/domain/exposure.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount } from './counts.ts';
import {
	formatDateTime,
	formatDays,
	formatDue,
	formatList,
	formatNumber,
	formatQuote,
	type Locale
} from './formats.ts';
import { decisionOf, type SaidDecision } from './letter-decision.ts';
import type { Telling } from './letter-telling.ts';
import { causeNames } from './playbook-names.ts';
import { whoWrote } from './who-wrote.ts';

/** A week's facts as a letter in its reader's language: the same words for the mail, its plain text and the page. */

export interface Letter {
	locale: Locale;
	company: string;
	kicker: string;
	days: string;
	headline: string;
	lead: string | null;
	figures: Figure[];
	decision: SaidDecision;
	sections: Section[];
	asOf: string;
}

export interface Figure {
	value: string;
	label: string;
	note: string | null;
	href: string;
}

export interface Section {
	title: string;
	/** One sentence over the lines, or in their place. */
	text: string | null;
	lines: Line[];
	more: { text: string; href: string } | null;
}

export interface Line {
	/** Who or what. */
	strong: string;
	/** Customers' words stand in quotation marks. */
	text: string;
	note: string | null;
	href: string | null;
	isLate?: boolean;
}

/** First words of a customer that a line carries, characters. */
const lineLength = 90;

export function letterOf(facts: DigestFacts, telling: Telling): Letter {
	const { locale, company, timeZone, asOf } = telling;
	return {
		...{ locale, company, kicker: m.digest_title({}, { locale }), days: formatDays(facts.from, facts.to, locale) },
		headline: headlineOf(facts, locale),
		lead: leadOf(facts, locale),
		figures: figuresOf(facts, telling),
		decision: decisionOf(facts.decision, telling),
		sections: [broke(facts, telling), fixed(facts, telling), late(facts, telling), touched(facts, telling)],
		asOf: m.digest_as_of({ when: formatDateTime(asOf, { locale, timeZone }) }, { locale })
	};
}

function headlineOf({ unanswered, readers }: DigestFacts, locale: Locale): string {
	if (!unanswered) return m.digest_headline_none({}, { locale });
	const figure = formatNumber(unanswered, locale);
	return m.digest_headline(
		{ count: unanswered, figure, readers: formatCount(roughly(readers), 'people', locale) },
		{ locale }
	);
}

function leadOf({ unanswered, readersBefore }: DigestFacts, locale: Locale): string | null {
	if (!unanswered) return m.digest_lead_none({}, { locale });
	if (readersBefore === null) return null;
	return m.digest_readers_before({ readers: formatCount(roughly(readersBefore), 'people', locale) }, { locale });
}

function figuresOf({ complained, complainedBefore, answered, solved }: DigestFacts, { locale, lists }: Telling) {
	const figure = (value: number, label: (i: { count: number }, o: { locale: Locale }) => string, list: string) => ({
		value: formatNumber(value, locale),
		label: label({ count: value }, { locale }),
		note: null as string | null,
		href: `${lists}/${list}`
	});
	const before = m.digest_before({ figure: formatNumber(complainedBefore, locale) }, { locale });
	return [
		{ ...figure(complained, m.digest_complained, 'complained'), note: before },
		figure(answered, m.digest_answered, 'answered'),
		figure(solved, m.digest_solved, 'solved')
	];
}

function broke({ broken, grown }: DigestFacts, { locale, lists, origin, sources }: Telling): Section {
	const causes = grown.map(({ cause, now, before }) => ({
		strong: causeNames[cause]({}, { locale }),
		text: m.digest_broke_cause(
			{ people: formatCount(now, 'people', locale), before: formatNumber(before, locale) },
			{ locale }
		),
		...{ note: null, href: `${lists}/complained` }
	}));
	const places = broken.map(({ sourceId, days }) => ({
		strong: sources.get(sourceId) ?? '…',
		text: days
			? m.digest_broke_source({ days: formatNumber(days, locale) }, { locale })
			: m.digest_broke_source_now({}, { locale }),
		...{ note: null, href: `${origin}/sources/${sourceId}` }
	}));
	const lines = [...causes, ...places];
	const text = lines.length ? null : m.digest_broke_none({}, { locale });
	return { title: m.digest_broke({}, { locale }), text, lines, more: null };
}

function fixed({ solved, shown }: DigestFacts, telling: Telling): Section {
	const { locale, lists } = telling;
	const lines = known(shown.solved, telling).map((one) => ({
		...who(one, telling),
		text: excerpt(one.actionTaken ?? '', lineLength)
	}));
	return {
		title: m.digest_fixed({}, { locale }),
		text: solved ? null : m.digest_fixed_none({}, { locale }),
		lines,
		more: moreOf(solved, lines.length, `${lists}/solved`, locale)
	};
}

function late({ late, shown }: DigestFacts, telling: Telling): Section {
	const { locale, asOf } = telling;
	const kinds = [
		[late.acknowledge, m.digest_late_answer],
		[late.resolve, m.digest_late_solution],
		[late.followUp, m.digest_late_question]
	] as const;
	const parts = kinds
		.filter(([count]) => count > 0)
		.map(([count, say]) => say({ count, figure: formatNumber(count, locale) }, { locale }));
	const lines = known(shown.late, telling).map((one) => ({
		...who(one, telling),
		text: words(one, locale),
		note: one.dueAt ? formatDue(one.dueAt, asOf, locale).text : null,
		isLate: true
	}));
	return {
		title: m.digest_late({}, { locale }),
		text: parts.length ? `${formatList(parts, locale)}.` : m.digest_late_none({}, { locale }),
		...{ lines, more: null }
	};
}

function touched({ complained, touched: places, shown }: DigestFacts, telling: Telling): Section {
	const { locale, sources, lists } = telling;
	const where = places.map(
		({ sourceId, people }) => `${sources.get(sourceId) ?? '…'}: ${formatCount(people, 'people', locale)}`
	);
	const lines = known(shown.touched, telling).map((one) => ({
		...who(one, telling),
		text: words(one, locale),
		note: fateOf(one, locale)
	}));
	return {
		title: m.digest_touched({}, { locale }),
		text: complained ? `${where.join('; ')}.` : m.digest_touched_none({}, { locale }),
		lines,
		more: moreOf(complained, lines.length, `${lists}/complained`, locale)
	};
}

const known = (ids: string[], { complaints }: Telling) =>
	ids.map((id) => complaints.get(id)).filter((one) => one !== undefined);

function who(one: ShownComplaint, { locale, origin }: Telling) {
	return { strong: whoWrote(one, locale), note: null as string | null, href: `${origin}/complaints/${one.id}` };
}

const words = (one: ShownComplaint, locale: Locale) => formatQuote(excerpt(one.text, lineLength), locale);

function fateOf({ state, isUnanswered }: ShownComplaint, locale: Locale): string {
	if (isUnanswered) return m.digest_state_waiting({}, { locale });
	return isOpen(state) ? m.digest_state_answered({}, { locale }) : m.digest_state_solved({}, { locale });
}

function moreOf(all: number, here: number, href: string, locale: Locale) {
	if (all <= here) return null;
	return { text: m.digest_see_all({ figure: formatNumber(all, locale) }, { locale }), href };
}
