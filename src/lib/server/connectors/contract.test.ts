import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionKinds, type ObservedMention } from '#lib/domain/mention.ts';
import type { Connector, ParsedPage } from './connector.ts';
import { fixturesOf, outcomeOf, type Fixture } from './test-support.ts';
import { documentFromFile, parseFile } from './from-file.ts';
import { byId, connectors, matchAddress } from './registry.ts';

/** What every connector promises; each new one is held to it by being registered. */

const captcha = `<!doctype html><html><head><title>Вы не робот?</title></head><body>
<form id="checkbox-captcha-form" action="/checkcaptcha"><div class="CheckboxCaptcha">Я не робот</div></form></body></html>`;
const login = `<!doctype html><html><head><title>Log in</title></head><body>
<form action="/login"><input name="user"><input type="password" name="password"></form></body></html>`;
const shop = `<!doctype html><html><head><title>Boots</title></head><body><h1>Boots</h1><p>Two pairs left.</p></body></html>`;

const isFormat = (connector: Connector) => connector.detect !== undefined;
const isPage = (fixture: Fixture) => fixture.expected !== undefined && 'mentions' in fixture.expected;
const utcInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
// A tag that survived; `<script>` as a word in a text is told apart by the fixtures' expected results.
const leftoverTag = /<\/?(?:p|br|div|span|a|b|i|em|strong|img|li|ul)(?:\s[^>]*)?\/?>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i;

function expectMention(mention: ObservedMention): void {
	expect(mention.externalId).toMatch(/\S/);
	expect(mentionKinds).toContain(mention.kind);
	expect(JSON.parse(JSON.stringify(mention))).toEqual(mention);
	expect(`${mention.title ?? ''}${mention.text}`.trim() !== '' || mention.rating !== null).toBe(true);
	for (const instant of [mention.publishedAt, mention.editedAt, mention.reply?.at ?? null])
		if (instant !== null) expect(instant).toMatch(utcInstant);
	if (mention.url !== null) expect(new URL(mention.url).protocol).toMatch(/^https?:$/);
	if (mention.rating) expect(mention.rating.value).toBeLessThanOrEqual(mention.rating.best);
	for (const text of [mention.title, mention.text, mention.author.name, mention.reply?.text, mention.reply?.author]) {
		expect(text ?? '').not.toMatch(leftoverTag);
		expect((text ?? '').isWellFormed()).toBe(true);
		expect(text ?? '').toBe((text ?? '').trim());
	}
}

function expectPage(page: ParsedPage): void {
	page.mentions.forEach(expectMention);
	const ids = page.mentions.map((mention) => mention.externalId);
	expect(new Set(ids).size).toBe(ids.length);
	if (page.next) expect(new URL(page.next.url).protocol).toMatch(/^https?:$/);
}

describe.each(connectors)('$id', (connector) => {
	const fixtures = fixturesOf(connector.id);

	it('introduces itself', () => {
		expect(byId(connector.id)).toBe(connector);
		expect(connector.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(connector.name).toMatch(/\S/);
		expect(connector.platform).toMatch(/\S/);
		expect(connector.minIntervalMs).toBeGreaterThanOrEqual(60_000);
	});

	it('knows its own example, and the canonical address of it', () => {
		const address = connector.match(new URL(connector.example)) ?? {
			url: connector.example,
			title: null,
			settings: {}
		};
		expect(new URL(connector.request(address).url).protocol).toMatch(/^https?:$/);
		expect(JSON.parse(JSON.stringify(address))).toEqual(address);
		if (isFormat(connector)) return;
		expect(connector.match(new URL(address.url))).toEqual(address);
		expect(matchAddress(new URL(address.url))?.connector.id).toBe(connector.id);
	});

	it('leaves other addresses alone', () => {
		const others = connectors.filter((other) => other !== connector && !isFormat(other));
		for (const other of others) expect(connector.match(new URL(other.example))).toBeNull();
		if (!isFormat(connector)) expect(connector.match(new URL('https://shop.example/reviews'))).toBeNull();
	});

	it('has fixtures: a page, and one that it refuses', () => {
		expect(fixtures.some(isPage)).toBe(true);
		for (const fixture of fixtures) expect(fixture.expected, fixture.name).toBeDefined();
	});

	it.each(fixtures)('reads $name as recorded, twice the same', (fixture) => {
		const outcome = outcomeOf(connector, fixture.body);
		expect(outcome).toEqual(fixture.expected);
		expect(outcomeOf(connector, fixture.body)).toEqual(outcome);
		if ('mentions' in outcome) expectPage(outcome);
	});

	it('never takes another page for an empty one', () => {
		expect(outcomeOf(connector, captcha)).toEqual({ error: 'source.blocked' });
		expect(outcomeOf(connector, login)).toEqual({ error: 'source.login_required' });
		for (const body of ['', ' \n', shop, '{}', '[]', 'null', '<html></html>', '{"hits":', '\u0000\u0001'])
			expect(outcomeOf(connector, body), JSON.stringify(body)).toHaveProperty('error');
	});

	it("refuses other connectors' pages", () => {
		for (const other of connectors.filter((each) => each !== connector))
			for (const { name, body } of fixturesOf(other.id).filter(isPage)) {
				const outcome = outcomeOf(connector, body);
				// A named site's page may hold schema.org reviews or a feed besides; a format may then find its own.
				const isOwnFind = isFormat(connector) && 'mentions' in outcome && outcome.mentions.length > 0;
				expect(isOwnFind || 'error' in outcome, `${other.id}/${name}`).toBe(true);
			}
	});

	it('survives damage', () => {
		const damaged = fixtures.filter(isPage).map((fixture) => fixture.bytes);
		fc.assert(
			fc.property(fc.constantFrom(...damaged), fc.infiniteStream(fc.nat()), fc.nat(12), (bytes, numbers, flips) => {
				const copy = Buffer.from(bytes);
				for (let i = 0; i < flips; i++) copy[numbers.next().value % copy.length] = numbers.next().value % 256;
				const body = copy.subarray(0, numbers.next().value % (copy.length + 1)).toString('utf8');
				const outcome = outcomeOf(connector, body);
				if ('mentions' in outcome) outcome.mentions.forEach((mention) => JSON.stringify(mention));
			}),
			{ numRuns: 150, seed: 20261124 }
		);
	});

	it('takes nothing for empty that was cut off', () => {
		for (const fixture of fixtures.filter(isPage)) {
			const whole = parseFile(connector, fixture.body);
			for (let part = 1; part < 40; part++) {
				const cut = fixture.body.slice(0, Math.floor((fixture.body.length * part) / 40));
				const outcome = outcomeOf(connector, cut);
				const isHonest = 'error' in outcome || outcome.mentions.length > 0 || whole.mentions.length === 0;
				expect(isHonest, `${fixture.name} cut at ${cut.length}`).toBe(true);
			}
		}
	});

	it('is not brought down by depth', () => {
		for (const [open, close] of [
			['<div>', '</div>'],
			['<b><p>', ''],
			['[', ']'],
			['{"a":', '}']
		] as const) {
			const deep = open.repeat(100_000) + close.repeat(100_000);
			expect(outcomeOf(connector, deep)).toHaveProperty('error');
			const inside = fixtures.find(isPage)!.body.replace(/(?=<\/body>)/, () => deep);
			outcomeOf(connector, inside);
		}
	});

	it('keeps its hands off what it was given', () => {
		const document = Object.freeze(documentFromFile(connector, fixtures.find(isPage)!.body));
		const address = connector.match(new URL(document.url)) ?? connector.detect?.(document);
		expect(() => connector.parse(document, { address: Object.freeze(address!) })).not.toThrow();
	});
});
