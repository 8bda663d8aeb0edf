import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissions } from '#lib/domain/role.ts';
import { commands } from '#lib/server/cli/main.ts';
import { settingsTable } from '#lib/server/config.ts';
import { connectors } from '#lib/server/connectors/registry.ts';
import { scripts as npmScripts } from '../package.json';
import { blocks, ownScripts, scriptWords } from '../scripts/readme/blocks.ts';
import { fillBlocks } from '../scripts/readme/fill.ts';
import { inputs, locales, pluralFaults, readMessages, wordings, type Message } from './support/messages.ts';
import { addressOf, allRoutes } from './support/router.ts';
import { isTest, readTree } from './support/source-tree.ts';

/** What is not written down does not exist; what is written down exists. */

const readme = readFileSync('README.md', 'utf8');
const tree = readTree('src').filter((file) => !isTest(file));

/** Names that a text does not mention in code marks. */
const unmentioned = (text: string, names: readonly string[]) =>
	names.filter((name) => !text.includes(`\`${name}\``) && !text.includes(`\`${name.replaceAll('|', '\\|')}\``));

describe('README', () => {
	it('would be caught leaving something out', () => {
		expect(unmentioned('| `PORT` |', ['PORT', 'HOST'])).toEqual(['HOST']);
	});

	it('is in step with the code and the measurements (else: npm run readme)', async () => {
		expect(await fillBlocks(readme, blocks())).toBe(readme);
	});

	it('a stale table would be seen', async () => {
		const stale = readme.replace('| `PORT`', '| `PORTO`');
		expect(stale).not.toBe(readme);
		expect(await fillBlocks(stale, blocks())).not.toBe(stale);
	});

	it.each([
		['setting', settingsTable.map(({ name }) => name)],
		['connector', connectors.map(({ id }) => id)],
		['command', commands.map(({ usage }) => usage)],
		['permission', [...permissions]],
		['npm script', ownScripts.map((name) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`))]
	])('knows every %s', (_, names) => {
		expect(names.length).toBeGreaterThan(4);
		expect(unmentioned(readme, names)).toEqual([]);
	});

	it('has words for every npm script, and for none that is gone', () => {
		expect(Object.keys(scriptWords).sort()).toEqual([...ownScripts].sort());
	});

	it('promises no npm script that a fresh clone cannot run', () => {
		const scripts: Record<string, string> = npmScripts;
		// What needs packages gets them first: by a hook of npm, or by the script itself.
		const preparesItself = (name: string) =>
			(scripts[name]!.match(/scripts\/[\w-]+\.mjs/g) ?? []).some((file) =>
				readFileSync(file, 'utf8').includes("from './setup.mjs'")
			);
		expect(ownScripts.filter((name) => !scripts[`pre${name}`] && !preparesItself(name))).toEqual([]);
	});

	it('knows every address of the API', () => {
		const api = allRoutes().filter(({ id }) => /^\/api\/|^\/(healthz|metrics)$/.test(id));
		expect(api.length).toBeGreaterThan(0);
		const plain = api.map((route) =>
			addressOf(route, Object.fromEntries(route.params.map((name) => [name, `{${name}}`])))
		);
		expect(unmentioned(readme, plain)).toEqual([]);
	});
});

describe('what README names', () => {
	/** Local addresses of links and pictures. */
	const links = (text: string) =>
		[...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));
	/** Paths in code marks, without those that hold a name to fill in. */
	const paths = (text: string) =>
		[...text.matchAll(/`((?:src|scripts|tests|drizzle|static)\/[^`\s]*)`/g)]
			.map(([, to]) => to!)
			.filter((to) => !/[<{*]/.test(to));
	const commandsIn = (text: string) =>
		[...text.matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([, name]) => name!);
	const subcommandsIn = (text: string) => [...text.matchAll(/rearguard -- ([a-z][\w-]*)/g)].map(([, name]) => name!);

	const missing = (files: string[]) => files.filter((file) => !existsSync(path.resolve(file)));

	it('would be caught when it is not there', () => {
		const text = '[a](no/such.md) and `src/no/such.ts`, then `npm run no-such` and npm run -s rearguard -- fly';
		expect(missing(links(text))).toHaveLength(1);
		expect(missing(paths(text))).toHaveLength(1);
		expect(commandsIn(text)).toEqual(['no-such', 'rearguard']);
		expect(subcommandsIn(text)).toEqual(['fly']);
	});

	it('exists: files and folders', () => {
		expect(paths(readme).length).toBeGreaterThan(5);
		expect(missing([...links(readme), ...paths(readme)])).toEqual([]);
	});

	it('exists: scripts and commands', () => {
		const known = new Set([...Object.keys(npmScripts), 'run']);
		expect(commandsIn(readme).filter((name) => !known.has(name) && name !== 'install')).toEqual([]);
		const subcommands = new Set(commands.map(({ name }) => name));
		expect(subcommandsIn(readme).filter((name) => !subcommands.has(name))).toEqual([]);
	});
});

describe('messages', () => {
	const all = { en: readMessages('en'), lv: readMessages('lv'), ru: readMessages('ru') };
	const keys = Object.keys(all.en);

	/** Names, signs and figures that are the same in any language; everything else that is the same was forgotten. */
	const mayBeSame = (text: string) =>
		!/\p{L}{2,}/u.test(text.replace(/\{\w+\}/g, '')) || /^(Rearguard|\{\w+\} (h|min|km))/.test(text);

	it('exist in every language', () => {
		expect(keys.length).toBeGreaterThan(400);
		for (const locale of locales) expect(Object.keys(all[locale])).toEqual(keys);
	});

	it('are not copies of one another', () => {
		const isCopy = (a: Message, b: Message) => JSON.stringify(a) === JSON.stringify(b) && !wordings(a).every(mayBeSame);
		expect(isCopy('Save', 'Save')).toBe(true);
		expect(isCopy('{from} – {to}', '{from} – {to}')).toBe(false);
		const { en, lv, ru } = all;
		const copies = keys.filter(
			(key) => isCopy(en[key]!, lv[key]!) || isCopy(en[key]!, ru[key]!) || isCopy(lv[key]!, ru[key]!)
		);
		expect(copies).toEqual([]);
	});

	it('ask for the same things in every language', () => {
		expect(inputs('{count} of {total}')).toEqual(['count', 'total']);
		const different = keys.filter((key) =>
			locales.some((locale) => inputs(all[locale][key]!).join() !== inputs(all.en[key]!).join())
		);
		expect(different).toEqual([]);
	});

	it('have every plural form of their language', () => {
		const ofRussian = (match: Record<string, string>): Message => [
			{ declarations: ['input count', 'local form = count: plural'], selectors: ['form'], match }
		];
		const two = ofRussian({ 'form=one': 'день', 'form=other': 'дней' });
		expect(pluralFaults(two, 'ru')).toEqual(['form lacks few', 'form lacks many']);
		expect(pluralFaults(two, 'en')).toEqual([]);
		const found = locales.flatMap((locale) =>
			keys.flatMap((key) => pluralFaults(all[locale][key]!, locale).map((fault) => `${locale} ${key}: ${fault}`))
		);
		expect(found).toEqual([]);
	});

	it('do not shout', () => {
		const loud = (message: Message) => wordings(message).some((text) => /[!¡]/.test(text));
		expect(loud('Saved!')).toBe(true);
		expect(locales.flatMap((locale) => keys.filter((key) => loud(all[locale][key]!)))).toEqual([]);
	});

	it('are used, each of them', () => {
		const code = tree.map(({ text }) => text).join('\n');
		const used = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, name]) => name!));
		expect(used.size).toBeGreaterThan(400);
		expect(keys.filter((key) => !used.has(key))).toEqual([]);
	});
});
