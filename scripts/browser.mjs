// Finds a Chromium for the screen tests; as root on Debian it installs one, elsewhere it says how.
import { execSync } from 'node:child_process';
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

/** Path of a Chromium, installed if need be; null, with a sentence, where that is not possible. */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium for the screen tests …');
		execSync('apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium', {
			stdio: ['ignore', 'ignore', 'inherit']
		});
		return findBrowser();
	}
	console.log(
		'No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to run the screen tests.'
	);
	return null;
}
