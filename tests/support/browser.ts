import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';

/** Chromium of this machine, or null with a word on the console; CI must have one. */
export async function openBrowser(): Promise<Browser | null> {
	const executablePath = findBrowser();
	if (!executablePath) {
		if (process.env.CI) throw new Error('CI has no Chromium');
		console.info('skipped: no Chromium on this machine; see scripts/browser.mjs');
		return null;
	}
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet]
	});
}
