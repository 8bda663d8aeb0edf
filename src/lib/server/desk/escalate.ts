import {
	defaultLadder,
	occasionOf,
	plannedRungs,
	rungKey,
	startOf,
	type Planned,
	type Rung
} from '#lib/domain/escalation.ts';
import { calendarOf, type Company } from '../companies.ts';
import * as complaints from '../complaints.ts';
import { lastDeedAt } from '../complaints/history.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import * as escalations from '../escalations.ts';
import * as memberships from '../memberships.ts';

/** The ladder at work: who is reminded of a complaint, and who takes it over. */

export const ladderOf = ({ ladder }: Pick<Company, 'ladder'>) => ladder ?? defaultLadder;

/**
 * Climbs every rung of a complaint whose time has come and that was not climbed yet; each is written in its history.
 * Safe to run by many at once.
 * @returns how many rungs were climbed
 */
export function* escalate(store: Store, tx: Queries, company: Company, complaintId: string, now: Date): Body<number> {
	const complaint = yield* complaints.get(store, tx, complaintId);
	if (!complaint) return 0;
	const planned = plannedRungs(ladderOf(company), complaint, calendarOf(company));
	const known = yield* escalations.climbedBy(store, tx, complaintId);
	const due = planned.filter(
		({ rung, occasion, at }) => at <= now && !escalations.isClimbed(known, occasion, rungKey(rung))
	);
	if (!due.length) return 0;
	const people = yield* memberships.everybody(store, tx, company.id);
	let climbed = 0;
	for (const one of due) {
		const current = (yield* complaints.get(store, tx, complaintId))!;
		// Whoever takes over ends the silence of the one before.
		if (!isCurrent(one, current)) continue;
		const holder = current.assigneeId;
		const told = receivers(one.rung, holder, company, people);
		const userIds = told.map(({ userId }) => userId);
		const climbs = { companyId: company.id, complaintId, occasion: one.occasion, rung: rungKey(one.rung) };
		if (!(yield* escalations.climb(store, tx, climbs, userIds, now))) continue;
		climbed++;
		const data = { to: told.map(({ name }) => name).join(', '), clock: one.rung.clock, rung: rungKey(one.rung) };
		const happening = { type: 'escalated' as const, userId: null, data };
		yield* complaints.record(store, tx, complaintId, happening, calendarOf(company), now);
		const next = told[0];
		if (one.rung.takesOver && next && next.userId !== holder)
			yield* takeOver(store, tx, company, { complaintId, holder, next, begun: begunAt(one, planned) }, now);
	}
	return climbed;
}

interface Handing {
	complaintId: string;
	holder: string | null;
	next: memberships.Somebody;
	/** Who has done nothing since then is silent. */
	begun: Date;
}

function* takeOver(
	store: Store,
	tx: Queries,
	company: Company,
	{ complaintId, holder, next, begun }: Handing,
	now: Date
): Body<void> {
	const lastAt = holder && (yield* lastDeedAt(store, tx, complaintId, holder));
	if (lastAt && lastAt >= begun) return;
	const data = { assigneeId: next.userId, to: next.name, byLadder: true };
	yield* complaints.record(store, tx, complaintId, { type: 'assigned', userId: null, data }, calendarOf(company), now);
}

function isCurrent({ rung: { clock }, occasion }: Planned, complaint: complaints.Complaint): boolean {
	const start = startOf(clock, complaint);
	return start !== null && occasionOf(clock, start) === occasion;
}

/** When the first rung of the same clock was due: from there on the holder knew. */
const begunAt = ({ occasion }: Planned, planned: readonly Planned[]) =>
	planned.find((other) => other.occasion === occasion)!.at;

/** Where there is no holder, the lead; where there is no lead, the owners. */
function receivers(
	{ to }: Rung,
	holder: string | null,
	company: Company,
	people: readonly memberships.Somebody[]
): memberships.Somebody[] {
	const one = (id: string | null) => people.filter(({ userId }) => userId === id);
	const owners = people.filter(({ role }) => role === 'owner');
	const lead = one(ladderOf(company).leadId);
	const byReceiver = { holder: one(holder), lead, owner: owners };
	return [byReceiver[to], to === 'owner' ? owners : lead, owners].find((found) => found.length > 0) ?? [];
}
