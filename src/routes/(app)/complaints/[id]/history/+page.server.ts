import { wholeOf } from '../whole.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { complaint, mention, versions, events, eventsSha256, replies, people } = await wholeOf(locals, params.id);
	return { complaint, mention, versions, events, eventsSha256, replies, people };
};
