import { roughly } from '#lib/domain/exposure.ts';
import { clockOf, type Reminder } from '#lib/domain/reminder.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AlertItem, AlertLetter } from './alert-letter.ts';
import { formatCount } from './counts.ts';
import { formatDateTime, formatDue, formatNumber, formatQuote, type Locale } from './formats.ts';
import { whoWrote } from './who-wrote.ts';

/** What the ladder tells a person: whose clock runs out or has run out, and who has shown no sign of life. */

export interface Telling {
	locale: Locale;
	company: string;
	timeZone: string;
	/** The app's own address. */
	origin: string;
	now: Date;
}

/** Most complaints that one mail tells in full; the queue has the others. */
const mostItems = 10;
const wordsLength = 400;

export function reminderLetterOf(reminders: readonly Reminder[], telling: Telling): AlertLetter {
	const { locale, company, origin } = telling;
	const sorted = [...reminders].sort((a, b) => b.complaint.exposure - a.complaint.exposure);
	const headline = m.ladder_mail_title(
		{ count: sorted.length, figure: formatNumber(sorted.length, locale) },
		{ locale }
	);
	const left = Math.max(0, sorted.length - mostItems);
	return {
		...{ locale, headline, subject: `${company}: ${headline}` },
		items: sorted.slice(0, mostItems).map((one) => itemOf(one, telling)),
		followUps: [],
		more: left
			? {
					text: m.alert_more({ figure: formatNumber(left, locale) }, { locale }),
					href: `${origin}/complaints?view=breaching`
				}
			: null
	};
}

function itemOf(one: Reminder, { locale, timeZone, origin, now }: Telling): AlertItem {
	const { nextDueAt, silentSince, exposure, id } = one.complaint;
	const place = { locale, timeZone };
	const due = nextDueAt && formatDue(nextDueAt, now, locale);
	const mark =
		clockOf(one) === 'silence'
			? m.ladder_mail_silent(
					{ name: one.holder ?? m.somebody_gone({}, { locale }), when: formatDateTime(silentSince ?? now, place) },
					{ locale }
				)
			: (due?.text ?? null);
	const holder = one.holder
		? m.ladder_mail_holder({ name: one.holder }, { locale })
		: m.ladder_mail_nobody({}, { locale });
	return {
		mark,
		isRisky: due?.isLate ?? false,
		who: whoWrote(one, locale),
		words: formatQuote(excerpt(one.text, wordsLength), locale),
		facts: [
			...(exposure >= 1
				? [m.alert_readers({ readers: formatCount(roughly(exposure), 'people', locale) }, { locale })]
				: []),
			...(nextDueAt ? [m.ladder_mail_due({ when: formatDateTime(nextDueAt, place) }, { locale })] : []),
			holder
		],
		actions: [{ text: m.alert_answer({}, { locale }), href: `${origin}/complaints/${id}` }]
	};
}
