import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

/** The living style page is for those who build the screens; no installation serves it. */
export function load() {
	if (!dev) error(404);
}
