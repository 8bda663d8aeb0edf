import { execFileSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
	closeSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, unpack, verify } from './archive.ts';
import { headerOf, readHeader } from './tar.ts';

let dir: string;
let archive: string;
const contents: Record<string, Buffer> = {
	'manifest.json': Buffer.from('{"format":1}'),
	'rearguard.db': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i) % 251)),
	'empty.secret': Buffer.alloc(0),
	'exact.secret': Buffer.alloc(1024, 7)
};
const names = Object.keys(contents);

beforeAll(async () => {
	dir = mkdtempSync(path.join(tmpdir(), 'rearguard-archive-'));
	for (const [name, bytes] of Object.entries(contents)) writeFileSync(path.join(dir, name), bytes);
	archive = path.join(dir, 'saved');
	await pack(dir, names, archive, new Date('2026-11-24T08:00:00Z'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const into = (name: string) => {
	const folder = path.join(dir, name);
	mkdirSync(folder);
	return folder;
};

it('gives back what was packed', async () => {
	await verify(archive);
	const folder = into('out');
	const sums = await unpack(archive, folder, () => true);
	expect(sums.map(({ name, bytes }) => [name, bytes])).toEqual(names.map((name) => [name, contents[name]!.length]));
	for (const name of names) expect(readFileSync(path.join(folder, name)).equals(contents[name]!), name).toBe(true);
	expect(statSync(path.join(folder, 'exact.secret')).mode & 0o777).toBe(0o600);
});

it('is readable by its owner only', () => {
	expect(statSync(archive).mode & 0o777).toBe(0o600);
});

it('is opened by any tar', () => {
	const folder = into('by-tar');
	execFileSync('tar', ['-xzf', archive, '-C', folder]);
	for (const name of names) expect(readFileSync(path.join(folder, name)).equals(contents[name]!), name).toBe(true);
});

it('notices any changed byte', async () => {
	const bytes = readFileSync(archive);
	const file = path.join(dir, 'flipped');
	writeFileSync(file, bytes);
	const handle = openSync(file, 'r+');
	const unnoticed: number[] = [];
	for (let at = 0; at < bytes.length; at++) {
		writeSync(handle, Buffer.of(bytes[at]! ^ (1 << (at % 8))), 0, 1, at);
		await verify(file).then(
			() => unnoticed.push(at),
			(error) => expect(error.code).toBe('backup.damaged')
		);
		writeSync(handle, bytes, at, 1, at);
	}
	closeSync(handle);
	expect(unnoticed).toEqual([]);
	await verify(file);
});

describe('what is cut, lengthened or foreign', () => {
	it.each([
		['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
		['cut in the middle', (bytes: Buffer) => bytes.subarray(0, 300)],
		['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)])],
		['empty', () => Buffer.alloc(0)],
		['something else', () => Buffer.from('a'.repeat(5000))]
	])('%s', async (name, change) => {
		const file = path.join(dir, `x-${name}`);
		writeFileSync(file, change(readFileSync(archive)));
		await expect(verify(file)).rejects.toMatchObject({ code: 'backup.damaged' });
	});

	it('is refused where it brings a file of another name, or none at all', async () => {
		await expect(unpack(archive, into('odd'), (name) => name === 'manifest.json')).rejects.toMatchObject({
			code: 'backup.damaged'
		});
		writeFileSync(path.join(dir, 'noise'), 'no gzip at all');
		await expect(unpack(path.join(dir, 'noise'), into('noisy'), () => true)).rejects.toMatchObject({
			code: 'backup.damaged'
		});
	});

	it('is no file at all', async () => {
		await expect(verify(path.join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'file.not_found' });
	});
});

it('writes sizes beyond eight gibibytes as GNU tar does', () => {
	const size = 3 * 2 ** 40;
	expect(readHeader(headerOf('rearguard.db', size, new Date()))).toEqual({ name: 'rearguard.db', size });
	expect(readHeader(Buffer.alloc(512))).toBeNull();
	const wrong = headerOf('rearguard.db', 7, new Date());
	wrong[3]! ^= 1;
	expect(() => readHeader(wrong)).toThrow('backup.damaged');
});

it('is plain tar inside', () => {
	expect(gunzipSync(readFileSync(archive)).length % 512).toBe(0);
});
