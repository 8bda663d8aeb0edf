/** Names of charsets as the web writes them, and their decoders. */

/** Spellings that feeds and servers use although no standard knows them. */
const aliases: [RegExp, string][] = [
	[/^(?:x-)?(?:cp|win|windows|ansi|ms)-?(125[0-8]|874)$/, 'windows-$1'],
	[/^(?:cp|ibm|dos)-?866$/, 'ibm866'],
	[/^koi-?8-?([ru])$/, 'koi8-$1'],
	[/^(?:iso|iec)-?8859-?(\d{1,2})$/, 'iso-8859-$1'],
	[/^latin-?1$|^ascii$/, 'windows-1252'],
	[/^latin-?7$|^baltic$/, 'iso-8859-13'],
	[/^utf-?8.*$|^unicode-1-1-utf-8$/, 'utf-8'],
	[/^(?:x-)?mac-?cyrillic$/, 'x-mac-cyrillic'],
	[/^sjis$|^cp-?932$/, 'shift_jis'],
	[/^(?:cp-?)?936$/, 'gbk'],
	[/^(?:cp-?)?949$/, 'euc-kr'],
	[/^(?:cp-?)?950$/, 'big5']
];

/** Windows-1252 between 0x80 and 0x9F: Node 20 decodes these bytes as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function canonical(label: string): string {
	const name = label
		.trim()
		.replace(/^["']+|["';]+$/g, '')
		.trim()
		.toLowerCase()
		.replaceAll('_', '-');
	const alias = aliases.find(([pattern]) => pattern.test(name));
	return alias ? name.replace(alias[0], alias[1]) : name;
}

function decoderFor(label: string, strict: boolean): TextDecoder | null {
	// The standard's names with an underscore (`shift_jis`, `ms_kanji`) are known only with it.
	for (const name of [canonical(label), label.trim()]) {
		try {
			return new TextDecoder(name, { fatal: strict, ignoreBOM: false });
		} catch {
			continue;
		}
	}
	return null;
}

export function isKnownCharset(label: string): boolean {
	return decoderFor(label, false) !== null;
}

/**
 * @param strict null instead of replacement characters where the bytes are not of this charset
 * @returns null for an unknown name as well
 */
export function decodeWith(
	bytes: Uint8Array,
	label: string,
	strict: boolean
): { text: string; charset: string } | null {
	if (label.startsWith('utf-32')) return { text: decodeUtf32(bytes, label === 'utf-32le'), charset: label };
	const decoder = decoderFor(label, strict);
	if (!decoder) return null;
	try {
		const text = decoder.decode(bytes);
		return { text: decoder.encoding === 'windows-1252' ? repaired(text) : text, charset: decoder.encoding };
	} catch {
		return null;
	}
}

function repaired(text: string): string {
	return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const parts: string[] = [];
	for (let at = 0; at + 4 <= bytes.length; at += 4) {
		const code = view.getUint32(at, isLittleEndian);
		const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
		parts.push(isCharacter ? String.fromCodePoint(code) : '\uFFFD');
	}
	return parts.join('');
}
