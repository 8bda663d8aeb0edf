import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openSqlite } from '#lib/server/db/sqlite.ts';
import { fakeIo } from '../test-support.ts';

let cwd: string;
beforeAll(async () => {
	cwd = mkdtempSync(path.join(tmpdir(), 'rearguard-backup-command-'));
	const store = openSqlite(path.join(cwd, 'rearguard.db'), 'drizzle/sqlite');
	await store.db.insert(store.tables.host).values([{ name: 'a.example' }, { name: 'b.example' }]);
	await store.close();
	writeFileSync(path.join(cwd, 'session.secret'), 'f00d');
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** The command with a data folder of its own; settings are read once a process, so each call gets a fresh one. */
async function rearguard(args: string[], dataDir: string, locale: 'en' | 'ru' = 'en') {
	vi.resetModules();
	vi.stubEnv('DATA_DIR', dataDir);
	vi.stubEnv('DATABASE_URL', '');
	const { execute } = await import('../main.ts');
	const terminal = fakeIo({ cwd, locale });
	const code = await execute(args, terminal.io);
	vi.unstubAllEnvs();
	return { code, ...terminal };
}

it('saves, refuses to overwrite, restores, and says so', async () => {
	const saved = await rearguard(['backup', 'saved.backup'], cwd);
	expect([saved.code, saved.complaints]).toEqual([0, []]);
	expect(saved.lines[0]).toMatch(/^Saved to saved\.backup \([\d.]+ MB\): 2 database rows, other files: 1\./);
	const refused = await rearguard(['restore', 'saved.backup'], cwd);
	expect([refused.code, refused.lines]).toEqual([2, []]);
	expect(refused.complaints[0]).toMatch(/^backup\.would_overwrite: .*--force/);
	const elsewhere = path.join(cwd, 'elsewhere');
	const restored = await rearguard(['restore', 'saved.backup'], elsewhere, 'ru');
	expect([restored.code, restored.complaints]).toEqual([0, []]);
	expect(restored.lines).toEqual([
		expect.stringMatching(/^Возвращены строки базы: 2, прочие файлы: 1; сохранено .*20\d\d/)
	]);
	expect(readFileSync(path.join(elsewhere, 'session.secret'), 'utf8')).toBe('f00d');
	const forced = await rearguard(['restore', '--force', 'saved.backup', '--json'], elsewhere);
	expect(forced.objects()[0]).toMatchObject({ rows: 2, files: 1, keptIn: expect.stringContaining('before-restore-') });
});

it('refuses a damaged backup with a code', async () => {
	const { objects } = await rearguard(['backup', '--json', 'good.backup'], cwd);
	expect(objects()[0]).toMatchObject({ rows: 2, files: 1, file: 'good.backup', bytes: expect.any(Number) });
	const bytes = readFileSync(path.join(cwd, 'good.backup'));
	bytes[bytes.length >> 1]! ^= 1;
	writeFileSync(path.join(cwd, 'bad.backup'), bytes);
	const { code, complaints } = await rearguard(['restore', 'bad.backup'], path.join(cwd, 'third'));
	expect([code, complaints.length]).toEqual([1, 1]);
	expect(complaints[0]).toMatch(/^backup\.damaged: /);
});

it.each([
	[['backup'], 'input.invalid'],
	[['backup', 'a', 'b'], 'input.invalid'],
	[['backup', 'a', '--loud'], 'input.invalid'],
	[['backup', 'no/such/folder/x'], 'file.not_found'],
	[['restore'], 'input.invalid'],
	[['restore', 'nowhere.backup'], 'file.not_found']
])('%j is bad input', async (args, error) => {
	const { code, lines, complaints } = await rearguard(args, cwd);
	expect([code, lines]).toEqual([2, []]);
	expect(complaints[0]!.startsWith(`${error}: `)).toBe(true);
});
