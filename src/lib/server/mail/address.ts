/** Addresses and header texts as mail takes them; nothing here may begin a header or a recipient of its own. */

/** RFC 5321: the whole address, and the part before the sign. */
const longest = { address: 254, local: 64 };
const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domain =
	/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/** Is this one plain mailbox: no quotes, comments, groups, literals, lists or encoded words? */
export function isMailbox(text: string): boolean {
	const at = text.lastIndexOf('@');
	if (at < 1 || text.length > longest.address || at > longest.local || text.startsWith('=?')) return false;
	return local.test(text.slice(0, at)) && domain.test(text.slice(at + 1));
}

/** Longest subject, characters; longer ones are cut by every mail program anyway. */
const subjectLength = 150;

/** One line without control characters, direction marks or lone surrogates. */
export function subjectOf(text: string): string {
	const flat = text
		.toWellFormed()
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (flat.length <= subjectLength) return flat;
	return `${flat
		.slice(0, subjectLength - 1)
		.replace(/[\ud800-\udbff]$/, '')
		.trimEnd()}…`;
}
