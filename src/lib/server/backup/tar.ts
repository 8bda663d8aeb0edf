import { AppError } from '#lib/server/errors.ts';

/** The little of POSIX tar (ustar) that a backup needs, so that any `tar -xzf` opens one. */

export const BLOCK = 512;
/** Two empty blocks end an archive. */
export const endOfArchive = Buffer.alloc(2 * BLOCK);
/** What eleven octal digits hold; larger sizes are written as GNU tar does, in base 256. */
const LARGEST_OCTAL = 0o77777777777;

export const paddingOf = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The header of a plain file that only its owner may read. */
export function headerOf(name: string, size: number, modifiedAt: Date): Buffer {
	const header = Buffer.alloc(BLOCK);
	header.write(name, 0, 100);
	header.write('0000600\0' + '0000000\0'.repeat(2), 100);
	writeSize(header, size);
	header.write(`${octal(Math.floor(modifiedAt.getTime() / 1000), 11)}\0`, 136);
	// Type 0 is a plain file; then a link's name, which it has not, and the format's mark and version.
	header.write('0', 156);
	header.write('ustar\x0000', 257);
	return withChecksum(header);
}

function writeSize(header: Buffer, size: number): void {
	if (size <= LARGEST_OCTAL) return void header.write(`${octal(size, 11)}\0`, 124);
	header.writeUInt8(0x80, 124);
	header.writeBigUInt64BE(BigInt(size), 128);
}

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');

/** The sum of all bytes, the checksum's own counted as spaces. */
function withChecksum(header: Buffer): Buffer {
	header.write(' '.repeat(8), 148);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${octal(sum, 6)}\0 `, 148);
	return header;
}

/**
 * @returns null at the end of the archive
 * @throws AppError `backup.damaged` for what is no header of ours
 */
export function readHeader(header: Buffer): { name: string; size: number } | null {
	if (header.every((byte) => byte === 0)) return null;
	if (!withChecksum(Buffer.from(header)).equals(header)) throw new AppError('backup.damaged');
	const name = header.toString('latin1', 0, 100).replace(/\0.*$/s, '');
	const isBinary = header[124] === 0x80;
	const size = isBinary ? Number(header.readBigUInt64BE(128)) : parseInt(header.toString('latin1', 124, 135), 8);
	if (!Number.isSafeInteger(size)) throw new AppError('backup.damaged');
	return { name, size };
}
