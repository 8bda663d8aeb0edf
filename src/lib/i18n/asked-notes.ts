import { m } from '#lib/paraglide/messages.js';
import { formatDay, formatNumber, formatQuote, type Locale } from './formats.ts';

/** Short mails to people who are asked something or get a letter: the same words for the mail and its plain text. */

export interface Note {
	locale: Locale;
	subject: string;
	headline: string;
	/** Where the reader is no colleague. */
	hello?: string;
	paragraphs: string[];
	/** What a person of ours asks, in their own words. */
	quote: string | null;
	action: { text: string; href: string } | null;
	/** Why the reader gets it. */
	why: string;
}

export interface Question {
	locale: Locale;
	company: string;
	/** Null where whoever asked has left. */
	askedBy: string | null;
	toName: string;
	purpose: 'solve' | 'tell';
	question: string;
	/** `YYYY-MM-DD` */
	dueOn: string;
	href: string;
	/** The day has passed without an answer. */
	isReminder: boolean;
}

/** Somebody is asked to solve a complaint, or to tell what happened; of the complaint nothing but the question. */
export function questionNote(asked: Question): Note {
	const { locale, company, purpose, question, href, isReminder } = asked;
	const day = formatDay(asked.dueOn, locale, 'until');
	const by = asked.askedBy ?? company;
	const title = purpose === 'solve' ? m.hand_off_public_title : m.account_public_title;
	const headline = title({}, { locale });
	const waits = isReminder ? m.mail_asked_late : m.mail_asked_until;
	return {
		...{ locale, headline, quote: formatQuote(question, locale) },
		subject: isReminder ? m.mail_asked_again({ company, headline }, { locale }) : `${company}: ${headline}`,
		hello: m.mail_asked_hello({ name: asked.toName }, { locale }),
		paragraphs: [
			m.mail_asked_by({ by, company }, { locale }),
			waits({ day }, { locale }),
			...(purpose === 'tell' ? [m.account_public_lead({}, { locale })] : [])
		],
		action: { text: m.mail_asked_answer({}, { locale }), href },
		why: m.mail_asked_why({ by, company }, { locale })
	};
}

/** The customer is asked, once, whether it helped. */
export function followUpNote({ locale, company, href }: { locale: Locale; company: string; href: string }): Note {
	const headline = m.follow_up_public_title({}, { locale });
	return {
		...{ locale, headline, quote: null, subject: `${company}: ${headline}` },
		hello: m.mail_hello({}, { locale }),
		paragraphs: [m.mail_follow_up_text({}, { locale })],
		action: { text: m.mail_follow_up_answer({}, { locale }), href },
		why: m.mail_follow_up_why({ company }, { locale })
	};
}

/** A cause came back in spite of a measure: told to whoever answers for it. */
export function returnNote({
	locale,
	company,
	measure,
	returns,
	href
}: {
	locale: Locale;
	company: string;
	measure: string;
	/** How often it has come back by now. */
	returns: number;
	href: string;
}): Note {
	const headline = m.mail_return_title({}, { locale });
	return {
		...{ locale, headline, quote: formatQuote(measure, locale), subject: `${company}: ${headline}` },
		paragraphs: [m.mail_return_text({ count: returns, figure: formatNumber(returns, locale) }, { locale })],
		action: { text: m.mail_return_open({}, { locale }), href },
		why: m.mail_return_why({ company }, { locale })
	};
}

/** A letter goes with it, as a file. */
export function letterNote({
	locale,
	company,
	toName,
	subject
}: {
	locale: Locale;
	company: string;
	/** As far as it was said. */
	toName: string | null;
	subject: string;
}): Note {
	return {
		...{ locale, headline: subject, quote: null, action: null, subject: `${company}: ${subject}` },
		hello: toName ? m.mail_asked_hello({ name: toName }, { locale }) : m.mail_hello({}, { locale }),
		paragraphs: [m.mail_letter_text({ company }, { locale })],
		why: m.mail_letter_why({ company }, { locale })
	};
}
