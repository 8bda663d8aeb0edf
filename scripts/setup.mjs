// Makes a fresh clone ready: installs when the lock changed, builds when the sources changed. Only Node's own modules, so
// that it runs before anything is installed. `node scripts/setup.mjs` installs; `node scripts/setup.mjs build` also builds.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampDir = path.join(root, 'node_modules', '.rearguard');
/** Everything that a build depends on, the demo's town too; what a build writes there itself, and tests, are left out. */
const buildInputs = [
	...['src', 'static', 'tests/town'],
	...['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json']
];
const generated = path.join(root, 'src', 'lib', 'paraglide');
const inlang = path.join(root, 'src', 'lib', 'i18n', 'project.inlang');
const isInput = (file) =>
	!/\.test\.ts$|\.DS_Store$/.test(file) && (path.dirname(file) !== inlang || file.endsWith('settings.json'));

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(
		`Rearguard needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`
	);
	process.exit(2);
}

function hash(files, salt) {
	const sum = createHash('sha256').update(salt);
	for (const file of files) sum.update(path.relative(root, file)).update(readFileSync(file));
	return sum.digest('hex');
}

function filesBelow(full) {
	if (full === generated || !existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return isInput(full) ? [full] : [];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(path.join(full, name)));
}

/** The files that a build is made of: where none of them changed, the last build still holds. */
export const sourcesOfBuild = () => buildInputs.flatMap((entry) => filesBelow(path.join(root, entry)));

/** Does the work unless it was done for this key already and its output is still there. */
function once(name, key, output, work) {
	const stamp = path.join(stampDir, name);
	const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === key && existsSync(path.join(root, output));
	if (isDone) return;
	work();
	mkdirSync(stampDir, { recursive: true });
	writeFileSync(stamp, key);
}

// stdout belongs to the command that comes after; whatever npm says goes to stderr.
const shell = (command, stdio = ['ignore', 2, 2]) =>
	execSync(command, { cwd: root, stdio, env: { ...process.env, NODE_ENV: '' } });

/** What a builder says about other people's packages helps nobody; what it says when it fails does. */
function quietly(command) {
	try {
		shell(command, 'pipe');
	} catch (error) {
		process.stderr.write(error.stdout);
		process.stderr.write(error.stderr);
		console.error('Rearguard: building failed; what the builder said stands above.');
		process.exit(1);
	}
}

export function install() {
	checkNode();
	// The native module is compiled for one Node ABI: another Node means another install.
	const { dependencies, devDependencies, allowScripts } = JSON.parse(
		readFileSync(path.join(root, 'package.json'), 'utf8')
	);
	const wanted = JSON.stringify([dependencies, devDependencies, allowScripts, process.versions.modules]);
	const key = hash([path.join(root, 'package-lock.json')], wanted);
	once('installed', key, 'node_modules', () => {
		console.error('Rearguard: installing what it needs (the first time takes a minute or two) …');
		const lock = process.platform === 'linux' && process.arch === 'x64' ? '' : ' --no-package-lock';
		shell(`npm install --no-save --no-audit --no-fund --loglevel=error${lock}`);
	});
}

/** Builds the server and the command line, or with `only` = 'cli' just the latter, where their sources changed. */
export function build(only) {
	install();
	const key = hash(sourcesOfBuild(), 'build');
	if (only !== 'cli') {
		once('built', key, 'build/index.js', () => {
			console.error('Rearguard: building (half a minute or so) …');
			quietly('npx vite build --logLevel error');
		});
	}
	once('built-cli', key, 'build-cli/main.js', () => quietly('npx vite build --mode cli --logLevel error'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv[2] === 'build') build();
	else install();
}
