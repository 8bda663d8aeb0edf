import { error, json } from '@sveltejs/kit';
import * as complaints from '#lib/server/complaints.ts';
import { toAppError } from '#lib/server/errors.ts';
import { drafter, opinionsOn } from '#lib/server/ingest/larger/drafting.ts';
import type { RequestHandler } from './$types';

/** The longest reply that the desk takes, UTF-16 units. */
const longestReply = 5_000;

/**
 * What the larger model thinks of the reply in the body, `{text}`: `{said: [{rule, quote}], usage, cost}`, or `{code}` for what went
 * wrong. Whoever stops listening stops the model.
 */
export const POST: RequestHandler = async ({ request, locals: { store, company, now }, params }) => {
	const complaint = await complaints.find(store, company.id, params.id);
	if (!complaint) error(404);
	if (!(await drafter(store, company.id))) error(409);
	const body = (await request.json().catch(() => null)) as { text?: unknown } | null;
	const text = body?.text;
	if (typeof text !== 'string' || !text.trim() || text.length > longestReply) error(400);
	const answer = await opinionsOn(store, complaint, text, request.signal, now).catch((problem: unknown) => ({
		code: toAppError(problem).code
	}));
	return json(answer, { headers: { 'cache-control': 'no-store' } });
};
