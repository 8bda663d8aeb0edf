import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { toast } from './toast.ts';

/**
 * Follows a form that is sent in the background, so that its button can say so and a second click sends nothing twice. Where nothing
 * came of it, the page and what was typed stay as they are, and a word says why.
 *
 * ```svelte
 * const sending = submission();
 * <form method="POST" use:enhance={sending.submit}> … <SubmitButton busy={sending.busy}>Save</SubmitButton></form>
 * ```
 */
export function submission(then?: SubmitFunction) {
	let busy = $state(false);
	const submit: SubmitFunction = async (input) => {
		if (busy) return input.cancel();
		busy = true;
		const after = await then?.(input);
		return async (answer) => {
			// An error's own page would take the place of the form.
			if (answer.result.type === 'error') toast(sayFailure(answer.result), { duration: saidMs });
			else await (after ? after(answer) : answer.update({ reset: false }));
			busy = false;
		};
	};
	return {
		get busy() {
			return busy;
		},
		submit
	};
}

/** Long enough for whoever looked elsewhere; milliseconds. */
const saidMs = 15_000;

function sayFailure({ status }: Extract<ActionResult, { type: 'error' }>): string {
	if (status === undefined) return m.ui_send_unreachable();
	if (status === 401) return m.ui_send_signed_out();
	return status === 403 ? m.ui_send_forbidden() : m.ui_send_failed();
}
