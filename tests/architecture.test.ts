import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './support/layers.ts';
import { functionsOf, importsOf, isTest, readTree, toSource, walk, type SourceFile } from './support/source-tree.ts';

/**
 * The house's own rules. Each is a function from files to sentences about what is wrong; each is shown a small bad example
 * first, because a rule that cannot fail is a decoration.
 */

const tree = readTree('src', 'scripts', 'tests');
const product = tree.filter((file) => !isTest(file));
const app = product.filter(({ path }) => path.startsWith('src/'));
const bad = (path: string, text: string) => toSource(path, text);

const linesOf = ({ text }: SourceFile) => text.trimEnd().split('\n').length;
function quantile(values: number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

it('has something to look at', () => {
	expect(app.length).toBeGreaterThan(200);
	expect(app.flatMap(importsOf).length).toBeGreaterThan(500);
});

describe('imports', () => {
	it.each([
		['domain reads no clock of the server', 'src/lib/domain/x.ts', "import { config } from '#lib/server/config.ts';"],
		['domain does no I/O', 'src/lib/domain/x.ts', "import fs from 'node:fs';"],
		[
			'components know no server',
			'src/lib/components/X.svelte',
			"<script>import * as s from '#lib/server/stats.ts';</script>"
		],
		['only charts know chart.js', 'src/lib/components/X.svelte', "<script>import('chart.js');</script>"],
		['markup imports count too', 'src/routes/X.svelte', "{#await import('#lib/server/db/sqlite.ts')}{/await}"],
		['routes never touch drizzle', 'src/routes/x.ts', "import { eq } from 'drizzle-orm';"],
		['routes never open the database', 'src/routes/x.ts', "import { openStore } from '#lib/server/db/open.ts';"],
		['nouns never know each other', 'src/lib/server/mentions.ts', "import * as sources from './sources.ts';"],
		['not even their types', 'src/lib/server/mentions.ts', "import type { Source } from './sources.ts';"],
		['nouns know no connector', 'src/lib/server/mentions.ts', "export * from '#lib/server/connectors/registry.ts';"],
		['a connector knows no other', 'src/lib/server/connectors/a/parse.ts', "import { x } from '../b/parse.ts';"],
		['a connector fetches nothing', 'src/lib/server/connectors/a/parse.ts', "import { request } from 'undici';"],
		['the fetcher knows no table', 'src/lib/server/fetcher/x.ts', "const x = await import('#lib/server/db/open.ts');"],
		['the worker asks nouns, not tables', 'src/lib/server/worker/x.ts', "import { eq } from 'drizzle-orm';"]
	])('%s', (_, path, text) => expect(forbiddenImports(bad(path, text))).toHaveLength(1));

	it('follow the table', () => expect(app.flatMap(forbiddenImports)).toEqual([]));

	it('leave src only for the town and for plain data', () => {
		const outside = (file: SourceFile) => importsOf(file).filter(({ to }) => /^(scripts|tests|drizzle)\//.test(to));
		expect(outside(bad('src/lib/server/x.ts', "import '../../../tests/support/app.ts';"))).toHaveLength(1);
		const found = app.flatMap((file) => outside(file).map(({ to }) => `${file.path} → ${to}`));
		expect(found.filter((one) => !/^src\/lib\/server\/demo\/.* → tests\/town\//.test(one))).toEqual([]);
	});
});

describe('cycles', () => {
	/** Each way through the imports, types included, that comes back to where it began. */
	function cyclesOf(files: SourceFile[]): string[] {
		const next = new Map(files.map((file) => [file.path, importsOf(file).map(({ to }) => to)]));
		const state = new Map<string, 'open' | 'done'>();
		const found: string[] = [];
		const visit = (file: string, way: string[]) => {
			state.set(file, 'open');
			for (const to of next.get(file)!) {
				if (state.get(to) === 'open') found.push([...way.slice(way.indexOf(to)), to].join(' → '));
				else if (next.has(to) && !state.has(to)) visit(to, [...way, to]);
			}
			state.set(file, 'done');
		};
		for (const file of next.keys()) if (!state.has(file)) visit(file, [file]);
		return found;
	}

	it('would be seen', () => {
		const ring = [
			bad('src/lib/domain/a.ts', "import './b.ts';"),
			bad('src/lib/domain/b.ts', "import type { C } from '#lib/domain/c.ts';"),
			bad('src/lib/domain/c.ts', "export * from './a.ts';")
		];
		expect(cyclesOf(ring)).toHaveLength(1);
	});
	it('there are none', () => expect(cyclesOf(product)).toEqual([]));
});

describe('transactions', () => {
	const isAsync = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.AsyncKeyword;
	/** `transaction(async …)` commits before its first query on SQLite and rolls nothing back. */
	function asyncTransactions(file: SourceFile): string[] {
		const found: string[] = [];
		walk(file, (node) => {
			if (!ts.isCallExpression(node) || !/(^|\.)(transaction|snapshot)$/.test(node.expression.getText())) return;
			for (const given of node.arguments)
				if ((ts.isArrowFunction(given) || ts.isFunctionExpression(given)) && given.modifiers?.some(isAsync))
					found.push(`${file.path}: ${node.expression.getText()}(async …)`);
		});
		return found;
	}

	it.each(['store.transaction(async (tx) => {})', 'transaction(async function () {})', 'a.b.snapshot(async () => 1)'])(
		'%s would be seen',
		(text) => expect(asyncTransactions(bad('src/lib/server/x.ts', text))).toHaveLength(1)
	);
	it('are generators', () => expect(tree.flatMap(asyncTransactions)).toEqual([]));
});

describe('the environment', () => {
	const reads = ({ path, code }: SourceFile) =>
		path !== 'src/lib/server/config.ts' && /\bprocess\.env\b|\bimport\.meta\.env\b|['"]\$env\//.test(code.text);
	it.each(['process.env.PORT', 'import.meta.env.DEV', "import { x } from '$env/static/private'"])(
		'%s would be seen',
		(text) => expect(reads(bad('src/lib/x.ts', text))).toBe(true)
	);
	it('is read in config alone', () => expect(app.filter(reads).map(({ path }) => path)).toEqual([]));
});

describe('text from outside', () => {
	const raw = ({ path, text }: SourceFile) =>
		path.endsWith('.svelte') && /\{@html\b|\binnerHTML\b|outerHTML/.test(text);
	it('{@html} would be seen', () => expect(raw(bad('src/X.svelte', '<p>{@html text}</p>'))).toBe(true));
	it('is never markup', () => expect(app.filter(raw).map(({ path }) => path)).toEqual([]));
});

describe('size', () => {
	const maxLines = 300;
	/** Files that are longer for a reason; the figure may only shrink. */
	const longer: Record<string, { lines: number; why: string }> = {
		'tests/town.test.ts': {
			lines: 520,
			why: 'one town, built once and asked everything; building it is what takes time'
		}
	};
	const tooLong = (files: SourceFile[]) =>
		files
			.filter((file) => linesOf(file) > (longer[file.path]?.lines ?? maxLines))
			.map((file) => `${file.path}: ${linesOf(file)} lines`);

	it('a long file would be seen', () => {
		expect(tooLong([bad('src/lib/x.ts', 'a;\n'.repeat(maxLines + 1))])).toHaveLength(1);
		expect(tooLong([bad('src/lib/x.ts', 'a;\n'.repeat(maxLines))])).toEqual([]);
	});

	it(`files have at most ${maxLines} lines`, () => {
		const lines = product.map(linesOf);
		console.log(`files: ${lines.length}, lines: median ${quantile(lines, 0.5)}, 90 % under ${quantile(lines, 0.9)}`);
		expect(tooLong(tree)).toEqual([]);
		expect(quantile(lines, 0.5)).toBeLessThanOrEqual(70);
		expect(quantile(lines, 0.9)).toBeLessThanOrEqual(180);
	});

	it('no exception outlives its reason', () => {
		const stale = Object.keys(longer).filter((path) => {
			const file = tree.find((one) => one.path === path);
			return !file || linesOf(file) <= maxLines;
		});
		expect(stale).toEqual([]);
	});
});

describe('functions', () => {
	const maxLines = 60;
	const longer: Record<string, string> = {
		'src/lib/server/analysis/tokens.ts tokenise':
			'one pass over the letters with its state in locals; calls cost a third of its speed'
	};
	const all = (files: SourceFile[]) => files.flatMap(functionsOf);
	const tooLong = (files: SourceFile[]) =>
		all(files)
			.filter(({ lines, path, name }) => lines > maxLines && !longer[`${path} ${name}`])
			.map(({ lines, path, name }) => `${path} ${name}: ${lines} lines`);

	it('a long one would be seen, in a component too', () => {
		const body = 'a();\n'.repeat(maxLines);
		expect(tooLong([bad('src/x.ts', `const f = () => {\n${body}};`)])).toHaveLength(1);
		expect(tooLong([bad('src/X.svelte', `<script>\nfunction f() {\n${body}}\n</script>`)])).toHaveLength(1);
	});

	it(`have at most ${maxLines} lines`, () => {
		const found = all(product);
		const lines = found.map((one) => one.lines);
		const long = found.filter((one) => one.lines > 40).map(({ path, name, lines }) => `\n  ${lines} ${path} ${name}`);
		console.log(
			`functions: ${found.length}, lines: median ${quantile(lines, 0.5)}, 90 % under ${quantile(lines, 0.9)}; over 40:${long.join('')}`
		);
		expect(tooLong(product)).toEqual([]);
		expect(quantile(lines, 0.9)).toBeLessThanOrEqual(40);
	});
});

describe('names', () => {
	/** Routes are named by SvelteKit (`+page.svelte`), components like types, all else like addresses. */
	function isWellNamed({ path }: SourceFile): boolean {
		const name = path.slice(path.lastIndexOf('/') + 1);
		if (/^\+(page|layout|server|error)/.test(name) && path.startsWith('src/routes/')) return true;
		if (name.endsWith('.svelte')) return /^[A-Z][A-Za-z0-9]*\.svelte$/.test(name);
		return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|suite|server|svelte|config|d))*\.(ts|mjs)$/.test(name);
	}
	it.each([
		'src/lib/components/data-table.svelte',
		'src/lib/domain/blockPage.ts',
		'src/lib/domain/block_page.ts',
		'src/lib/+page.svelte'
	])('%s would be seen', (path) => expect(isWellNamed(bad(path, ''))).toBe(false));
	it('are kebab-case for files and PascalCase for components', () =>
		expect(tree.filter((file) => !isWellNamed(file)).map(({ path }) => path)).toEqual([]));
});
