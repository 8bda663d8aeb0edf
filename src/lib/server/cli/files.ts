import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#lib/server/errors.ts';
import type { Io } from './command.ts';

/** Something to read, by the name under which it is spoken of. */
export interface Input {
	name: string;
	/** Null is standard input. */
	file: string | null;
}

export interface Inputs {
	list: Input[];
	/** More than one, or a folder: then each is named in what is printed. */
	isMany: boolean;
}

/**
 * What the arguments stand for: `-`, files, and everything below folders in the order of the alphabet, hidden files left out.
 * A file is called as it was given, or by its path below the one folder.
 * @throws AppError `file.not_found` for a folder that cannot be read
 */
export async function expandInputs(args: string[], cwd: string): Promise<Inputs> {
	const expanded = await Promise.all(args.map((arg) => expand(arg, cwd)));
	const isFolderAlone = args.length === 1 && expanded[0]!.folder !== null;
	const list = expanded.flatMap(({ folder, files }) =>
		files.map((name) => ({
			name: folder === null || isFolderAlone ? name : path.join(folder, name),
			file: name === '-' && folder === null ? null : path.resolve(cwd, folder ?? '', name)
		}))
	);
	return { list, isMany: args.length > 1 || isFolderAlone };
}

async function expand(arg: string, cwd: string): Promise<{ folder: string | null; files: string[] }> {
	if (arg === '-') return { folder: null, files: ['-'] };
	// What is not there is found missing when its turn comes.
	const found = await stat(path.resolve(cwd, arg)).catch(() => null);
	if (!found?.isDirectory()) return { folder: null, files: [arg] };
	return { folder: arg, files: await filesBelow(path.resolve(cwd, arg)) };
}

async function filesBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
		throw new AppError('file.not_found', { params: { file: folder }, cause });
	});
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
		.sort();
}

/** What is read as a whole has to fit into memory several times over. Bytes. */
const LARGEST_INPUT = 128 * 1024 * 1024;

/** @throws AppError `file.not_found` for what is missing, a folder, or not ours to read; `source.too_large` */
export async function readInput(input: Input, io: Io): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of input.file === null ? io.input : chunksOf(input.file, input.name)) {
		size += chunk.length;
		if (size > LARGEST_INPUT) throw new AppError('source.too_large', { params: { file: input.name } });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Lines of UTF-8 text as they come in, so that a long list is never held as a whole. Without file names standard input. */
export async function* readLines(files: string[], io: Io): AsyncGenerator<string> {
	for (const name of files.length > 0 ? files : ['-'])
		yield* linesOf(name === '-' ? io.input : chunksOf(path.resolve(io.cwd, name), name));
}

async function* chunksOf(file: string, name: string): AsyncGenerator<Uint8Array> {
	try {
		yield* createReadStream(file) as AsyncIterable<Uint8Array>;
	} catch (cause) {
		throw new AppError('file.not_found', { params: { file: name }, cause });
	}
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	// Parts of a line that has not ended yet; joined once, for a line may be a hundred megabytes long.
	let begun: string[] = [];
	for await (const chunk of chunks) {
		const [first, ...more] = decoder.decode(chunk, { stream: true }).split('\n');
		begun.push(first!);
		for (const next of more) {
			yield begun.join('');
			begun = [next];
		}
	}
	const last = begun.join('') + decoder.decode();
	if (last !== '') yield last;
}
