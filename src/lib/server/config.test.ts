import { spawn } from 'node:child_process';
import fs, {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'rearguard-config-'));
process.env.DATA_DIR = folder;
// Settings are read once in a process.
vi.resetModules();
const { secret, SettingsError } = await import('./config.ts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a secret is made once, for its owner alone, and leaves nothing beside it', () => {
	const made = secret('seal');
	expect(made).toMatch(/^[0-9a-f]{64}$/);
	expect(secret('seal')).toBe(made);
	expect(readFileSync(path.join(folder, 'seal.secret'), 'utf8')).toBe(made);
	expect(statSync(path.join(folder, 'seal.secret')).mode & 0o777).toBe(0o600);
	expect(readdirSync(folder)).toEqual(['seal.secret']);
});

/** A file that nobody writes on any more. */
function leave(name: string, text: string): string {
	const file = path.join(folder, `${name}.secret`);
	writeFileSync(file, text);
	utimesSync(file, 1e9, 1e9);
	return file;
}

it.each(['', 'abc'])('what a full disk left of one (%j) is no secret, and is said to be none', (left) => {
	const file = leave('session', left);
	expect(() => secret('session')).toThrow(SettingsError);
	expect(() => secret('session')).toThrow(/session\.secret/);
	expect(readFileSync(file, 'utf8')).toBe(left);
});

/** FAT and some shares answer so to whoever asks for a second name of a file; there is none of them to mount in a test. */
describe.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('where files have one name only (%s)', (code) => {
	const real = fs.linkSync;
	const answerLinks = (link: typeof fs.linkSync) => {
		fs.linkSync = link;
		syncBuiltinESMExports();
	};
	const refuse = () => {
		throw Object.assign(new Error(`${code}: link`), { code, syscall: 'link' });
	};
	beforeEach(() => {
		for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
		answerLinks(refuse);
	});
	afterEach(() => answerLinks(real));

	it('a secret is made once all the same, for its owner alone, and leaves nothing beside it', () => {
		const made = secret('seal');
		expect(made).toMatch(/^[0-9a-f]{64}$/);
		expect(secret('seal')).toBe(made);
		expect(statSync(path.join(folder, 'seal.secret')).mode & 0o777).toBe(0o600);
		expect(readdirSync(folder)).toEqual(['seal.secret']);
	});

	it('that of another process counts, which was faster and has not written all of it yet', async () => {
		const theirs = 'ab'.repeat(32);
		const file = path.join(folder, 'seal.secret');
		const write = 'set -C; { printf abab; sleep 0.3; printf %s "$1"; } > "$0"';
		const other = spawn('sh', ['-c', write, file, theirs.slice(4)], { stdio: 'ignore' });
		const ended = new Promise((resolve) => other.once('close', resolve));
		answerLinks(() => {
			while (!existsSync(file));
			refuse();
		});
		expect(secret('seal')).toBe(theirs);
		expect(await ended).toBe(0);
		expect(readdirSync(folder)).toEqual(['seal.secret']);
	});

	it('what a crash left half made is no secret, is said to be none and stays as it is', () => {
		const file = leave('seal', 'abab');
		expect(() => secret('seal')).toThrow(/seal\.secret/);
		expect(readFileSync(file, 'utf8')).toBe('abab');
	});
});
