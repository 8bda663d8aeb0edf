import { htmlToText, looksLikeHtml, oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { innerHtml } from '../shared/inner-html.ts';
import { ownText, type XmlElement } from './xml.ts';

const isTextType = (type: string) => type === 'text' || type === 'text/plain' || type === 'plain';
const isMarkupType = (type: string) => /html|xml/.test(type);

/** Atom: base64 by its own word (0.3), or because the media type is neither text nor XML (1.0, RFC 4287 4.1.3.3). */
function isBase64(element: XmlElement, type: string): boolean {
	if (element.attributes.get('mode')?.trim().toLowerCase() === 'base64') return true;
	return element.key.startsWith('atom:') && type.includes('/') && !type.startsWith('text/') && !isMarkupType(type);
}

const base64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

/** Decoded where it is text; a picture or anything else that is no UTF-8 is nothing to read. */
function fromBase64(text: string): string {
	if (!base64.test(text)) return text;
	const decoded = Buffer.from(text, 'base64').toString('utf8');
	return decoded.includes('\ufffd') ? '' : decoded;
}

/**
 * What a person would read in an element whose content may be text, escaped HTML, inline markup or base64. `type` and `mode`
 * are believed where they are clear; elsewhere markup is markup where it looks like it.
 */
export function readText(element: XmlElement): string {
	if (element.content.some((part) => typeof part !== 'string')) return htmlToText(innerHtml(element));
	const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
	const raw = ownText(element);
	const text = isBase64(element, type) ? fromBase64(raw.trim()) : raw;
	if (isTextType(type)) return tidyText(text);
	return isMarkupType(type) || looksLikeHtml(text) ? htmlToText(text) : tidyText(text);
}

/** The same on one line. */
export function readLine(element: XmlElement): string {
	return oneLine(readText(element));
}
