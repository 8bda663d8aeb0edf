import { availableParallelism } from 'node:os';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const messages = () =>
	paraglideVitePlugin({
		project: './src/lib/i18n/project.inlang',
		outdir: './src/lib/paraglide',
		strategy: ['cookie', 'preferredLanguage', 'baseLocale']
	});

/**
 * Paraglide makes plural rules anew for each message with a count, which takes longer than all the rest of the message; a page has
 * a hundred of them. Here they are kept by language.
 */
const keptPlurals = (): Plugin => ({
	name: 'rearguard-kept-plurals',
	transform(code, id) {
		if (!id.endsWith('/paraglide/registry.js')) return;
		const made = 'new Intl.PluralRules(locale, options).select(';
		if (!code.includes(made)) this.error('Paraglide makes its plural rules in another way now: see vite.config.ts');
		const keep = `
const rules = new Map();
function rulesOf(locale, options) {
	const key = locale + (options?.type ?? '');
	if (!rules.has(key)) rules.set(key, new Intl.PluralRules(locale, options));
	return rules.get(key);
}`;
		return { code: code.replace(made, 'rulesOf(locale, options).select(') + keep, map: null };
	}
});

/** Files that take a minute or more start first, or the last of them would run alone at the end. */
class SlowFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const isSlow = ({ moduleId }: TestSpecification) => /\/e2e\/|crash\.test\.ts$/.test(moduleId);
		const sorted = await super.sort(files);
		return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
	}
}

// Model weights travel inside the bundle (`import weights from './weights.bin?inline'`).
const assetsInclude = ['**/*.bin'];

const app: ViteUserConfig = {
	assetsInclude,
	plugins: [tailwindcss(), messages(), keptPlurals(), sveltekit()],
	test: {
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 180_000,
		globalSetup: 'tests/support/postgres.ts',
		// A third of the time goes by waiting (for leases, clocks and killed processes), so there is one more worker than cores.
		maxWorkers: availableParallelism() + 1,
		sequence: { sequencer: SlowFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Files of one worker share what they import: to load the product anew for each of two hundred takes minutes.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts', 'tests/api/**/*.test.ts']
				}
			},
			// A screen may take its time on a machine that is busy; a test must only fail where it never comes.
			{
				extends: true,
				test: { name: 'e2e', include: ['tests/e2e/**/*.spec.ts'], expect: { poll: { timeout: 20_000 } } }
			},
			{
				extends: true,
				test: { name: 'long', include: ['tests/long/**/*.test.ts'], fileParallelism: false, testTimeout: 1_800_000 }
			}
		]
	}
};

/** The command line as one file, so that it starts fast and needs no TypeScript loader. */
const cli: ViteUserConfig = {
	assetsInclude,
	plugins: [messages(), keptPlurals()],
	ssr: { noExternal: true, external: ['better-sqlite3', '@node-rs/argon2', 'pg', 'undici'] },
	build: {
		ssr: 'src/lib/server/cli/main.ts',
		outDir: 'build-cli',
		emptyOutDir: true,
		copyPublicDir: false,
		rollupOptions: { output: { entryFileNames: 'main.js' } }
	}
};

export default defineConfig(({ mode }) => (mode === 'cli' ? cli : app));
