import type { ReplyStatus } from '#lib/domain/reply.ts';
import { excerpt } from '#lib/domain/text.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ErrorCode } from '#lib/server/errors.ts';
import type { Note } from './asked-notes.ts';
import { errorMessage } from './error-message.ts';
import { formatQuote, type Locale } from './formats.ts';

/** A mail about a reply that the public does not see: its site refused it, it could not be sent, or it is gone. */

export interface ReplyBack {
	locale: Locale;
	company: string;
	/** The site's address, without the path. */
	site: string;
	/** The customer's words. */
	complaint: string;
	reply: string;
	status: Extract<ReplyStatus, 'rejected' | 'failed' | 'unknown' | 'removed'>;
	errorCode: ErrorCode | null;
	/** The site's own words. */
	refusedWhy: string | null;
	href: string;
}

const wordsLength = 400;

/** What the site's moderators said, and what can be done. */
export const refusal = (why: string | null, locale: Locale): string =>
	why === null
		? m.reply_rejected_why_not({}, { locale })
		: m.reply_rejected_why({ reason: formatQuote(why.replace(/\.$/, ''), locale) }, { locale });

const headlines: Record<ReplyBack['status'], typeof m.reply_back_look> = {
	rejected: m.reply_back_refused,
	failed: m.reply_back_not_sent,
	unknown: m.reply_back_look,
	removed: m.reply_back_gone
};

function reasonOf({ locale, status, errorCode, refusedWhy }: ReplyBack): string {
	if (status === 'rejected') return refusal(refusedWhy, locale);
	if (status === 'removed') return m.reply_back_gone_why({}, { locale });
	return errorCode ? errorMessage(errorCode, locale) : m.reply_unseen({}, { locale });
}

export function replyBackNote(told: ReplyBack): Note {
	const { locale, company, site, complaint, reply, status, href } = told;
	const headline = headlines[status]({ site }, { locale });
	return {
		...{ locale, headline, subject: `${company}: ${headline}` },
		paragraphs: [
			reasonOf(told),
			m.approval_mail_complaint({ words: formatQuote(excerpt(complaint, wordsLength), locale) }, { locale }),
			m.reply_back_yours({}, { locale })
		],
		quote: formatQuote(reply, locale),
		action: { text: m.approval_mail_open({}, { locale }), href },
		why: m.reply_back_why({ company }, { locale })
	};
}
