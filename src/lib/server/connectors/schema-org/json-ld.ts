import { decodeEntities } from '#lib/server/analysis/html.ts';
import { isObject, type JsonObject } from '../shared/json.ts';
import { parseLenientJson } from '../shared/lenient-json.ts';
import { descendants, type HtmlElement } from './html-tree.ts';
import { addValue, makeItem, type Item } from './item.ts';

/** Descriptions nest a handful of levels; deeper ones are not descriptions. */
const MAX_DEPTH = 40;

function* flatten(value: unknown, depth = 0): Generator<unknown> {
	if (!Array.isArray(value)) yield value;
	else if (depth < MAX_DEPTH) for (const element of value) yield* flatten(element, depth + 1);
}

const strings = (value: unknown) => [...flatten(value)].filter((element) => typeof element === 'string');

function toItem(json: JsonObject, depth: number): Item {
	const id = typeof json['@id'] === 'string' && !json['@id'].startsWith('_:') ? json['@id'].trim() : '';
	const item = makeItem(strings(json['@type'] ?? json.type), id || null);
	for (const [name, value] of Object.entries(json)) {
		if (name.startsWith('@') && name !== '@graph') continue;
		for (const element of flatten(value)) addJson(item, name, element, depth);
	}
	return item;
}

function addJson(item: Item, name: string, value: unknown, depth: number): void {
	if (typeof value === 'string' || typeof value === 'number') addValue(item, name, String(value));
	else if (!isObject(value)) return;
	else if ('@value' in value) addJson(item, name, value['@value'], depth);
	else if (depth < MAX_DEPTH) addValue(item, name, toItem(value, depth + 1));
}

/** Some write the script's content as if it were text of the page. */
function parse(source: string): unknown {
	const json = parseLenientJson(source);
	return json === undefined && /&(?:quot|#34);/.test(source) ? parseLenientJson(decodeEntities(source)) : json;
}

function toItems(source: string): Item[] {
	return [...flatten(parse(source))].filter(isObject).map((json) => toItem(json, 0));
}

/** All things that the page's JSON-LD describes at top level, however broken its scripts are. */
export function readJsonLd(page: HtmlElement): Item[] {
	const found: Item[] = [];
	for (const element of descendants(page)) {
		if (element.name !== 'script' || !/ld\+json/i.test(element.attribute('type') ?? '')) continue;
		found.push(...toItems(element.content.join('')));
	}
	return found;
}

/** A document that is JSON-LD itself; none where it is any other JSON. */
export function readJsonDocument(source: string): Item[] {
	return source.includes('@type') ? toItems(source) : [];
}
