import { childrenOf, type XmlElement } from './xml.ts';

/** Where each thing may stand, the most trustworthy place first. */
export const places = {
	id: ['guid', 'atom:id', 'id'],
	title: ['title', 'atom:title', 'dc:title', 'dcterms:title', 'media:title', 'itunes:title'],
	content: ['content:encoded', 'atom:content', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div'],
	summary: [
		...['description', 'atom:summary', 'summary', 'dc:description', 'abstract', 'dcterms:abstract', 'atom:description'],
		...['media:description', 'itunes:summary', 'itunes:subtitle', 'news:description']
	],
	author: ['author', 'atom:author', 'dc:creator', 'dc:author', 'itunes:author', 'media:credit'],
	publication: ['source', 'news:source', 'dc:publisher'],
	published: [
		...['pubdate', 'atom:published', 'published', 'atom:issued', 'issued', 'dcterms:issued', 'dc:date', 'date'],
		...['atom:created', 'created', 'dcterms:created']
	],
	updated: ['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified', 'lastbuilddate', 'lastmod']
};

/** An element's children by their keys. */
export class Fields {
	private readonly byKey = new Map<string, XmlElement[]>();

	constructor(readonly element: XmlElement) {
		this.add(element);
		// What media:group and media:content say, they say of the entry.
		for (const key of ['media:group', 'media:content']) this.all(key).forEach((group) => this.add(group));
	}

	private add(element: XmlElement): void {
		for (const child of childrenOf(element)) {
			const known = this.byKey.get(child.key);
			if (known) known.push(child);
			else this.byKey.set(child.key, [child]);
		}
	}

	all(key: string): XmlElement[] {
		return this.byKey.get(key) ?? [];
	}

	/** The first non-empty reading, in the order of `keys`, then of the document. */
	first<Value>(keys: string[], read: (element: XmlElement) => Value | null): Value | null {
		for (const key of keys) {
			for (const element of this.all(key)) {
				const value = read(element);
				if (value) return value;
			}
		}
		return null;
	}
}
