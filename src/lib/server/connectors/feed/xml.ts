import { decodeHTMLStrict } from 'entities';
import { readAttributes, scanMarkup, type MarkupSink } from '#lib/server/analysis/html.ts';
import { toHttpUrl } from '../shared/identity.ts';
import { vocabularyOf } from './namespaces.ts';

/** An element of a tolerant tree. Names are local and lower case, `key` is `name` or `vocabulary:name`. */
export interface XmlElement {
	key: string;
	name: string;
	/** Lower-case qualified names. */
	attributes: Map<string, string>;
	/** Character data decoded once, and children, in order. */
	content: (string | XmlElement)[];
	/** What `xml:base` says that relative addresses in it resolve against; null where it says nothing. */
	base: string | null;
	/** Did its end come? Not so where the text was cut off inside it. */
	isClosed: boolean;
}

/** HTML 5 moved these two to other characters; in XML they are what XHTML 1.0 declares. */
const xhtmlEntities: [string, string][] = [
	['lang', '\u2329'],
	['rang', '\u232a']
];

/** Longest replacement text of an entity that a document declares itself, and what all of them together may add. */
const MAX_ENTITY = 2_000;
const MAX_EXPANSION = 200_000;
/** Longest base that `xml:base` upon `xml:base` may grow to. */
const MAX_BASE = 2_000;
/** More prefixes than any feed declares; a document that goes on is hostile. */
const MAX_PREFIXES = 100;

const entityDeclaration = /<!ENTITY\s+([\w.:-]{1,64})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const reference = /&([\w.:-]{1,64});/g;

/** Elements that start anew where one of their kind is still open: somebody forgot to close it. */
const neverNested = new Set(['item', 'entry', 'atom:entry']);

type Prefixes = ReadonlyMap<string, string>;
interface Open {
	element: XmlElement;
	qualifiedName: string;
	prefixes: Prefixes;
}

class TreeBuilder implements MarkupSink {
	readonly root: XmlElement;
	private readonly stack: Open[];
	private readonly openCounts = new Map<string, number>();
	private readonly entities = new Map(xhtmlEntities);
	private expanded = 0;

	constructor(private readonly documentUrl: string) {
		const attributes = new Map<string, string>();
		this.root = { key: '#document', name: '#document', attributes, content: [], base: null, isClosed: false };
		this.stack = [{ element: this.root, qualifiedName: '', prefixes: new Map() }];
	}

	private get top(): Open {
		return this.stack[this.stack.length - 1] as Open;
	}

	open(rawName: string, rawAttributes: string, isSelfClosed: boolean): void {
		const qualifiedName = rawName.toLowerCase();
		const attributes = rawAttributes.includes('=') ? readAttributes(rawAttributes) : new Map<string, string>();
		const prefixes = declarePrefixes(this.top.prefixes, attributes);
		const { key, name } = resolve(qualifiedName, prefixes);
		if (neverNested.has(key) && this.openCounts.get(qualifiedName)) {
			// `<item />` inside an item is a slip, not an item.
			if (isSelfClosed) return;
			this.close(qualifiedName);
		}
		const { element: parent } = this.top;
		const base = resolveBase(attributes.get('xml:base'), parent.base, this.documentUrl);
		const element: XmlElement = { key, name, attributes, content: [], base, isClosed: isSelfClosed };
		parent.content.push(element);
		if (isSelfClosed) return;
		this.stack.push({ element, qualifiedName, prefixes });
		this.openCounts.set(qualifiedName, (this.openCounts.get(qualifiedName) ?? 0) + 1);
	}

	/** Closes the innermost open element of this name and all inside it; an end tag without a start closes nothing. */
	close(rawName: string): void {
		const qualifiedName = rawName.toLowerCase();
		if (!this.openCounts.get(qualifiedName)) return;
		for (;;) {
			const { qualifiedName: closed, element } = this.stack.pop() as Open;
			element.isClosed = true;
			this.openCounts.set(closed, (this.openCounts.get(closed) ?? 1) - 1);
			if (closed === qualifiedName) return;
		}
	}

	text(raw: string): void {
		this.top.element.content.push(raw.includes('&') ? decodeHTMLStrict(this.expand(raw)) : raw);
	}

	cdata(text: string): void {
		this.top.element.content.push(text);
	}

	doctype(content: string): void {
		for (const [, name = '', double, single] of content.matchAll(entityDeclaration)) {
			const value = double ?? single ?? '';
			// References inside replacement texts are never followed, so that no bomb can be built of them.
			if (value.length <= MAX_ENTITY) this.entities.set(name, value);
		}
	}

	/** Puts in the document's own entities, as long as they do not outgrow the document. */
	private expand(raw: string): string {
		return raw.replace(reference, (whole, name: string) => {
			const value = this.entities.get(name);
			if (value === undefined || this.expanded > MAX_EXPANSION) return whole;
			this.expanded += value.length;
			return value;
		});
	}
}

function declarePrefixes(inherited: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
	let prefixes: Map<string, string> | null = null;
	for (const [name, value] of attributes) {
		if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
		if (inherited.size > MAX_PREFIXES) return inherited;
		prefixes ??= new Map(inherited);
		prefixes.set(name.slice(6), value.trim().toLowerCase());
	}
	return prefixes ?? inherited;
}

function resolveBase(declared: string | undefined, inherited: string | null, documentUrl: string): string | null {
	const url = toHttpUrl(declared, inherited ?? documentUrl);
	return url && url.href.length <= MAX_BASE ? url.href : inherited;
}

function resolve(qualifiedName: string, prefixes: Prefixes): { key: string; name: string } {
	const colon = qualifiedName.indexOf(':');
	const prefix = colon < 0 ? '' : qualifiedName.slice(0, colon);
	const name = qualifiedName.slice(colon + 1);
	const vocabulary = vocabularyOf(prefix, prefixes.get(prefix) ?? null);
	return { key: vocabulary ? `${vocabulary}:${name}` : name, name };
}

/**
 * Any text as a tree: unclosed, crossed and surplus tags, undeclared prefixes, HTML entities and bare ampersands are borne.
 * Never throws; nothing in it recurses.
 * @returns the document, whose content are the elements found at top level
 */
export function readXml(source: string, documentUrl: string): XmlElement {
	const builder = new TreeBuilder(documentUrl);
	scanMarkup(source, builder, { xml: true });
	return builder.root;
}

export function childrenOf(element: XmlElement): XmlElement[] {
	return element.content.filter((child) => typeof child !== 'string');
}

/** An element's own character data, that of its children left out. */
export function ownText(element: XmlElement): string {
	return element.content.filter((child) => typeof child === 'string').join('');
}

/** The elements below `root` that are wanted, in document order, none inside another. */
export function outermost(root: XmlElement, isWanted: (element: XmlElement) => boolean): XmlElement[] {
	const found: XmlElement[] = [];
	const waiting = childrenOf(root).reverse();
	for (let element = waiting.pop(); element; element = waiting.pop()) {
		if (isWanted(element)) found.push(element);
		else for (const child of childrenOf(element).reverse()) waiting.push(child);
	}
	return found;
}
