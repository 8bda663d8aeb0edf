// Bundles one TypeScript script of this folder as the app is bundled, and runs it: what it measures is what ships, as fast.
// Usage: node scripts/run.mjs scripts/train.ts [arguments…]
import { existsSync, rmSync } from 'node:fs';
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
const { build: bundle } = await import('vite');
/** A bundle lies elsewhere: what modules look for beside themselves is still beside their sources. */
const places = {
	name: 'places-of-sources',
	transform: (code, id) =>
		code
			.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
			.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
};
const outDir = path.resolve('node_modules/.rearguard/scripts', `${path.basename(file, '.ts')}-${process.pid}`);
process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
await bundle({
	configFile: false,
	logLevel: 'error',
	assetsInclude: ['**/*.bin'],
	plugins: [places],
	build: {
		...{ ssr: path.resolve(file), outDir, emptyOutDir: true, copyPublicDir: false },
		rollupOptions: { output: { entryFileNames: 'script.mjs' } }
	}
});
process.argv = [process.argv[0], path.resolve(file), ...rest];
const { main } = await import(pathToFileURL(path.join(outDir, 'script.mjs')).href);
await main?.(rest);
