import type { CompensationKind } from '#lib/domain/compensation.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Note } from './asked-notes.ts';
import { formatDay, formatMoney, formatNumber, formatQuote, type Locale } from './formats.ts';

/** Mails from one colleague to another about a complaint: a note, complaints that are theirs now, a compensation that waits or was decided. */

interface Told {
	locale: Locale;
	company: string;
	/** Null where they have left. */
	by: string | null;
	href: string;
}

const wordsLength = 400;
const nameOf = ({ by, locale }: Told) => by ?? m.somebody_gone({}, { locale });
const theirs = (words: string, locale: Locale) =>
	m.approval_mail_complaint({ words: formatQuote(excerpt(words, wordsLength), locale) }, { locale });

/** A note addresses the reader. */
export function addressedNote(told: Told & { note: string; complaint: string }): Note {
	const { locale, company, note, complaint, href } = told;
	const headline = m.colleague_addresses({ name: nameOf(told) }, { locale });
	return {
		...{ locale, headline, subject: `${company}: ${headline}`, quote: note },
		paragraphs: [theirs(complaint, locale)],
		action: { text: m.mention_to_complaint({}, { locale }), href },
		why: m.colleague_addresses_why({ company }, { locale })
	};
}

export interface Given {
	complaint: string;
	reason: string | null;
	/** `YYYY-MM-DD`; null where no day was named. */
	dueOn: string | null;
}

/** Complaints are the reader's now; of a single one its words, with the reason and the day. */
export function assignedNote(told: Told & { given: readonly Given[] }): Note {
	const { locale, company, given, href } = told;
	const [only, ...more] = given;
	const figures = { count: given.length, figure: formatNumber(given.length, locale), name: nameOf(told) };
	const headline = m.colleague_gives(figures, { locale });
	const single = more.length ? undefined : only;
	return {
		...{ locale, headline, subject: `${company}: ${headline}`, quote: null },
		paragraphs: [
			...(single ? [theirs(single.complaint, locale)] : []),
			...(single?.reason ? [m.colleague_gives_reason({ reason: single.reason }, { locale })] : []),
			...(single?.dueOn ? [m.colleague_gives_until({ day: formatDay(single.dueOn, locale, 'until') }, { locale })] : [])
		],
		action: {
			text: single ? m.mention_to_complaint({}, { locale }) : m.colleague_gives_open({}, { locale }),
			href
		},
		why: m.colleague_gives_why({ company }, { locale })
	};
}

const kindNames: Record<CompensationKind, typeof m.compensation_money> = {
	compliment: m.compensation_compliment,
	extra_work: m.compensation_extra_work,
	gift: m.compensation_gift,
	money: m.compensation_money
};

export interface Compensating extends Told {
	complaint: string;
	compensation: { kind: CompensationKind; amountCents: number; currency: string; note: string };
	/** Null where the reader is asked for it. */
	answer: { isApproved: boolean; why: string | null } | null;
}

/** A compensation waits for the reader's word, or has got another's. */
export function compensationNote(told: Compensating): Note {
	const { locale, company, complaint, compensation, answer, href } = told;
	const { kind, amountCents, currency } = compensation;
	const name = nameOf(told);
	const decided = answer?.isApproved ? m.colleague_compensation_approved : m.colleague_compensation_refused;
	const headline = answer ? decided({}, { locale }) : m.colleague_compensation_asked({ name }, { locale });
	const what = kindNames[kind]({}, { locale });
	return {
		...{ locale, headline, subject: `${company}: ${headline}`, quote: compensation.note },
		paragraphs: [
			...(answer ? [answer.why ? `${name}: ${answer.why}` : m.approval_given_by({ name }, { locale })] : []),
			theirs(complaint, locale),
			amountCents ? `${what}, ${formatMoney(amountCents, currency, locale)}` : what
		],
		action: { text: m.mention_to_complaint({}, { locale }), href },
		why: (answer ? m.approval_mail_decided_why : m.colleague_compensation_why)({ company }, { locale })
	};
}
