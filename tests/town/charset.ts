/** Old charsets, which Node can read but not write. */

export type Charset = 'utf-8' | 'windows-1251' | 'windows-1257' | 'koi8-r';

const tables = new Map<Charset, Map<string, number>>();

function tableOf(charset: Charset): Map<string, number> {
	const known = tables.get(charset);
	if (known) return known;
	const decoder = new TextDecoder(charset);
	const bytes = Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const);
	const table = new Map(bytes.filter(([character]) => character !== '\ufffd'));
	tables.set(charset, table);
	return table;
}

/** XML or HTML as bytes; letters that the charset lacks, an emoji in koi8-r for one, become character references. */
export function encodeMarkup(markup: string, charset: Charset): Buffer {
	if (charset === 'utf-8') return Buffer.from(markup);
	const table = tableOf(charset);
	const bytes: number[] = [];
	for (const character of markup) {
		const byte = table.get(character);
		if (byte === undefined) bytes.push(...Buffer.from(`&#${character.codePointAt(0)};`, 'latin1'));
		else bytes.push(byte);
	}
	return Buffer.from(bytes);
}
