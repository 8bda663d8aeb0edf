// Runs one TypeScript script of this folder through Vite, so that it sees the same modules and assets as the app.
// Usage: node scripts/run.mjs scripts/train.ts [arguments…]
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, install } from './setup.mjs';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
	console.error('usage: node scripts/run.mjs <script.ts> [arguments]');
	process.exit(2);
}
await install();
// A fresh clone has no generated types and messages yet; a build makes both.
if (!['.svelte-kit/tsconfig.json', 'src/lib/paraglide/messages.js'].every(existsSync)) await build();
const { runnerImport } = await import('vite');
process.argv = [process.argv[0], path.resolve(file), ...rest];
const { module } = await runnerImport(pathToFileURL(path.resolve(file)).href, {
	configFile: false,
	logLevel: 'error',
	assetsInclude: ['**/*.bin']
});
await module.main?.(rest);
