import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Follows a form that is sent in the background, so that its button can say so and a second click sends nothing twice.
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
		return async (result) => {
			await (after ? after(result) : result.update({ reset: false }));
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
