import { locales } from '#lib/paraglide/runtime.js';
import type { Locale } from '#lib/i18n/formats.ts';

/** The terminal's language (`LANG`) where we speak it, else English. */
export function readerLocale(tag = new Intl.DateTimeFormat().resolvedOptions().locale): Locale {
	return locales.find((locale) => tag.toLowerCase().split('-')[0] === locale) ?? 'en';
}
