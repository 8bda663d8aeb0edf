import { decodeHTMLAttribute } from 'entities';

/**
 * A tokenizer for whatever calls itself HTML or XML: no stack, no backtracking, one pass, so that neither depth nor
 * brokenness costs more than length. It builds nothing; the sink decides what a tag means.
 */
export interface MarkupSink {
	/** `attributes` is the raw text between name and bracket; see `readAttributes`. */
	open?(name: string, attributes: string, isSelfClosed: boolean): void;
	close?(name: string): void;
	/** Character data with its entities still encoded. */
	text?(raw: string): void;
	/** Character data that is literal. */
	cdata?(text: string): void;
	/** What stands between `<!DOCTYPE` and its end, internal subset included. */
	doctype?(content: string): void;
}

/** Their content is text up to the end tag, whatever it looks like. */
const rawTextElements = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title']);
const neverText = new Set(['script', 'style']);

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const DASH = 45;
const SQUARE_BRACKET = 91;
const EXCLAMATION = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** HTML names begin with a letter; XML also allows `_`, `:` and anything beyond ASCII. */
const startsName = (code: number, xml: boolean) =>
	isAsciiLetter(code) || (xml && (code === 95 || code === 58 || code > 127));

class Scanner {
	private at = 0;
	/** Raw-text elements that are known to have no end tag from here on. */
	private readonly unclosed = new Set<string>();
	private readonly lastBracket: number;
	private readonly lastCommentEnd: number;
	private readonly lastDoubleQuote: number;
	private readonly lastSingleQuote: number;

	constructor(
		private readonly source: string,
		private readonly sink: MarkupSink,
		private readonly xml: boolean
	) {
		this.lastBracket = source.lastIndexOf('>');
		this.lastCommentEnd = source.lastIndexOf('-->');
		this.lastDoubleQuote = source.lastIndexOf('"');
		this.lastSingleQuote = source.lastIndexOf("'");
	}

	run(): void {
		let textStart = 0;
		for (;;) {
			const lt = this.source.indexOf('<', this.at);
			const next = this.source.charCodeAt(lt + 1);
			if (lt < 0) break;
			this.at = lt + 1;
			if (!this.opensMarkup(next)) continue;
			this.emitText(textStart, lt);
			this.markup(next);
			textStart = this.at;
		}
		this.emitText(textStart, this.source.length);
	}

	/** `next` follows a `<`. Anything that cannot be a tag, a comment or a declaration is text: `1 < 2`, `<3`, `<!'`. */
	private opensMarkup(next: number): boolean {
		const afterNext = this.source.charCodeAt(this.at + 1);
		if (next === QUESTION) return true;
		if (next === EXCLAMATION) return afterNext === DASH || this.opensDeclaration(afterNext);
		return startsName(next === SLASH ? afterNext : next, this.xml);
	}

	private opensDeclaration(code: number): boolean {
		return this.at < this.lastBracket && (isAsciiLetter(code) || code === SQUARE_BRACKET);
	}

	private emitText(from: number, to: number): void {
		if (to > from) this.sink.text?.(this.source.slice(from, to));
	}

	private markup(next: number): void {
		if (next === EXCLAMATION) this.declaration();
		else if (next === QUESTION) this.skipPast(this.xml ? '?>' : '>');
		else if (next === SLASH) this.endTag();
		else this.startTag();
	}

	/** Moves behind the next `mark`; returns where it stood, or the end of the source. */
	private skipPast(mark: string, from = this.at): number {
		const found = this.source.indexOf(mark, from);
		this.at = found < 0 ? this.source.length : found + mark.length;
		return found < 0 ? this.source.length : found;
	}

	private declaration(): void {
		const { source, at } = this;
		if (source.startsWith('!--', at)) {
			// `<!-->` is a whole comment; one that is never closed costs no more than its own tag.
			const from = source.startsWith('>', at + 3) ? at + 1 : at + 3;
			this.skipPast(from <= this.lastCommentEnd ? '-->' : '>', from);
		} else if (source.startsWith('![CDATA[', at)) {
			const end = this.skipPast(']]>');
			if (end > at + 8) this.sink.cdata?.(source.slice(at + 8, end));
		} else if (source.slice(at, at + 8).toUpperCase() === '!DOCTYPE') this.doctype();
		else this.skipPast('>');
	}

	private doctype(): void {
		const start = this.at + 8;
		const gt = this.source.indexOf('>', start);
		const bracket = this.source.indexOf('[', start);
		const hasSubset = this.xml && bracket >= 0 && bracket < gt;
		if (hasSubset) this.skipPast(']', bracket);
		const end = this.skipPast('>', hasSubset ? this.at : start);
		this.sink.doctype?.(this.source.slice(start, end));
	}

	private endTag(): void {
		const nameStart = this.at + 1;
		this.at = nameStart;
		const name = this.name();
		this.skipPast('>');
		this.sink.close?.(name);
	}

	private startTag(): void {
		const name = this.name();
		const attributesStart = this.at;
		if (!this.skipAttributes()) return;
		const isSelfClosed = this.source.charCodeAt(this.at - 2) === SLASH;
		const attributes = this.source.slice(attributesStart, this.at - (isSelfClosed ? 2 : 1));
		this.sink.open?.(name, attributes, isSelfClosed);
		if (!this.xml && !isSelfClosed && rawTextElements.has(name)) this.rawText(name);
	}

	private name(): string {
		const start = this.at;
		for (let at = start; ; at++) {
			const code = this.source.charCodeAt(at);
			if (code > 32 && code !== SLASH && code !== GT && code !== LT) continue;
			this.at = at;
			const name = this.source.slice(start, at);
			return this.xml ? name : name.toLowerCase();
		}
	}

	/** Moves behind the tag's bracket, past quoted values; false when the source ends inside the tag. */
	private skipAttributes(): boolean {
		let before = 0;
		for (let at = this.at; at < this.source.length; at++) {
			const code = this.source.charCodeAt(at);
			if (code === GT) {
				this.at = at + 1;
				return true;
			}
			if (before === EQUALS) at = this.skipQuoted(code, at);
			if (!isSpace(code)) before = code;
		}
		this.at = this.source.length;
		return false;
	}

	/** Knowing each quote's last place keeps unclosed ones from being looked for again and again. */
	private skipQuoted(quote: number, at: number): number {
		if (quote === DOUBLE_QUOTE && at < this.lastDoubleQuote) return this.source.indexOf('"', at + 1);
		if (quote === SINGLE_QUOTE && at < this.lastSingleQuote) return this.source.indexOf("'", at + 1);
		return at;
	}

	/** Without an end tag scripts and styles swallow the rest, as in browsers; other elements turn into ordinary ones. */
	private rawText(name: string): void {
		if (this.unclosed.has(name)) return;
		const start = this.at;
		const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
		endTag.lastIndex = start;
		const found = endTag.exec(this.source)?.index;
		if (found === undefined && !neverText.has(name)) {
			this.unclosed.add(name);
			return;
		}
		const end = found ?? this.source.length;
		this.emitText(start, end);
		this.at = end;
	}
}

/** Reads `source` once from front to back and tells `sink` what it meets. Names are lower case unless `xml`. */
export function scanMarkup(source: string, sink: MarkupSink, options: { xml?: boolean } = {}): void {
	new Scanner(source, sink, options.xml ?? false).run();
}

const attribute = /([^\s=/>][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

/** Attributes of one tag, entities decoded; of two with the same name the first one counts, as in browsers. */
export function readAttributes(raw: string, options: { xml?: boolean } = {}): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of raw.matchAll(attribute)) {
		const key = options.xml ? name : name.toLowerCase();
		const value = double ?? single ?? bare ?? '';
		if (!found.has(key)) found.set(key, value.includes('&') ? decodeHTMLAttribute(value) : value);
	}
	return found;
}
