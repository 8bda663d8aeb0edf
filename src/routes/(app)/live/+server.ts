import { error } from '@sveltejs/kit';
import { z } from 'zod';
import * as live from '#lib/server/live.ts';
import { listen } from '#lib/server/live/hub.ts';
import { eventStream } from '#lib/server/live/stream.ts';
import type { RequestHandler } from './$types';

/** What happens in the company, as server-sent events; a browser that lost it goes on from where it was. */
export const GET: RequestHandler = ({ locals: { store, company, auth }, request, url }) => {
	const last = Number(request.headers.get('last-event-id') ?? url.searchParams.get('since'));
	const since = last > 0 ? new Date(last) : null;
	const headers = new Headers({ cookie: request.headers.get('cookie') ?? '' });
	const stream = eventStream((listener) =>
		listen(store, company.id, since, {
			...listener,
			mayStay: async () => (await auth.api.getSession({ headers, query: { disableRefresh: true } })) !== null
		})
	);
	return new Response(stream, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};

const beat = z.object({
	complaintId: z.string().min(1).max(64),
	isWriting: z.boolean().default(false),
	isGone: z.boolean().default(false)
});

/** A browser says where its person is, and whether they write; what they write stays with them. */
export const POST: RequestHandler = async ({ locals: { store, company, user, now }, request }) => {
	const parsed = beat.safeParse(await request.json().catch(() => null));
	if (!parsed.success) error(400);
	const { complaintId, isWriting, isGone } = parsed.data;
	if (isGone) await live.leave(store, user!.id, complaintId);
	else if (!(await live.beat(store, { companyId: company.id, userId: user!.id, complaintId, isWriting }, now)))
		error(404);
	return new Response(null, { status: 204 });
};
