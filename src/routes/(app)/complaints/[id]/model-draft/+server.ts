import { error } from '@sveltejs/kit';
import * as complaints from '#lib/server/complaints.ts';
import { toAppError } from '#lib/server/errors.ts';
import { draft, drafter } from '#lib/server/ingest/larger/drafting.ts';
import type { RequestHandler } from './$types';

/**
 * A draft by the larger model as it is written: lines of JSON, `{piece}` each, at the end `{usage, cost}` or `{code}`. Whoever stops
 * listening stops the model.
 */
export const POST: RequestHandler = async ({ locals: { store, company, now }, params }) => {
	const complaint = await complaints.find(store, company.id, params.id);
	if (!complaint) error(404);
	if (!(await drafter(store, company.id))) error(409);
	const stopping = new AbortController();
	const encoder = new TextEncoder();
	const stream = new ReadableStream<Uint8Array>({
		async start(controller) {
			const say = (line: object) => {
				if (!stopping.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
			};
			try {
				say(await draft(store, complaint, (piece) => say({ piece }), stopping.signal, now));
			} catch (problem) {
				say({ code: toAppError(problem).code });
			}
			if (!stopping.signal.aborted) controller.close();
		},
		cancel: () => stopping.abort()
	});
	return new Response(stream, {
		headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};
