const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * The string literal of a script that begins at `start`, unescaped.
 * @returns null where it does not end
 */
export function readScriptString(source: string, start: number): string | null {
	const quote = source[start];
	const parts: string[] = [];
	for (let at = start + 1, from = at; at < source.length; at++) {
		const character = source[at];
		if (character === quote) return [...parts, source.slice(from, at)].join('');
		if (character !== '\\') continue;
		const [value, length] = readEscape(source, at);
		parts.push(source.slice(from, at), value);
		at += length - 1;
		from = at + 1;
	}
	return null;
}

/** What an escape stands for and how long it is, backslash included. */
function readEscape(source: string, at: number): [value: string, length: number] {
	const code = /^\\(?:x([\da-f]{2})|u([\da-f]{4}))/i.exec(source.slice(at, at + 6));
	if (code) return [String.fromCharCode(parseInt((code[1] ?? code[2])!, 16)), code[0].length];
	const character = source[at + 1] ?? '';
	return [escapes[character] ?? character, 2];
}
