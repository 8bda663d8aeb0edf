import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** For monitors: is the process there, and does the database answer? */
export const GET: RequestHandler = async ({ locals }) => {
	try {
		await locals.store.ping();
		return json({ status: 'ok' });
	} catch {
		return json({ status: 'database unavailable' }, { status: 503 });
	}
};
