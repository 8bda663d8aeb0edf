/** The closing letter: its parts, and what must be in it. */

export const letterLayouts = ['block', 'semi_block'] as const;
export type LetterLayout = (typeof letterLayouts)[number];

export const letterLocales = ['en', 'lv', 'ru'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** Everything that stands on the paper, as plain text. */
export interface LetterContent {
	company: string;
	/** Lines under the company's name: address, telephone, e-mail. */
	letterhead: string[];
	/** Already in the letter's language. */
	date: string;
	/** Lines: name, address. */
	recipient: string[];
	subject: string;
	salutation: string;
	/** What happened, as the customer put it. */
	problem: string;
	apology: string;
	/** What was done, with days. */
	action: string;
	/** What is done so that it does not happen again; empty where nothing is. */
	measures: string;
	/** Thanks, hope, and whom to turn to. */
	contact: string;
	closing: string;
	name: string;
	position: string;
	copiesTo: string[];
}

export const requiredParts = ['date', 'problem', 'apology', 'action', 'contact', 'name'] as const;
export type RequiredPart = (typeof requiredParts)[number];

/** Parts without which it is no closing letter. */
export function missingParts(content: LetterContent): RequiredPart[] {
	return requiredParts.filter((part) => !content[part].trim());
}
