import { decodeHTML } from 'entities';
import { readAttributes, scanMarkup } from './markup.ts';

export { readAttributes, scanMarkup, type MarkupSink } from './markup.ts';

/** Elements whose content nobody reads as text, closed or not. */
const hidden = new Set(['script', 'style', 'template']);

/** Elements whose content is for machines or a substitute; somebody who never closes one did not mean to hide the rest. */
const embedded = new Set(
	'head title noscript iframe noembed noframes object applet svg video audio canvas select'.split(' ')
);

/** Elements that begin and end a line of their own. */
const lines = new Set(
	`address article aside body center dd details div dl dt fieldset figcaption figure footer form header hr html
	legend li main nav option section summary tbody tfoot thead tr`.split(/\s+/)
);

/** Elements that stand apart from what is around them. */
const paragraphs = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));

const cells = new Set(['td', 'th']);

const softBreak = '\n';
const paragraphBreak = '\n\n';
/** Of `<br>`; tidyText makes it a line feed like any other carriage return. */
const hardBreak = '\r';

// C0 and C1 controls but tab and line feed; the two code points that no text may hold.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const pictogram = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Named and numeric HTML entities as characters, also without their semicolon where browsers allow it. */
export function decodeEntities(text: string): string {
	return text.includes('&') ? decodeHTML(text) : text;
}

/**
 * Plain text made fit to store and show: well-formed Unicode, no control characters, no white space at the ends of lines,
 * at most one empty line in a row. Line breaks stay.
 */
export function tidyText(text: string): string {
	return text
		.toWellFormed()
		.replace(lineEnds, '\n')
		.replace(controls, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same on a single line, for titles and names. */
export function oneLine(text: string): string {
	return tidyText(text).replace(/\n+/g, ' ');
}

const tagNames =
	'a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption ' +
	'center cite code col dd del details dfn div dl dt em embed fieldset figcaption figure font footer form frame frameset ' +
	'h[1-6] head header hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta nav ' +
	'noscript object ol option p param picture pre q s samp script section select small source span strike strong style sub ' +
	'sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr';
const knownTag = new RegExp(`</?(?:${tagNames.replaceAll(' ', '|')})[\\s/>]`, 'i');
const entity = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Are there well-known tags in it? */
export const hasTags = (text: string): boolean => knownTag.test(text);

/** Is this string meant as HTML? True for well-known tags and for entities, false for `a < b` and `<stdio.h>`. */
export function looksLikeHtml(text: string): boolean {
	return hasTags(text) || entity.test(text);
}

class TextSink {
	readonly parts: string[] = [];
	private skipped: { name: string; depth: number; from: number } | null = null;

	open(name: string, attributes: string, isSelfClosed: boolean): void {
		const { skipped } = this;
		if (skipped && name === skipped.name && !isSelfClosed) skipped.depth++;
		else if (!skipped && !isSelfClosed && (hidden.has(name) || embedded.has(name))) {
			this.skipped = { name, depth: 1, from: this.parts.length };
		} else this.breakFor(name, attributes);
	}

	close(name: string): void {
		const { skipped } = this;
		if (!skipped) this.breakFor(name, '');
		else if (name === skipped.name && --skipped.depth === 0) this.drop();
	}

	text(raw: string): void {
		this.parts.push(decodeEntities(raw).replace(/\s+/g, ' '));
	}

	end(): string[] {
		if (this.skipped && hidden.has(this.skipped.name)) this.drop();
		return this.parts;
	}

	/** Forgets what was read since the skipped element began. */
	private drop(): void {
		this.parts.length = this.skipped?.from ?? this.parts.length;
		this.skipped = null;
	}

	cdata(text: string): void {
		this.text(text);
	}

	private breakFor(name: string, attributes: string): void {
		if (name === 'br') this.parts.push(hardBreak);
		else if (lines.has(name)) this.parts.push(softBreak);
		else if (paragraphs.has(name)) this.parts.push(paragraphBreak);
		else if (cells.has(name)) this.parts.push(' ');
		else if (name === 'img') this.pushEmoji(attributes);
	}

	/** Sites that draw emoji as pictures keep the character in `alt`; it carries feeling, other alternatives do not. */
	private pushEmoji(attributes: string): void {
		const alt = readAttributes(attributes).get('alt') ?? '';
		if (alt.length <= 16 && pictogram.test(alt)) this.parts.push(alt);
	}
}

/**
 * The text of hostile HTML as a person would read it: blocks, list items and `<br>` become line breaks, entities
 * characters; scripts, styles and embedded things disappear. Never throws; time is linear in the length.
 */
export function htmlToText(html: string): string {
	const sink = new TextSink();
	scanMarkup(html, sink);
	return tidyText(joinBreaks(sink.end()));
}

/** `</li><li>` asks for two breaks and means one; `<br><br>` means two. White space at the start of a line is none. */
function joinBreaks(parts: string[]): string {
	const out: string[] = [];
	let isAtLineStart = true;
	for (const part of parts) {
		if (isAtLineStart && (part === softBreak || part === ' ')) continue;
		out.push(part);
		isAtLineStart = part === hardBreak || part === softBreak || part === paragraphBreak;
	}
	return out.join('');
}
