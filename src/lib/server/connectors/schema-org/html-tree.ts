import { decodeEntities, htmlToText, readAttributes, scanMarkup, type MarkupSink } from '#lib/server/analysis/html.ts';
import { innerHtml } from '../shared/inner-html.ts';

/** Characters that may still be read of a page: where elements lie inside each other, the inner ones would be read again with each. */
interface Budget {
	left: number;
}

/** Beside the page's length. */
const SPARE_CHARACTERS = 200_000;

/** An element of a tolerant HTML tree. */
export class HtmlElement {
	readonly content: (string | HtmlElement)[] = [];
	private read: Map<string, string> | null = null;
	private words: string | null = null;

	constructor(
		readonly name: string,
		private readonly rawAttributes: string,
		private readonly budget: Budget
	) {}

	/** Read on first use: of most elements nobody wants them. */
	get attributes(): ReadonlyMap<string, string> {
		return (this.read ??= this.rawAttributes ? readAttributes(this.rawAttributes) : new Map());
	}

	get children(): HtmlElement[] {
		return this.content.filter((part) => typeof part !== 'string');
	}

	/** Read once, however many things refer to it; empty where far more was read already than the page holds. */
	get text(): string {
		return (this.words ??= this.budget.left > 0 ? this.readText() : '');
	}

	private readText(): string {
		const html = innerHtml(this);
		this.budget.left -= html.length;
		return htmlToText(html);
	}

	/** A named attribute, trimmed; null where it is absent or empty. */
	attribute(name: string): string | null {
		return this.attributes.get(name)?.trim() || null;
	}
}

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end tag may be left out: the next of the kind ends them. */
const selfEnding = new Set(['li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'p']);
/** Formatting that authors cross with blocks; its end tag never ends a block. */
const inline = new Set('a abbr b big cite code em font i mark s small span strike strong sub sup tt u'.split(' '));
/** How far up an inline element's start is looked for. */
const MAX_CROSSING = 50;

class TreeBuilder implements MarkupSink {
	readonly root: HtmlElement;
	private readonly stack: HtmlElement[];
	private readonly openCounts = new Map<string, number>();

	constructor(private readonly budget: Budget) {
		this.root = new HtmlElement('#document', '', budget);
		this.stack = [this.root];
	}

	open(name: string, rawAttributes: string, isSelfClosed: boolean): void {
		if (selfEnding.has(name) && this.stack[this.stack.length - 1]?.name === name) this.pop();
		const element = new HtmlElement(name, rawAttributes, this.budget);
		this.stack[this.stack.length - 1]?.content.push(element);
		if (isSelfClosed || voids.has(name)) return;
		this.stack.push(element);
		this.openCounts.set(name, (this.openCounts.get(name) ?? 0) + 1);
	}

	close(name: string): void {
		if (!this.openCounts.get(name) || (inline.has(name) && !this.isOpenInLine(name))) return;
		while (this.pop() !== name);
	}

	text(raw: string): void {
		// Scripts hold what they hold; everything else is HTML.
		const parent = this.stack[this.stack.length - 1];
		parent?.content.push(parent.name === 'script' ? raw : decodeEntities(raw));
	}

	private pop(): string {
		const name = this.stack.pop()?.name ?? '';
		this.openCounts.set(name, (this.openCounts.get(name) ?? 1) - 1);
		return name;
	}

	private isOpenInLine(name: string): boolean {
		for (let up = 1; up <= MAX_CROSSING; up++) {
			const open = this.stack[this.stack.length - up]?.name;
			if (open === name) return true;
			if (open === undefined || !inline.has(open)) return false;
		}
		return false;
	}
}

/** A page as a tree, in one pass; never throws, and nothing in it recurses. */
export function readHtml(source: string): HtmlElement {
	const builder = new TreeBuilder({ left: source.length + SPARE_CHARACTERS });
	scanMarkup(source, builder);
	return builder.root;
}

/** Everything below `root` in document order. */
export function* descendants(root: HtmlElement): Generator<HtmlElement> {
	const waiting = root.children.reverse();
	for (let element = waiting.pop(); element; element = waiting.pop()) {
		yield element;
		for (const child of element.children.reverse()) waiting.push(child);
	}
}
