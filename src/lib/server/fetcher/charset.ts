import { constants, gunzipSync } from 'node:zlib';
import { AppError } from '#lib/server/errors.ts';
import { guessCharset } from './charset-guess.ts';
import { decodeWith, isKnownCharset } from './charset-labels.ts';

/** What a document is, as far as that tells where it names its charset. */
export type DocumentKind = 'xml' | 'html' | 'json' | 'auto';

export interface Decoded {
	/** Well-formed Unicode without NUL and without a byte order mark. */
	text: string;
	/** WHATWG name, for example `windows-1251`; `utf-32le` and `utf-32be` besides. */
	charset: string;
}

/** A packed file of a few kilobytes must not become one that fills the memory. Bytes. */
const LARGEST_UNPACKED = 10 * 1024 * 1024;

/** XML and HTML declare their charset at their beginning. Bytes. */
const DECLARED_WITHIN = 4096;

/**
 * Bytes of a document as text. Trusted in this order: byte order mark, HTTP header, XML declaration, meta element; then valid
 * UTF-8, then a guess by letters. A charset that does not exist, or that the bytes contradict, is passed over.
 * Gzip is recognised by its first bytes, with or without a header that says so.
 * @param headerCharset the `charset` parameter of the media type; null for a file
 * @throws AppError `source.too_large` for a gzip bomb, `source.empty` for a gzip file that holds nothing readable
 */
export function decode(bytes: Uint8Array, headerCharset: string | null = null, kind: DocumentKind = 'auto'): Decoded {
	const raw = unpacked(bytes);
	const shape = byBytes(raw);
	if (shape) return clean(decodeWith(raw.subarray(shape.skip), shape.charset, false)!);
	const declared = [headerCharset, ...declarations(raw, kind)].filter((label) => label !== null);
	for (const label of [...declared, 'utf-8']) {
		const decoded = isWide(label) ? null : decodeWith(raw, label, true);
		if (decoded) return clean(decoded);
	}
	return clean(decodeWith(raw, lastResort(raw, declared), false)!);
}

function unpacked(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH });
	} catch (cause) {
		const isBomb = cause instanceof RangeError;
		throw new AppError(isBomb ? 'source.too_large' : 'source.empty', { params: { reason: 'gzip' }, cause });
	}
}

/** Byte order marks, then the first `<` or `{` `[` of a document in a wide encoding. Longer ones first. */
const shapes: [charset: string, skip: number, start: number[]][] = [
	['utf-32le', 4, [0xff, 0xfe, 0, 0]],
	['utf-32be', 4, [0, 0, 0xfe, 0xff]],
	['utf-8', 3, [0xef, 0xbb, 0xbf]],
	['utf-16le', 2, [0xff, 0xfe]],
	['utf-16be', 2, [0xfe, 0xff]],
	...[0x3c, 0x7b, 0x5b].flatMap((first): [string, number, number[]][] => [
		['utf-32le', 0, [first, 0, 0, 0]],
		['utf-32be', 0, [0, 0, 0, first]],
		['utf-16le', 0, [first, 0]],
		['utf-16be', 0, [0, first]]
	])
];

function byBytes(raw: Uint8Array): { charset: string; skip: number } | null {
	const shape = shapes.find(([, , start]) => start.every((byte, index) => raw[index] === byte));
	return shape ? { charset: shape[0], skip: shape[1] } : null;
}

/** UTF-16 and UTF-32 show in the bytes; a declaration that could be read as ASCII cannot be true. */
function isWide(label: string): boolean {
	return /^["'\s]*(?:utf-?(?:16|32)|ucs-?[24]|iso-10646|unicode(?!.*8))/i.test(label);
}

function declarations(raw: Uint8Array, kind: DocumentKind): string[] {
	if (kind === 'json') return [];
	const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, DECLARED_WITHIN)).toString('latin1');
	const xml = /^\s*<\?xml\b[^>]{0,300}?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
	const meta = kind === 'xml' ? undefined : /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
	return [xml, meta].filter((label) => label !== undefined);
}

/** For bytes that are nothing cleanly. */
function lastResort(raw: Uint8Array, declared: string[]): string {
	if (isNearlyUtf8(raw)) return 'utf-8';
	// A declared East Asian charset with a broken byte is still a better guess than any of ours.
	const named = declared.find((label) => isKnownCharset(label) && !isWide(label) && !/utf/i.test(label));
	return named ?? guessCharset(raw);
}

/** A few damaged bytes in an otherwise good UTF-8 text: at least nine of ten non-ASCII characters are whole. */
function isNearlyUtf8(raw: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(raw);
	let whole = 0;
	let damaged = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0xfffd) damaged++;
		else if (code > 0x7f) whole++;
	}
	return whole >= damaged * 9;
}

function clean({ text, charset }: Decoded): Decoded {
	return { text: text.replaceAll('\0', '').toWellFormed(), charset };
}
