import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connector } from '#lib/server/connectors/connector.ts';
import { parseFile } from '#lib/server/connectors/from-file.ts';
import { exportName, register, scaffold } from '../scripts/new-connector.mjs';

/** What `npm run new-connector` lays out must work before its author has changed a line. */
const root = path.resolve(import.meta.dirname, '..');
const files = new Map(scaffold({ id: 'shop-reviews', host: 'reviews.example', name: 'Shop Reviews' }));
let dir: string;
let connector: Connector;

beforeAll(async () => {
	mkdirSync(path.join(root, 'test-results'), { recursive: true });
	dir = mkdtempSync(path.join(root, 'test-results/new-connector-'));
	for (const [file, content] of files) {
		mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
		writeFileSync(path.join(dir, file), content.replaceAll("'../", "'#lib/server/connectors/"));
	}
	({ shopReviews: connector } = await import(path.join(dir, 'index.ts')));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('a new connector', () => {
	it('knows its places', () => {
		expect(connector).toMatchObject({ id: 'shop-reviews', name: 'Shop Reviews' });
		expect(connector.match(new URL(connector.example))?.url).toBe(connector.example);
		expect(connector.match(new URL('https://reviewsXexample/place/1'.replace('X', '-')))).toBeNull();
	});

	it('reads its page, refuses its captcha, and says when the site has changed', () => {
		const page = files.get('fixtures/place.html')!;
		const { mentions, title } = parseFile(connector, page);
		expect(title).toBe('Invented Inn');
		expect(mentions.map(({ externalId, reply }) => [externalId, reply !== null])).toEqual([
			['r1', true],
			['r2', false]
		]);
		expect(() => parseFile(connector, files.get('fixtures/captcha.html')!)).toThrow('source.blocked');
		expect(() => parseFile(connector, page.replaceAll('data-review=', 'data-id='))).toThrow('source.layout_changed');
	});

	it('leaves no blank unfilled', () => {
		for (const [file, content] of files) expect(`${file}\n${content}`).not.toMatch(/__\w+__/);
	});
});

it('is registered before the formats', () => {
	const registry = readFileSync(path.join(root, 'src/lib/server/connectors/registry.ts'), 'utf8');
	const registered = register(registry, 'shop-reviews');
	expect(registered).toContain("import { shopReviews } from './shop-reviews/index.ts';\n");
	expect(registered).toMatch(/hackerNews, shopReviews, (?:schemaOrg, )?feed\]/);
	expect(exportName('2gis-clone')).toBe('site2gisClone');
});
