// `npm test`: format, lint, types, then every test; ends with one plain line `N passed, N failed`.
// `npm run test:long`: the tests that take longer than a coffee.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';

const isLong = process.argv.includes('--long');
const dir = mkdtempSync(path.join(tmpdir(), 'rearguard-test-'));
let passed = 0;
let failed = 0;

/** Runs a check beside others; what it says comes out whole when it ends. */
function check(name, command, args) {
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
		child.once('error', (error) => (said += error.message));
		child.once('close', (status) => {
			const seconds = Math.round((Date.now() - started) / 1000);
			console.log(`\n── ${name}\n${said}   ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
			if (status === 0) passed++;
			else failed++;
			resolve();
		});
	});
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

/** Types take as long as the two others together, and one core each. */
async function checks() {
	const types = check('types', 'npm', ['run', '-s', 'check']);
	await check('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']);
	await check('lint', 'npx', ['eslint', '.']);
	await types;
}

if (isLong) vitest('long tests', ['long']);
else {
	// A browser is mostly waited for: for the network and the disk.
	await Promise.all([ensureBrowser(), checks()]);
	vitest('tests', ['unit', 'e2e']);
}
rmSync(dir, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
