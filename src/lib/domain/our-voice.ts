/** Forms of companies, left out when names are compared. */
const legalForms = /^(?:sia|as|ooo|ооо|оао|зао|ао|ип|ltd|llc|inc|gmbh|oü|uab)$/u;

/** Is this word, folded, no part of what a company is called? */
export const isLegalForm = (word: string): boolean => legalForms.test(word);

/** A name as people mean it: without quotes, legal form, case and marks. */
function meant(name: string): string {
	const words = name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return (words ?? []).filter((word) => !isLegalForm(word)).join(' ');
}

/** Does an author write under one of our own names («SIA "Kaķis"» is «Kaķis»)? */
export function isOurName(author: string | null, names: readonly string[]): boolean {
	const asked = meant(author ?? '');
	return asked !== '' && names.some((name) => meant(name) === asked);
}
