import { inflateRawSync } from 'node:zlib';
import { AppError } from '#lib/server/errors.ts';

/** The files of a ZIP archive, those that are asked for; enough of PKWARE's APPNOTE for what spreadsheets write. */

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const longestComment = 65_535;

/**
 * @param isWanted by the file's name; others are not unpacked
 * @param mostBytes of all of them together when unpacked: more is a bomb
 * @throws AppError `file.unreadable` for what is no archive, is damaged or unpacks to too much
 */
export function unzip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
	mostBytes: number
): Map<string, Uint8Array> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return read(file, isWanted, mostBytes);
	} catch {
		throw new AppError('file.unreadable');
	}
}

function read(file: Buffer, isWanted: (name: string) => boolean, mostBytes: number): Map<string, Uint8Array> {
	const end = endOf(file);
	const count = file.readUInt16LE(end + 10);
	const files = new Map<string, Uint8Array>();
	let left = mostBytes;
	let at = file.readUInt32LE(end + 16);
	for (let entry = 0; entry < count; entry++) {
		if (file.readUInt32LE(at) !== entryOfDirectory) throw new Error('no entry where one should be');
		const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
		const name = file.toString('utf8', at + 46, at + 46 + nameLength!);
		if (isWanted(name)) {
			const unpacked = unpack(file, at, left);
			left -= unpacked.length;
			files.set(name, unpacked);
		}
		at += 46 + nameLength! + extra! + comment!;
	}
	return files;
}

function endOf(file: Buffer): number {
	for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - longestComment); at--)
		if (file.readUInt32LE(at) === endOfDirectory) return at;
	throw new Error('no end of the directory');
}

function unpack(file: Buffer, entry: number, most: number): Uint8Array {
	const method = file.readUInt16LE(entry + 10);
	const size = file.readUInt32LE(entry + 20);
	const header = file.readUInt32LE(entry + 42);
	const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
	const packed = file.subarray(from, from + size);
	if (method === 0 && packed.length <= most) return packed;
	if (method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
	throw new Error('packed in a way that spreadsheets do not use');
}
