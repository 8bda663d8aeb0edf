// `npm test`: format, lint, types, then every test; ends with one plain line `N passed, N failed`.
// `npm run test:long`: the tests that take longer than a coffee.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

const isLong = process.argv.includes('--long');
const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-test-'));
let passed = 0;
let failed = 0;

function step(name, command, args) {
	console.log(`\n── ${name}`);
	const started = Date.now();
	const { status } = spawnSync(command, args, { stdio: 'inherit' });
	console.log(`   ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
	if (status === 0) passed++;
	else failed++;
}

function vitest(name, projects) {
	const report = path.join(dir, `${name}.json`);
	console.log(`\n── ${name}`);
	const args = ['vitest', 'run', '--passWithNoTests', ...projects.flatMap((project) => ['--project', project])];
	const { status } = spawnSync(
		'npx',
		[...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		{ stdio: 'inherit' }
	);
	if (!existsSync(report)) return void failed++;
	const result = JSON.parse(readFileSync(report, 'utf8'));
	passed += result.numPassedTests;
	failed += result.numFailedTests;
	// A file that cannot even be loaded has no failed test of its own.
	if (status !== 0 && result.numFailedTests === 0) failed++;
}

ensureBrowser();
if (isLong) vitest('long tests', ['long']);
else {
	step('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']);
	step('lint', 'npx', ['eslint', '.']);
	step('types', 'npm', ['run', '-s', 'check']);
	vitest('tests', ['unit']);
	vitest('screens', ['e2e']);
}
rmSync(dir, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
