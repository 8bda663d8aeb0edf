import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { daysPerTenfold, queueAt, riskLeadDays } from '#lib/domain/exposure.ts';
import { policyDials, type PolicyDial } from '#lib/domain/playbook.ts';
import type { Risk } from '#lib/domain/risk.ts';
import { freshDesk, later, monday, workAt, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import * as companies from '../companies.ts';
import * as complaints from '../complaints.ts';
import type { Store } from '../db/store.ts';
import * as desk from '../desk.ts';
import * as jobs from '../jobs.ts';
import * as queue from '../queue.ts';
import { reckon } from './exposure.ts';

const dayMs = 86_400_000;

it('a complaint comes the earlier the more people read of it, as far as the dial lets readers count', () => {
	const days = (exposure: number, dial: PolicyDial, isUrgent = false) =>
		(later(9).getTime() - queueAt(later(9), exposure, isUrgent, dial).getTime()) / dayMs;
	for (const dial of policyDials) {
		expect(days(0, dial)).toBe(0);
		expect(days(999, dial)).toBeCloseTo(3 * daysPerTenfold[dial]);
		// Harm stands before whatever a million people read.
		expect(days(0, dial, true)).toBeGreaterThan(days(1_000_000, dial));
	}
	expect(days(0, 'balanced', true)).toBe(riskLeadDays);
});

onBothDatabases('the policy dial', (open) => {
	let store: Store;
	let made: Desk;
	let first: complaints.Complaint;
	freshDesk(open, (given) => ({ store, made, complaint: first } = given));

	/** Opened so many days later, read by so many. */
	async function arrive(days: number, exposure: number, risks: Risk[] = []) {
		const opened = await made.complain({ now: later(days) });
		return read(opened.id, exposure, risks);
	}
	async function read(id: string, exposure: number, risks: Risk[] = []) {
		const { complaint } = store.tables;
		await store.db.update(complaint).set({ exposure, risks }).where(eq(complaint.id, id));
		return id;
	}
	/** As the owner does on the page of the policy. */
	async function turn(policyDial: PolicyDial) {
		await store.transaction(function* (tx) {
			yield* companies.know(store, tx, made.company.id, { policyDial });
			const payload = { companyId: made.company.id };
			yield* jobs.add(store, tx, { kind: 'reorder_queue', payload, runAt: later(5) }, later(5));
		});
		made.company.policyDial = policyDial;
		await workAt(store, later(5));
	}
	async function order() {
		const asking = { companyId: made.company.id, view: 'all', userId: made.owner, now: later(5) } as const;
		const rows = await queue.list(store, { ...asking, today: '2026-11-28' }, { limit: 10 });
		return rows.map(({ id }) => id);
	}

	it('orders the queue anew when it is turned: by time alone, by both, by readers first; harm always first', async () => {
		const early = await read(first.id, 10);
		const middle = await arrive(1, 3_000);
		const late = await arrive(4, 40_000);
		const hurt = await arrive(4, 1, ['harm']);
		await turn('care_for_everyone');
		expect(await order()).toEqual([hurt, early, middle, late]);
		await turn('balanced');
		expect(await order()).toEqual([hurt, middle, early, late]);
		await turn('guard_reputation');
		expect(await order()).toEqual([hurt, late, middle, early]);
	});

	it('holds for what happens and what is reckoned afterwards', async () => {
		await turn('guard_reputation');
		await read(first.id, 999);
		await desk.note(await made.act(first.id, made.owner, later(5)), 'A word');
		const placed = async () => (await complaints.find(store, made.company.id, first.id))!;
		const lead = ({ nextDueAt, queueAt: at }: complaints.Complaint) => (nextDueAt!.getTime() - at!.getTime()) / dayMs;
		expect(lead(await placed())).toBeCloseTo(21);
		await store.transaction((tx) => reckon(store, tx, made.company.id, { before: later(9), now: later(5), limit: 10 }));
		const { exposure } = await placed();
		expect(lead(await placed())).toBeCloseTo(7 * Math.log10(1 + exposure));
	});

	it('leaves alone what waits for the customer, and does the same thing twice without harm', async () => {
		const said = { restatement: 'soup', cause: 'defect' as const, strategy: 'fix' as const };
		const before = (await complaints.find(store, made.company.id, first.id))!;
		await desk.understand(await made.act(first.id, made.owner, monday), before, said);
		await desk.resolve(await made.act(first.id, made.owner, monday), 'A warm one', 'fixed');
		const resolved = (await complaints.find(store, made.company.id, first.id))!;
		await turn('guard_reputation');
		await turn('guard_reputation');
		expect(await complaints.find(store, made.company.id, first.id)).toEqual(resolved);
	});
});
