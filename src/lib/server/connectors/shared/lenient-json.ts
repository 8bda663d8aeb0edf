/** Containers deeper than this are not data but an attack; `JSON.parse` itself has no such limit. */
const MAX_DEPTH = 200;

/** Thrown inside only: the text ended in the middle of a value. */
const truncated = Symbol('truncated');

const blankStarts = [...'/<-];'].map((character) => character.charCodeAt(0));
const literal = /[^\s,:[\]{}"'/]+/y;
const blank = /(?:\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|<!--|-->|<!\[CDATA\[|\]\]>|;)+/y;
const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const plainInDouble = /[^"\\]*/y;
const plainInSingle = /[^'\\]*/y;
/**
 * What may follow a quote inside a text: a letter, at once or after a space; a mark that JSON does not know; a comma and a word that is
 * neither a value nor a name of what comes next.
 */
const wordGoesOn =
	/[^\S\n]{0,9}(?:[\p{L}.!?)(–—…%-]|[,:][^\S\n]{0,9}(?!(?:true|false|null|undefined|NaN)\b|[\w$-]{1,60}\s*:)\p{L})|\d|"\s{0,9}[,}\]]/uy;

class LenientReader {
	private at = 0;
	private depth = 0;

	constructor(private readonly source: string) {}

	read(): unknown {
		const value = this.value();
		return value === truncated ? undefined : value;
	}

	private value(): unknown {
		this.skipBlank();
		const start = this.source[this.at];
		if (start === '{') return this.container(() => this.object());
		if (start === '[') return this.container(() => this.array());
		if (start === '"' || start === "'") return this.string(start);
		return this.literal();
	}

	private container(read: () => unknown): unknown {
		if (++this.depth > MAX_DEPTH) throw new RangeError('nested too deeply');
		this.at++;
		const value = read();
		this.depth--;
		return value;
	}

	/** An object cut off by the end of the text is dropped, for half an item is worse than none; the outermost is kept. */
	private object(): unknown {
		const members: Record<string, unknown> = {};
		while (!this.ends('}')) {
			const key = this.at < this.source.length ? this.value() : truncated;
			this.skip(':');
			const value = this.value();
			if (key === truncated || value === truncated) return this.depth === 1 ? members : truncated;
			// Never a way to touch a prototype.
			if (typeof key === 'string' && key !== '__proto__') members[key] = value;
			this.skip(',');
		}
		return members;
	}

	/** An array keeps its whole elements when the text ends inside it. */
	private array(): unknown[] {
		const elements: unknown[] = [];
		while (this.at < this.source.length && !this.ends(']')) {
			const value = this.value();
			if (value === truncated) break;
			elements.push(value);
			this.skip(',');
		}
		return elements;
	}

	private string(quote: string): unknown {
		const parts: string[] = [];
		const plain = quote === '"' ? plainInDouble : plainInSingle;
		this.at++;
		for (;;) {
			plain.lastIndex = this.at;
			const piece = plain.exec(this.source)?.[0] ?? '';
			parts.push(piece);
			this.at += piece.length;
			const mark = this.source[this.at];
			if (mark === undefined) return truncated;
			if (mark === '\\') parts.push(this.escape());
			else if (quote === "'" || this.endsString()) break;
			else parts.push(mark);
			this.at++;
		}
		this.at++;
		return parts.join('');
	}

	/** Somebody forgot to escape `he said "no" to me`: a quote before a word, or before what no JSON goes on with, is part of the text. */
	private endsString(): boolean {
		wordGoesOn.lastIndex = this.at + 1;
		return !wordGoesOn.test(this.source);
	}

	/** Leaves `at` on the escape's last character. An unknown escape stands for its own character. */
	private escape(): string {
		const character = this.source[++this.at] ?? '';
		const code = /^[0-9a-f]{4}/i.exec(this.source.slice(this.at + 1, this.at + 5))?.[0];
		if (character !== 'u' || !code) return escapes[character] ?? character;
		this.at += 4;
		return String.fromCharCode(parseInt(code, 16));
	}

	/** Numbers, true, false; names without quotes as strings; `null`, `undefined`, `NaN` and nothing at all as null. */
	private literal(): unknown {
		literal.lastIndex = this.at;
		const word = literal.exec(this.source)?.[0];
		if (word === undefined) return this.nothing();
		this.at += word.length;
		if (word === 'true' || word === 'false') return word === 'true';
		if (word === 'null' || word === 'undefined' || word === 'NaN') return null;
		return /^-?\d/.test(word) && Number.isFinite(Number(word)) ? Number(word) : word;
	}

	/** A stray mark is stepped over, one that closes something is left for its container. */
	private nothing(): unknown {
		if (this.at >= this.source.length) return truncated;
		if (!',}]'.includes(this.source[this.at] ?? '')) this.at++;
		return null;
	}

	private skipBlank(): void {
		const code = this.source.charCodeAt(this.at);
		// Letters, digits, quotes and brackets begin no blank.
		if (code > 0x20 && code < 0x80 && !blankStarts.includes(code)) return;
		blank.lastIndex = this.at;
		this.at += blank.exec(this.source)?.[0].length ?? 0;
	}

	private skip(mark: string): void {
		this.skipBlank();
		if (this.source[this.at] === mark) this.at++;
	}

	private ends(mark: string): boolean {
		this.skipBlank();
		const isMark = this.source[this.at] === mark;
		// The other kind of bracket closes too: better a short object than none.
		if (isMark || '}]'.includes(this.source[this.at] || ' ')) this.at++;
		else return false;
		return true;
	}
}

/**
 * JSON as sites really send it: comments, trailing commas, raw control characters in strings, single quotes, names without
 * quotes, wrapped in an HTML comment, cut off in the middle (whole elements are kept). Strict JSON is read strictly.
 * @returns undefined where nothing can be made of the text
 */
export function parseLenientJson(text: string): unknown {
	const source = text.replace(/^\ufeff/, '').trim();
	try {
		return JSON.parse(source);
	} catch {
		// Read on, with more patience.
	}
	try {
		return /^[\s\S]{0,40}?[[{]/.test(source) ? new LenientReader(source).read() : undefined;
	} catch {
		return undefined;
	}
}
