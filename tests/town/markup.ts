/** Markup made by hand, escaped by these alone. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 forbids are left out; HTML can do without them too. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export function escape(text: string): string {
	return text.replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Plain text as HTML, its lines kept. */
export function toHtml(text: string): string {
	return escape(text).replace(/\n/g, '<br>');
}

/** JSON that may stand inside a script element. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** ISO 8601 as a site in Riga's winter writes it. */
export function rigaTime(instant: Date): string {
	return `${new Date(instant.getTime() + 2 * 3_600_000).toISOString().slice(0, 19)}+02:00`;
}

/** RFC 822, as RSS wants it. */
export function rfc822(instant: Date): string {
	return instant.toUTCString().replace('GMT', '+0000');
}
