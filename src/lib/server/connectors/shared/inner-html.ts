/** What writing an element out again needs to know of it; trees of XML and of HTML both do. */
export interface MarkupElement {
	name: string;
	attributes: ReadonlyMap<string, string>;
	/** Character data, decoded, and children, in order. */
	content: readonly (string | MarkupElement)[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const voidElements = new Set([
	'br',
	'hr',
	'img',
	'meta',
	'link',
	'input',
	'wbr',
	'source',
	'track',
	'col',
	'area',
	'base',
	'embed'
]);

/** Nothing that people write about a shop is longer; beyond this somebody tries to keep us busy. Characters. */
const MAX_LENGTH = 200_000;

function startTag({ name, attributes }: MarkupElement): string {
	// Of attributes only the one that carries text matters to who reads on.
	const alt = attributes.get('alt');
	return alt ? `<${name} alt="${escapeHtml(alt)}">` : `<${name}>`;
}

/** An element's content as HTML, attributes left out. A stack of its own, because depth is the sender's choice. */
export function innerHtml(element: MarkupElement): string {
	const out: string[] = [];
	// A string in a wrapper is an end tag, a bare one is text.
	const waiting: (string | MarkupElement | { end: string })[] = [...element.content].reverse();
	let length = 0;
	for (let part = waiting.pop(); part !== undefined && length < MAX_LENGTH; part = waiting.pop()) {
		if (typeof part === 'string') out.push(escapeHtml(part));
		else if ('end' in part) out.push(part.end);
		else {
			out.push(startTag(part));
			if (!voidElements.has(part.name)) waiting.push({ end: `</${part.name}>` });
			for (let index = part.content.length - 1; index >= 0; index--)
				waiting.push(part.content[index] as string | MarkupElement);
		}
		length += out[out.length - 1]?.length ?? 0;
	}
	return out.join('');
}
