import type { Language } from './mention.ts';

/** What people are called to their face. */

/** A capitalised word, perhaps with a hyphen, and none after it that begins small: a person, not a handle and not the title of a channel. */
const personName = /^(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?:\s+(?!\p{Ll})\S+)*$/u;
/** A word of a name; sites shorten surnames to a letter. */
const partOfName = /^\p{Lu}[\p{L}’'-]*\p{L}$/u;

/** A name fit for a greeting: its first word, if it looks like a name. */
export function firstNameOf(author: string | null): string | null {
	return personName.exec(author?.trim() ?? '')?.[1] ?? null;
}

/** … in a text of this language: none that its readers would stumble over. */
export function greetedName(language: Language, author: string | null): string | null {
	const name = firstNameOf(author);
	return name && language !== 'ru' && /\p{sc=Cyrillic}/u.test(name) ? null : name;
}

/** … with the surname, for a letter: nobody is called "Anna K." to their face. */
export function formalName(language: Language, author: string | null): string | null {
	if (!author || !greetedName(language, author)) return null;
	const parts = author.split(/\s+/).filter((part) => partOfName.test(part));
	return parts.join(' ');
}
