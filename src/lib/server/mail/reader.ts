import type { Locale } from '#lib/i18n/formats.ts';
import { baseLocale, isLocale } from '#lib/paraglide/runtime.js';

/** The language somebody is written to in: their own, else the company's. */
export function readerLocale(reader: { locale: string | null }, company: { locale: string }): Locale {
	const chosen = [reader.locale, company.locale].find((locale) => isLocale(locale));
	return (chosen ?? baseLocale) as Locale;
}
