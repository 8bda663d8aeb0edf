import type { Note } from '#lib/i18n/asked-notes.ts';
import type { Rendered } from './digest-mail.ts';
import NoteMail from './NoteMail.svelte';
import { linkText, plainText } from './plain.ts';
import { renderMail } from './render.ts';

/** A short mail to one person: subject, HTML and plain text. */
export function noteMail(note: Note): Rendered {
	const { subject, headline, hello, paragraphs, quote, action, why, locale } = note;
	return {
		subject,
		html: renderMail(NoteMail, { note }, { locale, title: subject }),
		text: plainText([headline, hello ?? null, ...paragraphs, quote, action && linkText(action), why])
	};
}
