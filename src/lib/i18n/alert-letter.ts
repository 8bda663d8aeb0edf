import { recommendStrategy } from '#lib/domain/recommend.ts';
import { roughly } from '#lib/domain/exposure.ts';
import type { Told } from '#lib/domain/alert-rule.ts';
import type { PolicyDial } from '#lib/domain/playbook.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatCount } from './counts.ts';
import { formatDateTime, formatNumber, formatQuote, type Locale } from './formats.ts';
import { causeNames, strategyNames } from './playbook-names.ts';
import { whoWrote } from './who-wrote.ts';

/** What a person is told at once, in their language: the same words for the mail and its plain text. */

export interface AlertLetter {
	locale: Locale;
	subject: string;
	headline: string;
	items: AlertItem[];
	followUps: AlertItem[];
	/** What did not fit. */
	more: { text: string; href: string } | null;
}

export interface AlertItem {
	/** Why it cannot wait, or came back; null for a plain new one. */
	mark: string | null;
	isRisky: boolean;
	who: string;
	/** The customer's words. */
	words: string;
	facts: string[];
	actions: { text: string; href: string }[];
}

export interface AlertTelling {
	locale: Locale;
	company: string;
	timeZone: string;
	dial: PolicyDial;
	/** The app's own address. */
	origin: string;
}

/** Most complaints that one mail tells in full; the queue has the others. */
const mostItems = 10;
const wordsLength = 600;
const subjectWords = 70;

export function alertLetterOf(complaints: readonly Told[], telling: AlertTelling): AlertLetter {
	const { locale, company, origin } = telling;
	const sorted = [...complaints].sort((a, b) => Number(b.isRisky) - Number(a.isRisky) || b.exposure - a.exposure);
	const asks = sorted.filter(({ reason }) => reason === 'follow_up');
	const news = sorted.filter(({ reason }) => reason !== 'follow_up');
	const left = Math.max(0, news.length - mostItems) + Math.max(0, asks.length - mostItems);
	const headline = news.length ? newsLine(news, locale) : m.alert_follow_ups({}, { locale });
	const first = (news[0] ?? asks[0])!;
	const teaser = sorted.length === 1 ? formatQuote(excerpt(first.text, subjectWords), locale) : headline;
	return {
		...{ locale, headline, subject: `${company}: ${teaser}` },
		items: news.slice(0, mostItems).map((one) => itemOf(one, telling)),
		followUps: asks.slice(0, mostItems).map((one) => itemOf(one, telling)),
		more: left
			? { text: m.alert_more({ figure: formatNumber(left, locale) }, { locale }), href: `${origin}/complaints` }
			: null
	};
}

/** What is new, then what came back. */
function newsLine(news: readonly Told[], locale: Locale): string {
	const back = news.filter(({ reason }) => reason === 'reopened').length;
	const counted = [
		[m.alert_new, news.length - back],
		[m.alert_back, back]
	] as const;
	return counted
		.filter(([, count]) => count > 0)
		.map(([say, count]) => say({ count, figure: formatNumber(count, locale) }, { locale }))
		.join(', ');
}

function itemOf(one: Told, telling: AlertTelling): AlertItem {
	const { locale, origin } = telling;
	const isFollowUp = one.reason === 'follow_up';
	const href = `${origin}/complaints/${one.id}`;
	const open = isFollowUp
		? { text: m.digest_open_complaint({}, { locale }), href }
		: { text: m.alert_answer({}, { locale }), href: `${href}#reply` };
	const marks = [...(one.isRisky ? [m.alert_risk] : []), ...(one.reason === 'reopened' ? [m.alert_reopened] : [])];
	const original = one.url ? [{ text: m.alert_original({}, { locale }), href: one.url }] : [];
	return {
		mark: marks.length ? marks.map((mark) => mark({}, { locale })).join('. ') : null,
		isRisky: one.isRisky,
		who: whoWrote(one, locale),
		words: formatQuote(excerpt(one.text, wordsLength), locale),
		facts: isFollowUp ? doneFacts(one, locale) : newFacts(one, telling),
		actions: [open, ...original]
	};
}

function doneFacts({ actionTaken }: Told, locale: Locale): string[] {
	return actionTaken ? [m.alert_follow_up_done({ action: excerpt(actionTaken, 200) }, { locale })] : [];
}

/** How many read it, until when it waits, what it looks like and what the playbook proposes. */
function newFacts(one: Told, { locale, timeZone, dial }: AlertTelling): string[] {
	const { exposure, cause, dueAt, isIncident, acknowledgedAt } = one;
	const { strategy, reason } = recommendStrategy({ cause, exposure, isIncident, isHarm: one.isRisky, dial });
	const due = acknowledgedAt ? m.alert_solution_due : m.alert_due;
	return [
		...(exposure >= 1
			? [m.alert_readers({ readers: formatCount(roughly(exposure), 'people', locale) }, { locale })]
			: []),
		...(dueAt ? [due({ when: formatDateTime(dueAt, { locale, timeZone }) }, { locale })] : []),
		...(cause ? [m.alert_cause({ cause: causeNames[cause]({}, { locale }) }, { locale })] : []),
		// Where nobody knows the cause yet there is nothing to propose.
		...(reason === 'too_little_known' && !cause
			? []
			: [m.alert_strategy({ strategy: strategyNames[strategy]({}, { locale }) }, { locale })])
	];
}
