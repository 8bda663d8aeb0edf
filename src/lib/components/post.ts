import { deserialize } from '$app/forms';
import type { ActionResult } from '@sveltejs/kit';

/**
 * Sends a form's worth of fields to an action from code: for keys and for taking something back. Lists repeat their name.
 * @returns what the action said; `error` where nothing could be reached
 */
export async function post(action: string, fields: Record<string, string | string[]>): Promise<ActionResult> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
	try {
		const answer = await fetch(action, { method: 'POST', headers: { 'x-sveltekit-action': 'true' }, body });
		return deserialize(await answer.text());
	} catch (error) {
		return { type: 'error', error: { message: String(error) } };
	}
}
