import { wholeOf } from '../whole.ts';
import type { RequestHandler } from './$types';

/** One complaint with all that happened, as JSON. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const whole = await wholeOf(locals, params.id);
	const { company, now } = locals;
	const body = JSON.stringify({ company: company.name, exportedAt: now, ...whole }, null, '\t');
	return new Response(body, {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Disposition': `attachment; filename="complaint-${whole.complaint.openedOn}-${params.id.slice(-12)}.json"`,
			'Cache-Control': 'private, no-store'
		}
	});
};
