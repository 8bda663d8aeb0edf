import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixturesOf } from '#lib/server/connectors/test-support.ts';

/** The program as people run it: built, in a process of its own, from a folder of theirs. */
const script = path.resolve(import.meta.dirname, '../../../../scripts/rearguard.mjs');
const { bytes } = fixturesOf('2gis').find((fixture) => fixture.name === 'branch-api.json')!;
const many = 20_000;
let cwd: string;

beforeAll(() => {
	cwd = mkdtempSync(path.join(tmpdir(), 'rearguard-program-'));
	writeFileSync(path.join(cwd, 'branch.json'), bytes);
	const [review] = JSON.parse(bytes.toString()).reviews;
	const reviews = Array.from({ length: many }, (_, index) => ({ ...review, id: String(index) }));
	writeFileSync(path.join(cwd, 'many.json'), JSON.stringify(reviews));
});
afterAll(() => rmSync(cwd, { recursive: true }));

function rearguard(args: string[], { input = '', leaveAfter = Infinity } = {}) {
	const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, LC_ALL: 'C' } });
	let out = '';
	let err = '';
	child.stdout.on('data', (chunk) => {
		out += chunk;
		if (out.length > leaveAfter) child.stdout.destroy();
	});
	child.stderr.on('data', (chunk) => (err += chunk));
	child.stdin.end(input);
	return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
		child.on('close', (code) => resolve({ code, out, err }));
	});
}

it('reads a file from where the person stands', async () => {
	const { code, out } = await rearguard(['parse', '2gis', 'branch.json']);
	expect(code).toBe(0);
	expect(
		out
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line).externalId)
	).toEqual(['320000001', '320000002']);
});

it('reads standard input', async () => {
	const { code, out } = await rearguard(['parse', '2gis', '-'], { input: bytes.toString() });
	expect([code, out.trim().split('\n').length]).toEqual([0, 2]);
});

it('keeps standard output clean of everything else', async () => {
	const { code, out, err } = await rearguard(['parse', 'telegram', 'branch.json']);
	expect([code, out]).toEqual([1, '']);
	expect(err).toContain('source.wrong_page: ');
	expect((await rearguard(['nothing-such'])).code).toBe(2);
});

it('prints all of a long answer before it ends', async () => {
	const { code, out } = await rearguard(['parse', '2gis', 'many.json']);
	expect(code).toBe(0);
	expect(out.trimEnd().split('\n')).toHaveLength(many);
	expect(out.endsWith('}\n')).toBe(true);
});

it('ends quietly when its reader has seen enough', async () => {
	const { code, err } = await rearguard(['parse', '2gis', 'many.json'], { leaveAfter: 1000 });
	expect(err).not.toMatch(/EPIPE|Error/);
	expect(code).toBe(0);
});
