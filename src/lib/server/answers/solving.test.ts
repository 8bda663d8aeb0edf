import { afterAll, beforeAll, expect, it } from 'vitest';
import { coachingOf } from '#lib/domain/coaching.ts';
import { judgedOf, recoveredOf, sumOf } from '#lib/domain/solving.ts';
import { makeDesk, type Desk } from '../../../../tests/support/desk.ts';
import { onBothDatabases } from '../../../../tests/support/stores.ts';
import type * as complaints from '../complaints.ts';
import { deedsSince, wordsOf } from '../complaints/deeds.ts';
import type { Store } from '../db/store.ts';
import * as desk from '../desk.ts';
import * as followUp from '../desk/follow-up.ts';
import { solvedBy } from './solving.ts';

const now = new Date('2026-11-23T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

onBothDatabases('what customers made of it', (open) => {
	let store: Store;
	let close: () => Promise<void>;
	let made: Desk;

	/** A complaint that was resolved by the support. */
	async function solved(strategy: 'fix' | 'explain', outcome: 'fixed' | 'explained' | 'not_fixed') {
		const complaint = await made.complain();
		const act = () => made.act(complaint.id, made.support, now);
		const proposed = { cause: 'defect' as const, strategy: 'fix' as const };
		const said = { restatement: 'cold', cause: 'defect' as const, strategy, proposed };
		await desk.understand(await act(), complaint, said);
		await desk.resolve(await act(), 'A warm one', outcome);
		return complaint;
	}
	const hear = async (complaint: complaints.Complaint, answer: 'satisfied' | 'unsatisfied') =>
		followUp.heard(await made.act(complaint.id, made.owner, later(5)), answer, null);

	beforeAll(async () => {
		({ store, stop: close } = await open());
		made = await makeDesk(store, now);
		await hear(await solved('fix', 'fixed'), 'satisfied');
		await hear(await solved('fix', 'fixed'), 'unsatisfied');
		await hear(await solved('explain', 'explained'), 'satisfied');
		await solved('explain', 'not_fixed');
		await made.complain();
		const spam = await made.complain();
		await desk.happen(await made.act(spam.id, made.owner, now), 'dismissed');
	});
	afterAll(() => close());

	const period = () => ({ companyId: made.company.id, since: now, until: later(1) });

	it('is counted by strategy, cause and source, and each adds up to the same', async () => {
		const byStrategy = await solvedBy(store, period(), 'strategy');
		expect(byStrategy.find(({ key }) => key === 'fix')).toMatchObject({
			...{ opened: 2, solved: 1, notFixed: 0, satisfied: 1, unsatisfied: 1 }
		});
		expect(byStrategy.find(({ key }) => key === 'explain')).toMatchObject({ opened: 2, solved: 1, notFixed: 1 });
		expect(byStrategy.find(({ key }) => key === null)).toMatchObject({ opened: 1, solved: 0 });
		const all = sumOf(byStrategy);
		expect([all.opened, recoveredOf(all), judgedOf(all)]).toEqual([5, 2, 3]);
		for (const by of ['cause', 'source'] as const) expect(sumOf(await solvedBy(store, period(), by))).toEqual(all);
		expect(await solvedBy(store, { ...period(), since: later(1), until: later(2) }, 'cause')).toEqual([]);
	});

	it('belongs to whoever solved it, with the choices that were other than proposed', async () => {
		const people = coachingOf(await deedsSince(store, made.company.id, now), now);
		const support = people.get(made.support)!;
		expect(support).toMatchObject({ resolved: 4, thanked: [{ answer: 'satisfied' }, { answer: 'satisfied' }] });
		expect(support.reopened).toMatchObject([{ why: 'unsatisfied' }]);
		expect(support.overrode.map(({ chosen, proposed }) => [chosen, proposed])).toEqual([
			['explain', 'fix'],
			['explain', 'fix']
		]);
		expect(people.get(made.owner)).toMatchObject({ resolved: 0, thanked: [] });
		const ids = support.thanked.map(({ complaintId }) => complaintId);
		expect((await wordsOf(store, made.company.id, ids)).get(ids[0]!)).toBe('Cold soup');
		expect(await deedsSince(store, made.company.id, later(9))).toEqual([]);
	});
});
