import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeDesk, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as complaints from '../complaints.ts';
import { free, ofIncident, toldOfEnd } from '../complaints/of-incident.ts';
import type { Store } from '../db/store.ts';
import { understand } from '../desk.ts';
import * as answer from './answer.ts';
import * as incidents from '../incidents.ts';
import { join, leave, openIncident, solve, tellSolved, type Actor } from './incident.ts';

const now = new Date('2026-11-23T08:00:00Z');
const end = {
	cause: 'defect' as const,
	actionTaken: 'A second van drives',
	outcome: 'fixed' as const,
	endedOn: '2026-11-24'
};
const named = { title: 'Parcels are late', cause: 'defect' as const, startedOn: '2026-11-22' };

onBothDatabases('an incident', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;
	let actor: Actor;
	let first: complaints.Complaint;
	let second: complaints.Complaint;

	beforeAll(async () => ({ store, stop: close } = await open()));
	afterAll(() => close());
	beforeEach(async () => {
		made = await makeDesk(store, now);
		actor = { store, company: made.company, userId: made.support, now };
		[first, second] = [await made.complain(), await made.complain()];
	});
	afterEach(async () => {
		await store.db.delete(store.tables.company);
		await store.db.delete(store.tables.job);
	});

	const seen = async (id: string) => (await complaints.find(store, made.company.id, id))!;
	const history = async (id: string) => (await complaints.events(store, id)).map(({ type }) => type);

	it('holds the complaints that showed it, once each, and says so in their history', async () => {
		const incident = await openIncident(actor, named, [first.id, first.id]);
		await join(actor, incident, [first.id, second.id]);
		expect((await ofIncident(store, made.company.id, incident.id)).map(({ id }) => id).sort()).toEqual(
			[first.id, second.id].sort()
		);
		expect(await history(first.id)).toEqual(['opened', 'joined_incident']);
		expect(await free(store, made.company.id, '2026-11-01', 10)).toEqual([]);
		await leave(actor, incident, second.id);
		expect((await free(store, made.company.id, '2026-11-01', 10)).map(({ id }) => id)).toEqual([second.id]);
		const [listed] = await incidents.list(store, made.company.id, 10);
		expect([Number(listed!.people), listed!.waiting]).toEqual([1, 1]);
	});

	it('is as old as the first word of it', async () => {
		const { mention } = store.tables;
		const firstDay = (...ids: string[]) => incidents.firstDay(store, made.company.id, ids);
		await store.db.update(mention).set({ publishedOn: '2026-11-19' }).where(eq(mention.id, second.mentionId));
		expect(await firstDay(first.id)).toBe('2026-11-23');
		expect(await firstDay(first.id, second.id)).toBe('2026-11-19');
		const foreign = await (await makeDesk(store, now)).complain();
		expect([await firstDay(foreign.id), await firstDay()]).toEqual([null, null]);
	});

	it('takes complaints over from another, whose loss stands in their history, and says so beforehand', async () => {
		const late = await openIncident(actor, named, [first.id, second.id]);
		const holding = (...ids: string[]) => incidents.holding(store, made.company.id, ids);
		expect(await holding(first.id, second.id)).toEqual([{ id: late.id, title: named.title, complaints: 2 }]);
		const lost = await openIncident(actor, { ...named, title: 'Parcels are lost' }, [second.id]);
		expect(await history(second.id)).toEqual(['opened', 'joined_incident', 'left_incident', 'joined_incident']);
		const [, , left] = await complaints.events(store, second.id);
		expect(left!.data).toEqual({ incidentId: late.id, title: named.title });
		expect((await ofIncident(store, made.company.id, late.id)).map(({ id }) => id)).toEqual([first.id]);
		expect((await holding(first.id, second.id)).map(({ id, complaints }) => [id, complaints])).toEqual([
			[late.id, 1],
			[lost.id, 1]
		]);
		const foreign = await makeDesk(store, now);
		expect(await incidents.holding(store, foreign.company.id, [first.id])).toEqual([]);
	});

	it('tells many of its end at once, and nobody who belongs to another by now', async () => {
		const third = await made.complain();
		const incident = await openIncident(actor, named, [first.id, second.id, third.id]);
		await solve(actor, incident, end);
		await openIncident(actor, { ...named, title: 'Another' }, [third.id]);
		await expect(tellSolved(actor, incident, [])).rejects.toMatchObject({ code: 'incident.nobody_chosen' });
		await tellSolved(actor, incident, [first.id, second.id, third.id]);
		const told = await toldOfEnd(store, made.company.id, incident.id);
		expect([...told.keys()].sort()).toEqual([first.id, second.id].sort());
		expect(await history(third.id)).not.toContain('told_solved');
	});

	it('takes nothing of another company', async () => {
		const other = await makeDesk(store, now);
		const foreign = await other.complain();
		const incident = await openIncident(actor, named, [foreign.id]);
		expect(await ofIncident(store, made.company.id, incident.id)).toEqual([]);
		expect(await incidents.find(store, other.company.id, incident.id)).toBeNull();
	});

	it('is solved once: whoever was answered is resolved, whoever was not goes on waiting', async () => {
		const incident = await openIncident(actor, named, [first.id, second.id]);
		await answer.markSent(await made.act(first.id, made.support, now), first.mentionId, 'We are sorry.');
		expect(await solve(actor, incident, end)).toEqual({ resolved: 1, waiting: 1 });
		expect(await seen(first.id)).toMatchObject({ state: 'resolved', cause: 'defect', actionTaken: end.actionTaken });
		expect(await seen(second.id)).toMatchObject({ state: 'new', actionTaken: null });
		expect(await incidents.find(store, made.company.id, incident.id)).toMatchObject(end);
		await tellSolved(actor, incident, [first.id]);
		expect((await history(first.id)).at(-1)).toBe('told_solved');
		expect([...(await toldOfEnd(store, made.company.id, incident.id))]).toEqual([[first.id, now]]);
		// Of this end, and of no other.
		await openIncident(actor, { ...named, title: 'Another' }, [first.id]).then(async ({ id }) =>
			expect((await toldOfEnd(store, made.company.id, id)).size).toBe(0)
		);
	});

	it('closes those whose strategy asks nothing afterwards, as one by one', async () => {
		const incident = await openIncident(actor, named, [first.id]);
		const act = () => made.act(first.id, made.support, now);
		await understand(await act(), first, { restatement: 'Late', cause: 'defect', strategy: 'redirect' });
		await answer.markSent(await act(), first.mentionId, 'We are sorry.');
		expect(await solve(actor, incident, end)).toEqual({ resolved: 1, waiting: 0 });
		expect(await seen(first.id)).toMatchObject({ state: 'closed', nextDueAt: null });
	});

	it('does not end without a cause and what was done', async () => {
		const incident = await openIncident(actor, { ...named, cause: null }, [first.id]);
		await expect(solve(actor, incident, { ...end, cause: null })).rejects.toMatchObject({
			code: 'incident.incomplete'
		});
		const known = await openIncident(actor, named, []);
		await expect(solve(actor, known, { ...end, actionTaken: ' ' })).rejects.toMatchObject({
			code: 'incident.incomplete'
		});
		expect((await seen(first.id)).state).toBe('new');
	});

	it('is drawn into the charts of the days that it lasted', async () => {
		const incident = await openIncident(actor, named, [first.id]);
		const during = (from: string, to: string) => incidents.during(store, made.company.id, { from, to });
		expect(await during('2026-11-01', '2026-11-21')).toEqual([]);
		expect(await during('2026-12-01', '2026-12-31')).toHaveLength(1);
		await solve(actor, incident, end);
		expect(await during('2026-12-01', '2026-12-31')).toEqual([]);
		expect(await during('2026-11-24', '2026-12-31')).toHaveLength(1);
	});
});
