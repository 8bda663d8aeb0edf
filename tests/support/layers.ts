import type { Import, SourceFile } from './source-tree.ts';
import { importsOf } from './source-tree.ts';

/**
 * Who may import whom: the table of the README's "map of the house", as data. Arrows point down, there are no cycles, and each
 * line says in a word what it keeps apart.
 */
interface Rule {
	/** Layers of ours that it may use, besides itself. */
	uses: readonly string[];
	/** Layers of which it may know the types only. */
	knows?: readonly string[];
	/** Packages from npm and of Node; `*` stands for whatever follows. */
	packages: readonly string[];
}

const nodeOwn = 'node:*';

/** What each layer may import. A layer missing here may import nothing and be imported by nobody. */
const table = {
	// Pure: no I/O, no clock, no framework; runs in the browser as well.
	domain: { uses: [], packages: ['@date-fns/tz', 'date-fns'] },
	i18n: { uses: ['domain', 'messages'], knows: ['common'], packages: [] },
	charts: {
		uses: ['domain', 'i18n', 'messages', 'components'],
		packages: ['svelte*', 'chart.js', 'bits-ui', '$app/*', '@lucide/svelte*']
	},
	components: {
		uses: ['domain', 'i18n', 'messages', 'charts'],
		packages: ['svelte*', 'bits-ui', '@lucide/svelte*', '$app/*', '@sveltejs/kit', 'uqr']
	},

	// Settings, errors, the log, tokens, turns: what every layer of the server may lean on.
	common: { uses: ['domain'], packages: [nodeOwn, 'zod', 'pino'] },
	db: {
		uses: ['domain', 'common'],
		packages: [nodeOwn, 'drizzle-orm*', 'better-sqlite3', 'pg', 'uuid']
	},
	fetcher: {
		uses: ['domain', 'common'],
		packages: [nodeOwn, 'undici', 'ipaddr.js', 'robots-parser', 'encoding-sniffer']
	},
	// What is computed from a text; no I/O.
	analysis: {
		uses: ['domain', 'common'],
		packages: ['node:buffer', 'node:crypto', 'entities', 'eld', 'snowball-stemmers']
	},
	// The contract, the registry and what several connectors share.
	connectors: {
		uses: ['domain', 'common', 'analysis', 'connector'],
		packages: ['node:crypto', 'cheerio*', 'entities', 'htmlparser2']
	},
	// One site: pure, body in, mentions out.
	connector: {
		uses: ['domain', 'common', 'analysis', 'connectors'],
		packages: ['node:crypto', 'cheerio*', 'entities', 'htmlparser2', 'feedsmith', 'rss-parser', 'microdata-node']
	},
	// One table family each; they never know each other.
	noun: { uses: ['domain', 'common', 'db'], packages: [nodeOwn, 'drizzle-orm*', 'zod'] },
	// Accounts and sessions stand on better-auth.
	auth: {
		uses: ['domain', 'common', 'db'],
		packages: [nodeOwn, 'drizzle-orm*', 'better-auth*', '@node-rs/argon2']
	},
	// What a person does in one go over several nouns, in one transaction.
	deed: { uses: ['domain', 'common', 'db', 'noun', 'auth'], packages: [nodeOwn] },
	// What is printed: pages and files made from plain content.
	paper: { uses: ['domain', 'common'], packages: [nodeOwn, 'pdfmake', 'dejavu-fonts-ttf', '@fontsource/pt-serif*'] },
	backup: { uses: ['domain', 'common', 'db'], packages: [nodeOwn, 'zod'] },
	// The only place that knows the order of the steps.
	ingest: {
		uses: ['domain', 'common', 'db', 'noun', 'deed', 'analysis', 'connectors', 'connector', 'fetcher'],
		// Files that people bring in are unpacked and read here.
		packages: [nodeOwn, 'uuid', 'htmlparser2']
	},
	demo: { uses: ['domain', 'common', 'noun', 'ingest', 'fetcher', 'town'], knows: ['db'], packages: [nodeOwn] },
	mail: {
		uses: ['domain', 'i18n', 'messages', 'common', 'noun', 'analysis'],
		knows: ['db', 'ingest'],
		// Templates are Svelte's, rendered on the server.
		packages: [nodeOwn, 'nodemailer*', 'mailparser', 'svelte*']
	},
	worker: {
		uses: ['domain', 'i18n', 'messages', 'common', 'noun', 'deed', 'ingest', 'demo', 'mail', 'paper'],
		knows: ['db', 'worker'],
		packages: [nodeOwn]
	},
	cli: {
		uses: [
			'domain',
			'i18n',
			'messages',
			'common',
			'noun',
			'deed',
			'ingest',
			'analysis',
			'connectors',
			'fetcher',
			'backup',
			'mail',
			'db'
		],
		packages: [nodeOwn, 'zod']
	},
	// What an answer over HTTP needs besides a page: cookies.
	web: { uses: ['domain', 'messages', 'common'], packages: ['@sveltejs/kit'] },
	routes: {
		uses: [
			'domain',
			'i18n',
			'messages',
			'components',
			'charts',
			'common',
			'noun',
			'auth',
			'deed',
			'ingest',
			'demo',
			'paper',
			'web'
		],
		knows: ['db'],
		packages: ['node:crypto', '@sveltejs/kit', '$app/*', 'svelte*', '@lucide/svelte*', 'bits-ui', 'zod', '@fontsource*']
	},
	// Opens the store and starts the worker; nothing else on the web's side may.
	hooks: {
		uses: ['domain', 'messages', 'common', 'db', 'noun', 'auth', 'ingest', 'demo', 'worker', 'web', 'routes'],
		packages: ['@sveltejs/kit*']
	}
} as const satisfies Record<string, Rule>;

/** Where each layer lies, for people. */
const places: Record<keyof typeof table, string> = {
	domain: 'src/lib/domain',
	i18n: 'src/lib/i18n',
	charts: 'src/lib/components/charts',
	components: 'src/lib/components',
	common: 'src/lib/server/{config,errors,log,tokens,turns}.ts',
	db: 'src/lib/server/db',
	fetcher: 'src/lib/server/fetcher',
	analysis: 'src/lib/server/analysis',
	connectors: 'src/lib/server/connectors',
	connector: 'src/lib/server/connectors/<site>',
	noun: 'src/lib/server/<noun>.ts',
	auth: 'src/lib/server/auth',
	deed: 'src/lib/server/{desk,people}.ts',
	paper: 'src/lib/server/paper',
	backup: 'src/lib/server/backup',
	ingest: 'src/lib/server/ingest',
	demo: 'src/lib/server/demo',
	mail: 'src/lib/server/mail',
	worker: 'src/lib/server/worker',
	cli: 'src/lib/server/cli',
	web: 'src/lib/server/cookies.ts',
	routes: 'src/routes',
	hooks: 'src/hooks.server.ts'
};

/** The table as the README shows it. */
export const layerTable = Object.entries(table as Record<string, Rule>).map(([layer, { uses, knows, packages }]) => ({
	layer,
	where: places[layer as keyof typeof table],
	uses: [...uses, ...(knows ?? []).map((one) => `types of ${one}`)],
	packages
}));

/** Nouns that are several nouns' deeds; a new one belongs here only if it does a person's whole step in one transaction. */
const deeds = ['bulk', 'desk', 'people'];
const common = ['config', 'errors', 'log', 'seal', 'tokens', 'turns'];
const serverLayers = [
	'db',
	'fetcher',
	'analysis',
	'ingest',
	'demo',
	'mail',
	'worker',
	'cli',
	'backup',
	'auth',
	'paper'
];

/** The layer in which a file of ours lies; null for what is none of the table's business. */
export function layerOf(file: string): string | null {
	if (file.startsWith('src/hooks.')) return 'hooks';
	if (file.startsWith('src/routes/')) return 'routes';
	if (file.startsWith('src/lib/components/charts/')) return 'charts';
	if (file.startsWith('src/lib/paraglide/')) return 'messages';
	if (file.startsWith('tests/town/')) return 'town';
	const server = /^src\/lib\/server\/(.+)$/.exec(file)?.[1];
	if (server) return serverLayerOf(server);
	return /^src\/lib\/(domain|i18n|components)\//.exec(file)?.[1] ?? null;
}

function serverLayerOf(file: string): string {
	const [first = '', second = '', ...rest] = file.replace(/\.ts$/, '').split('/');
	if (first === 'connectors') return rest.length > 0 && second !== 'shared' ? 'connector' : 'connectors';
	if (serverLayers.includes(first)) return first;
	if (common.includes(first)) return 'common';
	if (first === 'cookies') return 'web';
	return deeds.includes(first) ? 'deed' : 'noun';
}

/** The part of a layer whose members may import each other: one connector, one noun, else the whole layer. */
function roomOf(file: string): string {
	const layer = layerOf(file);
	const inside = file.replace(/\.\w+$/, '').split('/');
	if (layer === 'connector') return inside[4]!;
	return layer === 'noun' ? inside[3]! : (layer ?? '');
}

/** Each import that the table does not allow, as a sentence. */
export function forbiddenImports(file: SourceFile): string[] {
	const layer = layerOf(file.path);
	if (!layer) return [];
	const rule: Rule | undefined = (table as Record<string, Rule>)[layer];
	if (!rule) return [`${file.path}: the layer ${layer} is not in the table`];
	return importsOf(file)
		.filter((one) => !isAllowed(file.path, layer, rule, one))
		.map(
			({ to, isTypeOnly }) =>
				`${file.path} (${layer}) imports ${isTypeOnly ? 'a type of ' : ''}${to} (${layerOf(to) ?? 'package'})`
		);
}

function isAllowed(from: string, layer: string, rule: Rule, { to, isTypeOnly }: Import): boolean {
	if (isData(to)) return true;
	const target = layerOf(to);
	if (target === null) return rule.packages.some((pattern) => isMatch(pattern, to));
	if (target === layer) return roomOf(from) === roomOf(to);
	return rule.uses.includes(target) || (isTypeOnly && (rule.knows ?? []).includes(target));
}

const isMatch = (pattern: string, name: string) =>
	pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/** Plain data and generated types belong to nobody. */
const isData = (to: string) => /\.(json|bin|css)$|(^|\/)\$types$/.test(to);
