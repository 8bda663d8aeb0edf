/** Careful steps through JSON of which nothing is certain. */

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const asObject = (value: unknown): JsonObject | null => (isObject(value) ? value : null);

export function asArray(value: unknown): unknown[] | null {
	return Array.isArray(value) ? value : null;
}

/** Text that is not blank; a number as its digits, for ids that come in both forms. */
export function asText(value: unknown): string | null {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function asNumber(value: unknown): number | null {
	const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The value at a path of keys and indices, undefined where it leads nowhere. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
	let here = value;
	for (const step of path) {
		here = typeof step === 'number' ? asArray(here)?.[step] : own(asObject(here), step);
	}
	return here;
}

function own(object: JsonObject | null, key: string): unknown {
	return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** @returns undefined where the text is no JSON; `null` is JSON */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
