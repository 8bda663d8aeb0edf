// Runs one TypeScript script of this folder through Vite, so that it sees the same modules and assets as the app.
// Usage: node scripts/run.mjs scripts/train.ts [arguments…]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
	console.error('usage: node scripts/run.mjs <script.ts> [arguments]');
	process.exit(2);
}
process.argv = [process.argv[0], path.resolve(file), ...rest];
const { module } = await runnerImport(pathToFileURL(path.resolve(file)).href, {
	configFile: false,
	logLevel: 'error',
	assetsInclude: ['**/*.bin']
});
await module.main?.(rest);
