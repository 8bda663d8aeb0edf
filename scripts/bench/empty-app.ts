import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The least that SvelteKit serves: one page with one heading, built with the same versions. The measure for our own pages. */
const files: Record<string, string> = {
	'package.json': '{ "type": "module" }',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-node';\nexport default { kit: { adapter: adapter() } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };`,
	'src/app.html': '<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
	'src/routes/+page.svelte': '<h1>Hello</h1>'
};

/** Builds it in a folder. @returns the path of its `index.js` */
export function buildEmptyApp(folder: string): string {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), text);
	}
	symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
	const vite = path.resolve('node_modules/vite/bin/vite.js');
	execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder, stdio: 'pipe' });
	return path.join(folder, 'build/index.js');
}
