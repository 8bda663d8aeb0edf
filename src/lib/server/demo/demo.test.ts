import '../../../../tests/support/data-dir.ts';
import { afterAll, expect, it, vi } from 'vitest';
import { makeDesk, monday } from '../../../../tests/support/desk.ts';
import { memoryStore } from '../../../../tests/support/stores.ts';
import { places } from '../../../../tests/town/places.ts';

// Settings are read once in a process.
vi.resetModules();
const demo = await import('./demo.ts');
const { createTools } = await import('#lib/server/ingest/tools.ts');

const store = memoryStore();
const { company } = await makeDesk(store, monday);
const tools = { ...createTools(store, 'demo'), now: () => monday };
const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

afterAll(async () => {
	await demo.stop();
	await tools.fetcher.close();
	await store.close();
});

it('pressed twice at once, the demo opens one town, and leaves none behind', async () => {
	const before = servers();
	await Promise.all([demo.start(store, company.id, tools), demo.start(store, company.id, tools)]);
	expect(servers()).toBe(before + 1);
	expect(demo.isDemo(company.id)).toBe(true);
	const { source } = store.tables;
	const watched = await store.db.select({ url: source.url }).from(source);
	const own = places.filter(({ company: whose }) => whose === null || whose === 'cat');
	// One more is there from the beginning.
	expect(watched).toHaveLength(own.length + 1);
	await demo.stop();
	await expect.poll(servers).toBe(before);
});
