import { fail, type RequestEvent } from '@sveltejs/kit';
import * as bulk from '#lib/server/bulk.ts';
import { AppError } from '#lib/server/errors.ts';
import type { Actions } from './$types';

/** What is done to the chosen complaints; the answer says how many took it and what it needs to be taken back. */
async function act(event: RequestEvent, work: (chosen: bulk.Bulk, form: FormData) => Promise<bulk.Done>) {
	const { store, company, user, now } = event.locals;
	const form = await event.request.formData();
	const complaintIds = form.getAll('ids').map(String).slice(0, bulk.mostAtOnce);
	if (!complaintIds.length) return fail(400, { code: 'input.invalid' as const });
	try {
		return await work({ store, company, userId: user!.id, complaintIds, now }, form);
	} catch (error) {
		if (error instanceof AppError) return fail(400, { code: error.code });
		throw error;
	}
}

const textOf = (form: FormData, name: string) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, 500);

export const actions: Actions = {
	assign: (event) => act(event, (chosen, form) => bulk.assign(chosen, textOf(form, 'assigneeId') || null)),
	dismiss: (event) =>
		act(event, (chosen, form) => {
			const reason = textOf(form, 'reason');
			if (!reason) throw new AppError('input.invalid');
			return bulk.dismiss(chosen, reason);
		}),
	// `before` names who had each complaint, in the order of `ids`.
	unassign: (event) =>
		act(event, (chosen, form) => {
			const owners = form.getAll('before').map(String);
			return bulk.unassign(chosen, new Map(chosen.complaintIds.map((id, at) => [id, owners[at] || null])));
		}),
	restore: (event) => act(event, bulk.restore)
};
