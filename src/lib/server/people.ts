import { mayManage, type Role } from '#lib/domain/role.ts';
import * as audit from './audit.ts';
import { signIn, signUp, type Auth, type SignedIn } from './auth.ts';
import { createPasswordLink, endSessions } from './auth/password-links.ts';
import * as companies from './companies.ts';
import * as complaints from './complaints.ts';
import type { Queries, Store } from './db/store.ts';
import type { Body } from './db/transaction.ts';
import { AppError } from './errors.ts';
import * as invitations from './invitations.ts';
import * as measures from './measures.ts';
import * as memberships from './memberships.ts';
import * as outbox from './outbox.ts';
import * as plans from './plans.ts';

/** What an owner or admin does about people, and how somebody joins: each act one transaction, written into the audit. */

export interface Actor {
	store: Store;
	companyId: string;
	userId: string;
	role: Role;
	now: Date;
}

/** A link's secret half, to be shown once. */
export interface Link {
	token: string;
	expiresAt: Date;
}

/** @throws AppError `person.not_found`, `person.not_allowed` */
function* manageable(actor: Actor, tx: Queries, userId: string): Body<memberships.Member> {
	const member = yield* memberships.find(actor.store, tx, actor.companyId, userId);
	allow(actor, member.role);
	return member;
}

function allow(actor: Actor, target: Role): void {
	if (!mayManage(actor.role, target)) throw new AppError('person.not_allowed');
}

const deedOf = ({ companyId, userId }: Actor) => ({ companyId, userId });

/** @throws AppError `person.not_found`, `person.not_allowed`, `person.last_owner` */
export function changeRole(actor: Actor, userId: string, role: Role): Promise<void> {
	const { store, now } = actor;
	return store.transaction(function* (tx) {
		const member = yield* manageable(actor, tx, userId);
		allow(actor, role);
		if (member.role === role) return;
		yield* memberships.setRole(store, tx, member, role);
		const data = { was: member.role, role, name: member.name };
		yield* audit.write(store, tx, { ...deedOf(actor), action: 'person.role_changed', subject: userId, data }, now);
	});
}

/**
 * Takes somebody out of the company and signs them out. The complaints that they had are nobody's now and stand in the queue as
 * such; what they still had to keep or to do by a day is from now on for whoever removes them; the invitations that they gave and the
 * mail on its way to them are void. What they did stays in the history under their name.
 * @throws AppError `person.not_found`, `person.not_allowed`, `person.last_owner`
 */
export function remove(actor: Actor, userId: string): Promise<void> {
	const { store, now } = actor;
	return store.transaction(function* (tx) {
		const member = yield* manageable(actor, tx, userId);
		yield* memberships.remove(store, tx, member);
		yield* endSessions(store, tx, userId);
		yield* giveBack(actor, tx, userId);
		for (const due of [plans, measures]) yield* due.handOver(store, tx, actor.companyId, userId, actor.userId);
		yield* invitations.withdrawAllBy(store, tx, actor.companyId, userId);
		yield* outbox.giveUp(store, tx, actor.companyId, member.email, now);
		const data = { role: member.role, name: member.name };
		yield* audit.write(store, tx, { ...deedOf(actor), action: 'person.removed', subject: userId, data }, now);
	});
}

function* giveBack({ store, companyId, userId: by, now }: Actor, tx: Queries, userId: string): Body<void> {
	const calendar = companies.calendarOf(yield* companies.get(store, tx, companyId));
	const back = { type: 'assigned' as const, userId: by, data: { assigneeId: null } };
	for (const { id } of yield* complaints.heldBy(store, tx, companyId, userId))
		yield* complaints.record(store, tx, id, back, calendar, now);
	yield* complaints.letGo(store, tx, companyId, userId);
}

/** @throws AppError `person.not_allowed` */
export async function invite(actor: Actor, role: Role): Promise<Link> {
	const { store, companyId, userId, now } = actor;
	allow(actor, role);
	return store.transaction(function* (tx) {
		const link = yield* invitations.create(store, tx, { companyId, role, invitedBy: userId }, now);
		yield* audit.write(store, tx, { ...deedOf(actor), action: 'person.invited', data: { role } }, now);
		return link;
	});
}

/** @throws AppError `link.spent` when somebody has accepted it already, or it is not this company's */
export function withdraw(actor: Actor, invitationId: string): Promise<void> {
	const { store, companyId, now } = actor;
	return store.transaction(function* (tx) {
		const gone = yield* invitations.withdraw(store, tx, companyId, invitationId);
		if (!gone) throw new AppError('link.spent');
		allow(actor, gone.role);
		const data = { role: gone.role };
		yield* audit.write(store, tx, { ...deedOf(actor), action: 'invitation.withdrawn', data }, now);
	});
}

/** @throws AppError `person.not_found`, `person.not_allowed` */
export function makePasswordLink(actor: Actor, userId: string): Promise<Link & { name: string }> {
	const { store, now } = actor;
	return store.transaction(function* (tx) {
		const { name } = yield* manageable(actor, tx, userId);
		const link = yield* createPasswordLink(store, tx, userId, now);
		const deed = { ...deedOf(actor), action: 'password.link_made', subject: userId, data: { name } } as const;
		yield* audit.write(store, tx, deed, now);
		return { ...link, name };
	});
}

export interface Newcomer {
	name: string;
	email: string;
	password: string;
	/** Where the visitor comes from, for the guess limit. */
	address: string;
}

export type Joined = SignedIn | { ok: false; reason: 'spent' };
export type Founded = SignedIn | { ok: false; reason: 'founded' };

/** The first visitor founds the company and owns it; whoever was interrupted over it comes again with the same password. */
export async function found(
	store: Store,
	auth: Auth,
	who: Newcomer,
	company: companies.NewCompany,
	now: Date
): Promise<Founded> {
	const account = await accountFor(store, auth, who, now);
	if (!account.ok) return account;
	const made = await companies.createFirst(store, company, account.userId, now);
	return made ? account : { ok: false, reason: 'founded' };
}

/**
 * Accepts an invitation: makes the account, or takes the one that somebody left without a company still has, and the
 * membership. The link is used up first and given back when no account comes of it, so that it works once whatever happens.
 */
export async function accept(store: Store, auth: Auth, token: string, who: Newcomer, now: Date): Promise<Joined> {
	const claimed = await store.transaction((tx) => invitations.claim(store, tx, token, now));
	if (!claimed) return { ok: false, reason: 'spent' };
	const account = await accountFor(store, auth, who, now).catch(async (error: unknown) => {
		await invitations.release(store, claimed.id);
		throw error;
	});
	if (!account.ok) {
		await invitations.release(store, claimed.id);
		return account;
	}
	const { companyId, role } = claimed;
	await store.transaction(function* (tx) {
		yield* memberships.add(store, tx, { companyId, userId: account.userId, role }, now);
		const deed = { companyId, userId: account.userId, action: 'person.joined', data: { role } } as const;
		yield* audit.write(store, tx, deed, now);
	});
	return account;
}

async function accountFor(store: Store, auth: Auth, who: Newcomer, now: Date): Promise<SignedIn> {
	const made = await signUp(auth, who.name, who.email, who.password);
	if (made.ok || made.reason !== 'taken') return made;
	const known = await signIn(auth, store, who, now);
	if (!known.ok) return known.reason === 'too_many' ? known : made;
	// One person, one company: whoever works somewhere is not drawn into another by a link.
	return (await memberships.isMember(store, known.userId)) ? made : known;
}
