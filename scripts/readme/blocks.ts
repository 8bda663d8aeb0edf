import { existsSync } from 'node:fs';
import { can, permissions, roles, type Permission } from '#lib/domain/role.ts';
import { commands } from '#lib/server/cli/main.ts';
import { settingsTable } from '#lib/server/config.ts';
import { connectors } from '#lib/server/connectors/registry.ts';
import { scripts as npmScripts } from '../../package.json';
import { layerTable } from '../../tests/support/layers.ts';
import { table } from './fill.ts';
import { accuracyBlock, coachBlock } from './accuracy.ts';
import { figuresBlock } from './figures.ts';

/** The README's tables, each from the place in the code where its facts live. */
export function blocks(): Record<string, string> {
	return {
		settings: settings(),
		connectors: connectorTable(),
		commands: commandTable(),
		permissions: permissionTable(),
		scripts: scriptTable(),
		layers: layers(),
		accuracy: accuracyBlock(),
		coach: coachBlock(),
		figures: figuresBlock()
	};
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);

const settings = () =>
	table(
		['setting', 'usual value', 'what it does'],
		settingsTable.map(({ name, default: usual, description }) => [code(name), code(usual), description])
	);

const minutes = (ms: number) => (ms % 3_600_000 === 0 ? `${ms / 3_600_000} h` : `${ms / 60_000} min`);

const connectorTable = () =>
	table(
		['connector', 'site', 'paste for example', 'at most every', 'shows our replies'],
		connectors.map(({ id, name, example, minIntervalMs, answers }) => [
			...[
				code(id),
				name,
				code(example),
				minutes(minIntervalMs),
				answers === 'beside' ? 'beside the review' : 'as texts of their own'
			]
		])
	);

const commandTable = () =>
	table(
		['command', 'what it does'],
		commands.map(({ usage, summary }) => [code(usage), summary('en')])
	);

/** What each permission lets a person do; a new one does not compile without its words. */
export const permissionWords: Record<Permission, string> = {
	read: 'see everything the company has collected',
	file: 'file a complaint that a customer told them',
	correct: 'correct what the classifier said about a mention',
	reply: 'acknowledge and answer complaints',
	resolve: 'close a complaint with its outcome',
	approve: 'give somebody else’s reply the word it needs',
	manage_sources: 'add, pause and remove watched places',
	manage_people: 'invite people, change their roles, remove them',
	manage_company: 'set business hours, holidays and thresholds'
};

const permissionTable = () =>
	table(
		['permission', 'lets a person', ...roles],
		permissions.map((one) => [code(one), permissionWords[one], ...roles.map((role) => (can(role, one) ? '●' : ''))])
	);

/** In the order in which a newcomer meets them; hooks of npm itself (`prestart`) are left out. */
export const scriptWords: Record<string, string> = {
	start: 'installs what is missing, builds when the sources changed, starts the server',
	demo: 'the same with a simulated town of sites, on a data folder of its own',
	test: 'format, lint, types, unit, API and screen tests, on SQLite and PostgreSQL',
	rearguard: 'the command line (above)',
	dev: 'the server with reloading, for work on it',
	build: 'builds server and command line',
	'test:long': 'crash tests: kills the server over and over and counts what it kept',
	bench: 'measures ingest, classifier and pages',
	check: 'types of TypeScript and Svelte',
	lint: 'ESLint',
	format: 'Prettier over everything',
	readme: 'brings the tables of this page up to date',
	'db:generate': 'makes the migrations of both databases from the one schema',
	'new-connector': 'lays out a connector for a site',
	'record-fixtures': 'writes down what a connector reads from its samples',
	train: 'trains classifier and coach (`-- classifier` or `-- coach`: one of them)',
	evaluate: 'measures the classifier and writes the figures that this page quotes',
	'evaluate:coach': 'the same for the reply coach'
};

/** `npm start` and `npm test` need no `run`. */
const typed = (name: string) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);

/** Scripts that a person may type. */
export const ownScripts = Object.keys(npmScripts).filter((name) => !/^pre|^post/.test(name));

const scriptTable = () =>
	table(
		['command', 'what it does'],
		[...ownScripts]
			.sort((a, b) => Object.keys(scriptWords).indexOf(a) - Object.keys(scriptWords).indexOf(b))
			.map((name) => [code(typed(name)), scriptWords[name] ?? ''])
	);

const layers = () =>
	table(
		['layer', 'where', 'may import', 'packages'],
		layerTable
			.filter(({ where }) => /[<{]/.test(where) || existsSync(where))
			.map(({ layer, where, uses, packages }) => [
				...[layer, code(where), uses.join(', ') || 'nothing', packages.map(code).join(', ') || 'none']
			])
	);
