import { publicUrl } from '#lib/server/config.ts';
import { letterOf, type Letter } from '#lib/i18n/letter.ts';
import type { Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Company } from '#lib/server/companies.ts';
import type { Digest, Told } from '#lib/server/digests.ts';
import DigestMail from './DigestMail.svelte';
import { letterUrl, unsubscribeUrl } from './links.ts';
import { letterText } from './plain.ts';
import { renderMail } from './render.ts';

/** What a person gets of a digest: subject, HTML and plain text, in their language. */
export interface Rendered {
	subject: string;
	html: string;
	text: string;
}

export interface Secrets {
	/** Opens the letter without log-in. */
	letter: string;
	unsubscribe: string;
}

export function digestMail(digest: Digest, company: Company, told: Told, locale: Locale, secrets: Secrets): Rendered {
	const origin = publicUrl();
	const letter = letterOf(digest.facts, {
		...{ locale, company: company.name, timeZone: company.timeZone, asOf: digest.createdAt },
		...{ origin, lists: `${origin}/digests/${digest.weekOn}`, ...told }
	});
	const foot = {
		browser: { text: m.digest_browser({}, { locale }), href: letterUrl(secrets.letter) },
		stop: { text: m.digest_stop({}, { locale }), href: unsubscribeUrl(secrets.unsubscribe) },
		why: m.digest_why({ company: company.name }, { locale })
	};
	const subject = subjectOfLetter(letter);
	return {
		subject,
		html: renderMail(DigestMail, { letter, foot }, { locale, title: subject }),
		text: letterText(letter, foot)
	};
}

const subjectOfLetter = ({ company, headline }: Letter) => `${company}: ${headline}`;
