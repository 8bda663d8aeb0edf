import { readFileSync } from 'node:fs';

/** The messages of all languages, read and judged as data; for `docs.test.ts`. Pure but for `readMessages`. */

interface Variants {
	declarations: string[];
	selectors: string[];
	match: Record<string, string>;
}
export type Message = string | Variants[];
export type Messages = Record<string, Message>;

export const locales = ['en', 'lv', 'ru'] as const;
export type Locale = (typeof locales)[number];

export function readMessages(locale: Locale): Messages {
	const { $schema: _, ...messages } = JSON.parse(
		readFileSync(`src/lib/i18n/messages/${locale}.json`, 'utf8')
	) as Messages;
	return messages;
}

/** Every wording of a message: one, or one a plural form. */
export const wordings = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** What is filled in, sorted; of all wordings together. */
export const placeholders = (message: Message): string[] =>
	[...new Set(wordings(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))].sort();

/** What a caller must hand over, sorted: the inputs where they are declared, else the placeholders. */
export function inputs(message: Message): string[] {
	if (typeof message === 'string') return placeholders(message);
	const declared = message.flatMap(({ declarations }) => declarations.map((line) => /^input (\w+)$/.exec(line)?.[1]));
	return [...new Set(declared.filter((name) => name !== undefined))].sort();
}

/**
 * The plural forms that a language has for whole numbers, after Unicode CLDR 46. Russian's `other` is for fractions, which a
 * count never is, but it also stands for whatever is not a number, so it must not be missing.
 */
export const pluralForms: Record<Locale, string[]> = {
	en: ['one', 'other'],
	lv: ['one', 'other', 'zero'],
	ru: ['few', 'many', 'one', 'other']
};

/** What is wrong with a message's plural forms, as sentences. */
export function pluralFaults(message: Message, locale: Locale): string[] {
	if (typeof message === 'string') return [];
	return message.flatMap(({ declarations, selectors, match }) => {
		const plurals = declarations.flatMap((line) => /^local (\w+) = \w+: plural/.exec(line)?.[1] ?? []);
		return plurals
			.filter((name) => selectors.includes(name))
			.flatMap((name) => {
				const forms = new Set(Object.keys(match).flatMap((key) => formOf(key, name)));
				// `*` stands for all forms that are not named.
				const missing = forms.has('*') ? [] : pluralForms[locale].filter((form) => !forms.has(form));
				const foreign = [...forms].filter((form) => form !== '*' && !pluralForms[locale].includes(form));
				return [
					...missing.map((form) => `${name} lacks ${form}`),
					...foreign.map((form) => `${name} has ${form}, which ${locale} never asks for`)
				];
			});
	});
}

function formOf(key: string, name: string): string[] {
	const found = key.split(',').map((part) => new RegExp(`^\\s*${name}=(.+?)\\s*$`).exec(part)?.[1]);
	return found.filter((form) => form !== undefined);
}
