import type { AlertItem, AlertLetter } from '#lib/i18n/alert-letter.ts';
import { m } from '#lib/paraglide/messages.js';
import { publicUrl } from '#lib/server/config.ts';
import AlertMail from './AlertMail.svelte';
import type { Rendered } from './digest-mail.ts';
import { unsubscribeUrl } from './links.ts';
import { linkText, plainText } from './plain.ts';
import { renderMail } from './render.ts';

/** An alert as mail: subject, HTML and plain text. */
export function alertMail(letter: AlertLetter, company: string, unsubscribeToken: string): Rendered {
	const { locale } = letter;
	return alertPaper(letter, {
		why: m.digest_why({ company }, { locale }),
		links: [
			{ text: m.alert_settings({}, { locale }), href: `${publicUrl()}/settings#alerts` },
			{ text: m.alert_stop({}, { locale }), href: unsubscribeUrl(unsubscribeToken) }
		]
	});
}

export interface Foot {
	/** Why the reader gets it. */
	why: string;
	links: { text: string; href: string }[];
}

/** A letter about complaints on the paper of alerts, with its own foot. */
export function alertPaper(letter: AlertLetter, foot: Foot): Rendered {
	const { locale, subject } = letter;
	const asks = letter.items.length ? m.alert_follow_ups({}, { locale }) : null;
	return {
		subject,
		html: renderMail(AlertMail, { letter, asks, foot }, { locale, title: subject }),
		text: plainText([
			letter.headline,
			...letter.items.map(itemText),
			letter.followUps.length ? asks : null,
			...letter.followUps.map(itemText),
			letter.more && linkText(letter.more),
			foot.why,
			...foot.links.map(linkText)
		])
	};
}

const itemText = ({ mark, who, words, facts, actions }: AlertItem) =>
	[mark, who, words, ...facts, ...actions.map(linkText)].filter(Boolean).join('\n');
