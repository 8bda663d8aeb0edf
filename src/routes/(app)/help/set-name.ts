import { formatLanguage, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';

/** A test set as it was published, or in words where it is our own ("written ru"). */
export function setName(set: string, locale: Locale): string {
	const [, language] = /^written (\w+)$/.exec(set) ?? [];
	return language ? m.help_set_written({ language: formatLanguage(language, locale) }, { locale }) : set;
}
