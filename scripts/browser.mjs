// Finds a Chromium for the screen tests; as root on Debian it installs one, elsewhere it says how.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];

/** Path of a Chromium, or null. */
export function findBrowser() {
	return candidates.find((file) => file && existsSync(file)) ?? null;
}

// It need not survive a power cut, so nobody waits for the disk.
const install =
	'apt-get update -qq && apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-unsafe-io chromium';

/** Sees to it that there is a Chromium, beside other work; says a sentence where that is not possible. */
export async function ensureBrowser() {
	if (findBrowser()) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium for the screen tests …');
		const child = spawn(install, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
		const status = await new Promise((resolve) => child.once('close', resolve));
		if (status !== 0) throw new Error(`“${install}” ended with status ${status}`);
		return;
	}
	console.log(
		'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to run the screen tests.'
	);
}
