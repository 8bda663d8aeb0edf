import { submission } from '#lib/components/submission.svelte.ts';

/**
 * The form behind a link that opens once. Asked anew after the answer, the page would say that the link opens nothing any more before
 * it says thanks, so it is not.
 */
export const sendingOnce = () =>
	submission(
		() =>
			({ update }) =>
				update({ reset: false, invalidateAll: false })
	);
