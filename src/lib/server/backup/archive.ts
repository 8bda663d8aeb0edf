import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { AppError } from '#lib/server/errors.ts';
import { ByteReader } from './byte-reader.ts';
import { BLOCK, endOfArchive, headerOf, paddingOf, readHeader } from './tar.ts';

/**
 * A backup is one file, a `.tar.gz` that `tar -xzf` opens. After it comes an empty gzip member whose comment holds the SHA-256 of
 * every byte before; since that member is otherwise constant, no byte of the file can change unnoticed.
 */

export interface FileSum {
	name: string;
	bytes: number;
	sha256: string;
}

/** RFC 1952: magic, deflate, "has a comment", no time, no flags, unknown system. */
const commentedMember = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);
/** An empty deflate block, then the checksum and the length of nothing. */
const nothing = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const seal = (sha256: string) => Buffer.concat([commentedMember, Buffer.from(`sha256 ${sha256}\0`), nothing]);
const sealLength = seal('0'.repeat(64)).length;

/** Level 6 is twice as slow for a tenth less. */
const compression = { level: 4 };

/** Packs files of one folder, in this order. The target is only the owner's to read. */
export async function pack(folder: string, names: string[], target: string, at: Date): Promise<void> {
	const hash = createHash('sha256');
	await pipeline(
		Readable.from(tarOf(folder, names, at), { objectMode: false }),
		createGzip(compression),
		(chunks: AsyncIterable<Buffer>) => hashed(chunks, hash),
		createWriteStream(target, { mode: 0o600, flags: 'wx' })
	);
	await appendFile(target, seal(hash.digest('hex')), { flush: true });
}

async function* tarOf(folder: string, names: string[], at: Date): AsyncGenerator<Buffer> {
	for (const name of names) {
		const file = path.join(folder, name);
		const { size } = await stat(file);
		yield headerOf(name, size, at);
		yield* createReadStream(file) as AsyncIterable<Buffer>;
		yield paddingOf(size);
	}
	yield endOfArchive;
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
	for await (const chunk of chunks) {
		hash.update(chunk);
		yield chunk;
	}
}

/**
 * Is every byte as it was written?
 * @throws AppError `backup.damaged` where not, `file.not_found`
 */
export async function verify(file: string): Promise<void> {
	const size = await sizeOf(file);
	const end = size - sealLength;
	if (end <= 0) throw new AppError('backup.damaged');
	const hash = createHash('sha256');
	await pipeline(createReadStream(file, { end: end - 1 }), hash);
	const handle = await open(file);
	const found = Buffer.alloc(sealLength);
	await handle.read(found, 0, sealLength, end).finally(() => handle.close());
	if (!found.equals(seal(hash.digest('hex')))) throw new AppError('backup.damaged');
}

async function sizeOf(file: string): Promise<number> {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw new AppError('file.not_found', { params: { file } });
	return found.size;
}

/**
 * Unpacks an archive into a folder.
 * @param isExpected which names may be written; any other is a sign of damage
 * @throws AppError `backup.damaged`
 */
export async function unpack(file: string, folder: string, isExpected: (name: string) => boolean): Promise<FileSum[]> {
	const sums: FileSum[] = [];
	await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
		const reader = new ByteReader(chunks);
		for (;;) {
			const entry = readHeader(await reader.take(BLOCK));
			if (!entry) return;
			if (!isExpected(entry.name)) throw new AppError('backup.damaged', { params: { entry: entry.name } });
			sums.push(await write(path.join(folder, entry.name), entry, reader));
			await reader.take(paddingOf(entry.size).length);
		}
	}).catch(asDamage);
	return sums;
}

async function write(target: string, { name, size }: { name: string; size: number }, reader: ByteReader) {
	const hash = createHash('sha256');
	await pipeline(hashed(reader.pass(size), hash), createWriteStream(target, { mode: 0o600, flags: 'wx' }));
	return { name, bytes: size, sha256: hash.digest('hex') };
}

/** zlib's errors are damage; a full disk is not. */
function asDamage(error: NodeJS.ErrnoException): never {
	if (error.code?.startsWith('Z_')) throw new AppError('backup.damaged', { cause: error });
	throw error;
}

export async function sumOf(folder: string, name: string): Promise<FileSum> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path.join(folder, name)), hash);
	return { name, bytes: (await stat(path.join(folder, name))).size, sha256: hash.digest('hex') };
}
