// Lays out a new connector: `npm run new-connector -- <id> <host> [name]`, for example `shop-reviews reviews.example "Shop Reviews"`.
// What it makes works at once on an invented page; its test then leads from there to the real site, step by step.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const scripts = path.dirname(fileURLToPath(import.meta.url));
const templates = path.join(scripts, 'new-connector');
const connectors = path.resolve(scripts, '../src/lib/server/connectors');

/**
 * `shop-reviews` → `shopReviews`; names cannot begin with a digit.
 * @param {string} id
 */
export function exportName(id) {
	const camel = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
	return /^\d/.test(camel) ? `site${camel}` : camel;
}

/**
 * Names and contents of the new folder's files.
 * @param {{ id: string, host: string, name?: string }} about
 * @returns {[file: string, content: string][]}
 */
export function scaffold({ id, host, name = host }) {
	/** @type {Record<string, string>} */
	const values = { id, host, name, exportName: exportName(id), hostPattern: host.replaceAll('.', '\\.') };
	/** @param {string} text */
	const fill = (text) => text.replace(/__(\w+?)__/g, (_, key) => values[key] ?? '');
	return readdirSync(templates).map((file) => {
		const target = fill(file.replace(/^fixture-/, 'fixtures/').replace(/\.txt$/, ''));
		return [target, fill(readFileSync(path.join(templates, file), 'utf8'))];
	});
}

/**
 * The registry with one connector more, before the formats that any site may use.
 * @param {string} registry
 * @param {string} id
 */
export function register(registry, id) {
	const name = exportName(id);
	const withImport = registry.replace(/(?=import \{ telegram \})/, `import { ${name} } from './${id}/index.ts';\n`);
	return withImport.replace(
		/(connectors: readonly Connector\[\] = \[[^\]]*?)(,?\s*)(?=\b(?:schemaOrg|feed)\b)/,
		`$1, ${name}$2`
	);
}

/** @param {string} sentence */
function complain(sentence) {
	console.error(sentence);
	console.error('usage: npm run new-connector -- <id> <host> [name]');
	process.exitCode = 2;
}

/** @param {string[]} args */
function main([id = '', host = '', name]) {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return complain('The id is in kebab-case, for example shop-reviews.');
	if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return complain('The host is a name such as reviews.example.');
	const folder = path.join(connectors, id);
	if (existsSync(folder)) return complain(`There is a connector ${id} already.`);
	for (const [file, content] of scaffold({ id, host, name })) {
		mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
		writeFileSync(path.join(folder, file), content);
	}
	const registry = path.join(connectors, 'registry.ts');
	writeFileSync(registry, register(readFileSync(registry, 'utf8'), id));
	console.log(`Made src/lib/server/connectors/${id} and registered it. Its test says what comes next:`);
	console.log(`  npx vitest run --project unit src/lib/server/connectors/${id}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
