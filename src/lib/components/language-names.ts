import { locales } from '#lib/paraglide/runtime.js';

const names: Record<(typeof locales)[number], string> = { en: 'English', lv: 'Latviešu', ru: 'Русский' };

/** The languages of the screens, each by its own name: whoever looks for theirs may read no other. */
export const languageChoices = locales.map((locale) => ({
	value: locale as string,
	label: names[locale],
	lang: locale as string
}));
