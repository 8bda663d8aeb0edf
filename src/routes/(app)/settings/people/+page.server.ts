import { fail, type RequestEvent } from '@sveltejs/kit';
import { mayManage, roles, type Role } from '#lib/domain/role.ts';
import * as audit from '#lib/server/audit.ts';
import { AppError } from '#lib/server/errors.ts';
import * as invitations from '#lib/server/invitations.ts';
import * as memberships from '#lib/server/memberships.ts';
import * as people from '#lib/server/people.ts';
import type { Actions, PageServerLoad } from './$types';

const shownDeeds = 10;

export const load: PageServerLoad = async ({ locals: { store, company, user, role, now } }) => {
	const [members, open, deeds] = await Promise.all([
		memberships.list(store, company.id),
		invitations.open(store, company.id, now),
		audit.latest(store, company.id, shownDeeds)
	]);
	return {
		people: members.map((one) => ({ ...one, isMe: one.userId === user!.id, isMine: mayManage(role, one.role) })),
		invitations: open.map((one) => ({ ...one, isMine: mayManage(role, one.role) })),
		roles: roles.filter((one) => mayManage(role, one)),
		deeds
	};
};

/** Runs one act of the person who asks; what forbids it comes back as a code. */
async function act<T>(event: RequestEvent, work: (actor: people.Actor, form: FormData) => Promise<T>) {
	const { store, company, user, role, now } = event.locals;
	const form = await event.request.formData();
	try {
		return await work({ store, companyId: company.id, userId: user!.id, role, now }, form);
	} catch (problem) {
		if (!(problem instanceof AppError)) throw problem;
		return fail(problem.code === 'person.not_found' ? 404 : 400, { code: problem.code });
	}
}

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

function roleOf(form: FormData): Role {
	const role = roles.find((one) => one === form.get('role'));
	if (!role) throw new AppError('input.invalid');
	return role;
}

export const actions: Actions = {
	invite: (event) =>
		act(event, async (actor, form) => {
			const role = roleOf(form);
			const { token, expiresAt } = await people.invite(actor, role);
			return { link: { kind: 'invitation' as const, url: `${event.url.origin}/invitation/${token}`, expiresAt, role } };
		}),
	withdraw: (event) =>
		act(event, async (actor, form) => {
			await people.withdraw(actor, textOf(form, 'invitation'));
			return { done: 'withdrawn' as const };
		}),
	role: (event) =>
		act(event, async (actor, form) => {
			await people.changeRole(actor, textOf(form, 'person'), roleOf(form));
			return { done: 'role' as const };
		}),
	remove: (event) =>
		act(event, async (actor, form) => {
			await people.remove(actor, textOf(form, 'person'));
			return { done: 'removed' as const };
		}),
	password: (event) =>
		act(event, async (actor, form) => {
			const { token, expiresAt, name } = await people.makePasswordLink(actor, textOf(form, 'person'));
			return { link: { kind: 'password' as const, url: `${event.url.origin}/new-password/${token}`, expiresAt, name } };
		})
};
