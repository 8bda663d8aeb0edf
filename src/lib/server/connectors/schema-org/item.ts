import { decodeHTMLStrict } from 'entities';
import { hasTags, htmlToText, oneLine, tidyText } from '#lib/server/analysis/html.ts';
import { HtmlElement } from './html-tree.ts';

/** A described thing, whichever way the page describes it: JSON-LD, microdata, RDFa or microformats. */
export interface Item {
	/** Local names, lower case: `review`, `product`. */
	types: string[];
	/** `@id`, `itemid`, `resource`; null where it has none of its own. */
	id: string | null;
	/** An id of the element that describes it, by which the page's own scripts know it. */
	anchor: string | null;
	/** By local name, lower case; lists flattened. */
	properties: Map<string, Value[]>;
}

export type Value = string | Item | HtmlElement;

export function makeItem(types: string[], id: string | null = null, anchor: string | null = null): Item {
	return { types: types.map(localName), id, anchor, properties: new Map() };
}

/** `http://schema.org/Review`, `schema:Review` and `Review` are all `review`. */
export function localName(name: string): string {
	return name
		.trim()
		.replace(/^.*[/#:]/, '')
		.toLowerCase();
}

export const isItem = (value: Value): value is Item => typeof value !== 'string' && !(value instanceof HtmlElement);

/** Things may come in any number, of a name or a text nobody writes more; elements inside each other would be read again and again. */
const MAX_READINGS = 20;

export function addValue(item: Item, property: string, value: Value): void {
	const name = localName(property);
	const known = item.properties.get(name);
	if (!known) item.properties.set(name, [value]);
	else if (isItem(value) || known.length < MAX_READINGS) known.push(value);
}

/** All values of the first of these properties that has any. */
export function valuesOf(item: Item, ...names: string[]): Value[] {
	for (const name of names) {
		const values = item.properties.get(name);
		if (values?.length) return values;
	}
	return [];
}

export const itemsOf = (item: Item, ...names: string[]): Item[] => valuesOf(item, ...names).filter(isItem);

/** What markup means by an element's value where a machine's form is given: `content`, `datetime`, `value`. */
const machineValue = (element: HtmlElement) =>
	element.attribute('content') ??
	element.attribute('datetime') ??
	(element.name === 'abbr' ? element.attribute('title') : null);

/** Text with tags is HTML; without, its line ends are meant. Shops escape what their database has escaped already, tags and all. */
function plain(text: string): string {
	if (hasTags(text)) return htmlToText(text);
	const decoded = decodeHTMLStrict(decodeHTMLStrict(text));
	return hasTags(decoded) ? htmlToText(decoded) : tidyText(decoded);
}

/** A value for people; of a thing its name. Things inside things are not followed: their depth is the sender's choice. */
export function textOf(value: Value): string {
	if (typeof value === 'string') return plain(value);
	if (value instanceof HtmlElement)
		return value.text || plain(value.attribute('content') ?? value.attribute('title') ?? '');
	const names = valuesOf(value, 'name', 'fn', 'text', 'legalname', 'alternatename');
	return firstReading(
		names.filter((part) => !isItem(part)),
		textOf
	);
}

/** A value for machines: a number, a date. */
export function machineTextOf(value: Value): string {
	return value instanceof HtmlElement ? (machineValue(value) ?? oneLine(value.text)) : textOf(value);
}

/** An address as written; of a thing the one that identifies it. */
export function addressOf(value: Value): string | null {
	if (typeof value === 'string') return value.trim() || null;
	if (!(value instanceof HtmlElement)) return value.id;
	const written = value.attribute('href') ?? value.attribute('src') ?? value.attribute('resource');
	return written ?? (value.attribute('content') || value.text.trim() || null);
}

/** The first of these values that says anything; the rest is not read. */
export function firstReading(values: Value[], read: (value: Value) => string): string {
	for (const value of values) {
		const text = read(value);
		if (text) return text;
	}
	return '';
}

function firstOf(item: Item, names: string[], read: (value: Value) => string): string {
	for (const name of names) {
		const text = firstReading(valuesOf(item, name), read);
		if (text) return text;
	}
	return '';
}

/** The first reading for people that is not empty, properties in the order given. */
export const firstText = (item: Item, ...names: string[]) => firstOf(item, names, textOf);

/** The first reading for machines that is not empty, properties in the order given. */
export const firstMachineText = (item: Item, ...names: string[]) => firstOf(item, names, machineTextOf);
