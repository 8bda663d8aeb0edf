import { redirect } from '@sveltejs/kit';
import { passOn } from '#lib/server/cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request, cookies }) => {
	const { headers } = await locals.auth.api.signOut({ headers: request.headers, returnHeaders: true });
	passOn(headers.getSetCookie(), cookies);
	redirect(303, '/sign-in');
};
