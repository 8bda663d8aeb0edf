import type { ApprovalReason } from '#lib/domain/approval.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Note } from './asked-notes.ts';
import { formatQuote, type Locale } from './formats.ts';

/** Mails about a reply that needs somebody else's word: to those who may give it, and to the one who asked. */

export interface Approving {
	locale: Locale;
	company: string;
	/** The one who asks, or the one who has given their word. Null where they have left. */
	by: string | null;
	/** The customer's words. */
	complaint: string;
	reply: string;
	/** Opens the complaint. */
	href: string;
}

const wordsLength = 400;

/** Why a reply needs another's word, as it is said to whoever may give it. */
export const reasonSentences: Record<ApprovalReason, typeof m.approval_risk_words> = {
	over_limit: m.approval_mail_over_limit,
	risk_words: m.approval_risk_words,
	house_rule: m.approval_house_rule
};

/** Somebody is asked for their word; the whole reply stands in it, for that is what they answer for. */
export function askedNote(asked: Approving & { reasons: readonly ApprovalReason[] }): Note {
	const { locale, company, complaint, reply, href } = asked;
	const by = asked.by ?? m.somebody_gone({}, { locale });
	const headline = m.approval_mail_asked({ name: by }, { locale });
	const reasons = asked.reasons.map((reason) => reasonSentences[reason]({}, { locale }));
	return {
		...{ locale, headline, quote: formatQuote(reply, locale), subject: `${company}: ${headline}` },
		paragraphs: [
			...(reasons.length ? [reasons.join(' ')] : []),
			m.approval_mail_complaint({ words: formatQuote(excerpt(complaint, wordsLength), locale) }, { locale }),
			m.approval_mail_reply({}, { locale })
		],
		action: { text: m.approval_mail_decide({}, { locale }), href },
		why: m.approval_mail_asked_why({ company }, { locale })
	};
}

/** The word has come. @param note what is to be different; null where it was approved */
export function decidedNote({ locale, company, by, complaint, reply, href }: Approving, note: string | null): Note {
	const name = by ?? m.somebody_gone({}, { locale });
	const headline = (note === null ? m.approval_mail_given : m.approval_mail_returned)({}, { locale });
	const told = note === null ? m.approval_mail_given_by : m.approval_mail_returned_by;
	return {
		...{ locale, headline, subject: `${company}: ${headline}` },
		paragraphs: [
			m.approval_mail_complaint({ words: formatQuote(excerpt(complaint, wordsLength), locale) }, { locale }),
			told({ name }, { locale })
		],
		quote: formatQuote(note ?? excerpt(reply, wordsLength), locale),
		action: { text: m.approval_mail_open({}, { locale }), href },
		why: m.approval_mail_decided_why({ company }, { locale })
	};
}
