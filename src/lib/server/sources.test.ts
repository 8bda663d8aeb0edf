import { beforeEach, expect, it } from 'vitest';
import { freshDesk, minutesAfter, monday, type Desk } from '../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../tests/support/stores.ts';
import * as complaints from './complaints.ts';
import type { Store } from './db/store.ts';
import { unwatch } from './desk/unwatch.ts';
import * as sources from './sources.ts';

onBothDatabases('a watched place', (open) => {
	let store: Store;
	let made: Desk;
	let source: sources.Source;
	freshDesk(open, (given) => ({ store, made } = given));
	beforeEach(async () => void ([source] = (await sources.list(store, made.company.id)) as [sources.Source]));

	const now = async () => (await sources.find(store, made.company.id, source.id))!;
	const visit = (visited: sources.Source, title: string | null = null, movedTo: string | null = null) =>
		store.transaction((tx) =>
			sources.finishRun(store, tx, visited, {
				...{ startedAt: monday, finishedAt: monday, startedOn: '2026-11-23', health: 'nothing_new', errorCode: null },
				...{ seen: 0, created: 0, changed: 0, skipped: 0, leftOut: 0, nextFetchAt: minutesAfter(30) },
				...{ etag: null, lastModified: null, historyFromOn: null, title, movedTo }
			})
		);

	it('that has moved for good is visited there from now on', async () => {
		await visit(await now(), null, 'https://new.example/feed');
		expect(await now()).toMatchObject({ url: 'https://new.example/feed', host: 'new.example' });
	});

	it('that has moved to where another is watched already stays, so that nothing is counted twice', async () => {
		const { id: _, ...rest } = source;
		await sources.add(store, { ...rest, url: 'https://new.example/feed', host: 'new.example' });
		await visit(await now(), null, 'https://new.example/feed');
		expect(await now()).toMatchObject({ url: source.url, host: source.host });
	});

	it('that was paused during a visit stays so when the visit ends', async () => {
		await sources.fetchSoon(store, made.company.id, source.id, monday);
		const claimed = (await sources.claimDue(store, 'w', monday))!;
		await sources.setPaused(store, made.company.id, source.id, true, monday);
		await visit(claimed);
		expect(await now()).toMatchObject({ isPaused: true, nextFetchAt: null, leaseUntil: null });
		expect(await sources.claimDue(store, 'w', minutesAfter(60))).toBeNull();
	});

	it('that was resumed during a visit is visited again', async () => {
		await sources.fetchSoon(store, made.company.id, source.id, monday);
		const claimed = (await sources.claimDue(store, 'w', monday))!;
		await sources.setPaused(store, made.company.id, source.id, true, monday);
		await sources.setPaused(store, made.company.id, source.id, false, monday);
		await visit(claimed);
		expect(await now()).toMatchObject({ isPaused: false, nextFetchAt: minutesAfter(30) });
	});

	it('is called by its address only until a visit shows its name', async () => {
		const listed = (title: string) =>
			sources.add(store, { ...source, id: crypto.randomUUID(), url: `https://a.example/${title.length}`, title });
		const visited = async (title: string, shown: string | null) => {
			const added = await listed(title);
			await visit(added, shown);
			return (await sources.find(store, made.company.id, added.id))!.title;
		};
		expect(await visited('https://a.example/feed?x=1', 'Rīgas ziņas')).toBe('Rīgas ziņas');
		expect(await visited('a.example', 'x'.repeat(300))).toHaveLength(200);
		expect(await visited('https://a.example/another', null)).toBe('https://a.example/another');
		expect(await visited('What people say', 'Rīgas ziņas')).toBe('What people say');
	});

	it('takes its complaints out of the headline when it goes', async () => {
		const open = async () =>
			(await complaints.tallies(store, made.company.id)).reduce((sum, row) => sum + row.complaints, 0);
		await made.complain();
		expect(await open()).toBe(2);
		await unwatch(store, made.company.id, source.id);
		expect([await sources.find(store, made.company.id, source.id), await open()]).toEqual([null, 0]);
	});

	it('is known again by its address, in its own company', async () => {
		expect(await sources.findByAddress(store, made.company.id, source.url)).toEqual({ id: source.id });
		expect(await sources.findByAddress(store, 'another', source.url)).toBeNull();
		expect(await sources.findByAddress(store, made.company.id, `${source.url}/elsewhere`)).toBeNull();
	});

	it('of another company goes for nobody', async () => {
		await unwatch(store, 'another', source.id);
		expect(await now()).toMatchObject({ id: source.id });
		expect(await complaints.tallies(store, made.company.id)).toMatchObject([{ complaints: 1 }]);
	});
});
