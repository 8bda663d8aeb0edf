import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

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

it.each(['', 'abc'])('what a full disk left of one (%j) is no secret, and is said to be none', (left) => {
	writeFileSync(path.join(folder, 'session.secret'), left);
	expect(() => secret('session')).toThrow(SettingsError);
	expect(() => secret('session')).toThrow(/session\.secret/);
});
