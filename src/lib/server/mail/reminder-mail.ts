import type { AlertLetter } from '#lib/i18n/alert-letter.ts';
import { m } from '#lib/paraglide/messages.js';
import { publicUrl } from '#lib/server/config.ts';
import { alertPaper } from './alert-mail.ts';
import type { Rendered } from './digest-mail.ts';

/** What the ladder has to say, as mail. It is about one's own work and cannot be unsubscribed from; the owner sets the ladder. */
export function reminderMail(letter: AlertLetter, company: string): Rendered {
	const { locale } = letter;
	return alertPaper(letter, {
		why: m.ladder_mail_why({ company }, { locale }),
		links: [{ text: m.ladder_mail_queue({}, { locale }), href: `${publicUrl()}/complaints?view=breaching` }]
	});
}
