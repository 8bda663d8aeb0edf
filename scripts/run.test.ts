import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const run = (...args: string[]) => {
	const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], { encoding: 'utf8' });
	return { status, stderr };
};

it('runs a script as one bundle, which still finds what lies beside its sources', () => {
	const listed = { status: 1, stderr: expect.stringMatching(/^telegram has channel\.html, /) };
	expect(run('scripts/record-fixtures.ts', 'telegram', 'none-of-this-name')).toEqual(listed);
});

it('hands on what a script says of its arguments', () => {
	const refused = { status: 2, stderr: expect.stringContaining('telegram') };
	expect(run('scripts/record-fixtures.ts', 'a-site-nobody-knows')).toEqual(refused);
});
