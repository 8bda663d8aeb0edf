import { isOpen, type Cause, type Outcome } from '#lib/domain/complaint.ts';
import { calendarOf, type Company } from '../companies.ts';
import * as complaints from '../complaints.ts';
import { rowsOfIncident } from '../complaints/of-incident.ts';
import type { Queries, Store } from '../db/store.ts';
import type { Body } from '../db/transaction.ts';
import { AppError } from '../errors.ts';
import * as incidents from '../incidents.ts';
import { closeUnasked } from './follow-up.ts';

/** Many complaints, one trouble: each is answered by itself, all are solved together. */

export interface Actor {
	store: Store;
	company: Company;
	userId: string;
	now: Date;
}

/** More than this at once is a mistake. */
const mostAtOnce = 500;

/** Opens an incident, with the complaints that showed it. */
export function openIncident(
	actor: Actor,
	{ title, cause, startedOn }: { title: string; cause: Cause | null; startedOn: string },
	complaintIds: readonly string[]
): Promise<incidents.Incident> {
	const { store, company, userId, now } = actor;
	return store.transaction(function* (tx) {
		const row = { companyId: company.id, title, cause, startedOn, openedBy: userId };
		const incident = yield* incidents.add(store, tx, row, now);
		yield* joinAll(actor, tx, incident, complaintIds);
		return incident;
	});
}

/** Adds complaints, out of another incident too; those that are not the company's, or belong to it already, are left out. */
export function join(actor: Actor, incident: incidents.Incident, complaintIds: readonly string[]): Promise<void> {
	return actor.store.transaction((tx) => joinAll(actor, tx, incident, complaintIds));
}

function* joinAll(
	actor: Actor,
	tx: Queries,
	{ id, title }: incidents.Incident,
	complaintIds: readonly string[]
): Body<void> {
	const ids = [...new Set(complaintIds)].slice(0, mostAtOnce);
	for (const complaint of yield* complaints.ofIds(actor.store, tx, actor.company.id, ids)) {
		if (complaint.incidentId === id) continue;
		const before = complaint.incidentId && (yield* incidents.titleOf(actor.store, tx, complaint.incidentId));
		// It belongs to one trouble at a time, and its history says which one it left.
		if (before)
			yield* happen(actor, tx, complaint.id, 'left_incident', { incidentId: complaint.incidentId, title: before });
		yield* happen(actor, tx, complaint.id, 'joined_incident', { incidentId: id, title });
	}
}

export function leave(actor: Actor, { id, title }: incidents.Incident, complaintId: string): Promise<void> {
	return actor.store.transaction(function* (tx) {
		const [complaint] = yield* complaints.ofIds(actor.store, tx, actor.company.id, [complaintId]);
		if (complaint?.incidentId === id)
			yield* happen(actor, tx, complaint.id, 'left_incident', { incidentId: id, title });
	});
}

/**
 * It is over. Whoever was answered is resolved with it; whoever still waits for a first answer goes on waiting in the queue:
 * a trouble that ended is not yet a person who was told.
 * @returns how many were resolved, and how many still wait for an answer
 * @throws AppError `incident.incomplete` without a cause, an action or an outcome
 */
export async function solve(
	actor: Actor,
	incident: incidents.Incident,
	end: { cause: Cause | null; actionTaken: string; outcome: Outcome; endedOn: string }
): Promise<{ resolved: number; waiting: number }> {
	const { store, now } = actor;
	const cause = end.cause ?? incident.cause;
	if (!cause || !end.actionTaken.trim()) throw new AppError('incident.incomplete');
	return store.transaction(function* (tx) {
		let resolved = 0;
		let waiting = 0;
		yield* incidents.close(store, tx, incident.id, { ...end, cause }, now);
		for (const complaint of yield* rowsOfIncident(store, tx, incident.id)) {
			if (!isOpen(complaint.state)) continue;
			if (!complaint.acknowledgedAt) waiting++;
			else {
				if (!complaint.cause) yield* happen(actor, tx, complaint.id, 'cause_set', { cause });
				const { actionTaken, outcome } = end;
				const data = { actionTaken, outcome, incidentId: incident.id };
				const row = yield* happen(actor, tx, complaint.id, 'resolved', data);
				yield* closeUnasked(store, tx, actor.company, row, actor.userId, now);
				resolved++;
			}
		}
		return { resolved, waiting };
	});
}

/**
 * Somebody told these people that the trouble is over; whoever belongs to another trouble by now is left out.
 * @throws AppError `incident.nobody_chosen`
 */
export function tellSolved(
	actor: Actor,
	{ id, title }: incidents.Incident,
	complaintIds: readonly string[]
): Promise<void> {
	const ids = [...new Set(complaintIds)].slice(0, mostAtOnce);
	return actor.store.transaction(function* (tx) {
		if (ids.length === 0) throw new AppError('incident.nobody_chosen');
		for (const complaint of yield* complaints.ofIds(actor.store, tx, actor.company.id, ids))
			if (complaint.incidentId === id) yield* happen(actor, tx, complaint.id, 'told_solved', { incidentId: id, title });
	});
}

function* happen(
	{ store, company, userId, now }: Actor,
	tx: Queries,
	complaintId: string,
	type: Parameters<typeof complaints.record>[3]['type'],
	data: Record<string, unknown>
): Body<complaints.Complaint> {
	return yield* complaints.record(store, tx, complaintId, { type, userId, data }, calendarOf(company), now);
}
