import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Note } from './asked-notes.ts';
import { formatDay, formatNumber, formatQuote, type Locale } from './formats.ts';

/** Mails from one colleague to another about a complaint: a note that addresses them, or complaints that are theirs now. */

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
			...(single?.dueOn ? [m.colleague_gives_until({ day: formatDay(single.dueOn, locale, 'words') }, { locale })] : [])
		],
		action: {
			text: single ? m.mention_to_complaint({}, { locale }) : m.colleague_gives_open({}, { locale }),
			href
		},
		why: m.colleague_gives_why({ company }, { locale })
	};
}
