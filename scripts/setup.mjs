// Makes a fresh clone ready: installs when the lock changed, builds when the sources changed. Only Node's own modules, so
// that it runs before anything is installed. `node scripts/setup.mjs` installs; `node scripts/setup.mjs build` also builds.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampDir = path.join(root, 'node_modules', '.rearguard');
/** Everything that a build depends on; generated folders are left out. */
const buildInputs = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const generated = [path.join('src', 'lib', 'paraglide'), path.join('project.inlang', 'cache')];

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

function filesBelow(entry) {
	const full = path.join(root, entry);
	if (generated.some((part) => full.includes(part)) || !existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [full];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(path.join(entry, name)));
}

function once(name, key, work) {
	const stamp = path.join(stampDir, name);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
	work();
	mkdirSync(stampDir, { recursive: true });
	writeFileSync(stamp, key);
}

// stdout belongs to the command that comes after; whatever npm and Vite say goes to stderr.
const shell = (command) =>
	execSync(command, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } });

export function install() {
	checkNode();
	// The native module is compiled for one Node ABI: another Node means another install.
	const key = hash([path.join(root, 'package-lock.json'), path.join(root, 'package.json')], process.versions.modules);
	once('installed', key, () => {
		console.error('Rearguard: installing what it needs (the first time takes a minute or two) …');
		const lock = process.platform === 'linux' && process.arch === 'x64' ? '' : ' --no-package-lock';
		shell(`npm install --no-save --no-audit --no-fund --loglevel=error${lock}`);
	});
}

export function build(only) {
	install();
	const key = hash(buildInputs.flatMap(filesBelow), 'build');
	const isThere = (file) => existsSync(path.join(root, file));
	if (only !== 'cli') {
		once(
			isThere('build/index.js') ? 'built' : 'built-anew',
			isThere('build/index.js') ? key : String(Date.now()),
			() => {
				console.error('Rearguard: building …');
				shell('npx vite build --logLevel error');
				mkdirSync(stampDir, { recursive: true });
				writeFileSync(path.join(stampDir, 'built'), key);
			}
		);
	}
	once(
		isThere('build-cli/main.js') ? 'built-cli' : 'built-cli-anew',
		isThere('build-cli/main.js') ? key : String(Date.now()),
		() => {
			shell('npx vite build --mode cli --logLevel error');
			writeFileSync(path.join(stampDir, 'built-cli'), key);
		}
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv[2] === 'build') build();
	else install();
}
