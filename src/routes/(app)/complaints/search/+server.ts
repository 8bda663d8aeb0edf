import { json } from '@sveltejs/kit';
import * as queue from '#lib/server/queue.ts';
import type { RequestHandler } from './$types';

const mostShown = 8;
const shownText = 120;

/** Complaints by words, for the command palette. */
export const GET: RequestHandler = async ({ locals: { store, company }, url }) => {
	const words = url.searchParams.get('q')?.slice(0, 200) ?? '';
	const found = await queue.search(store, company.id, words, mostShown);
	return json(
		found.map(({ id, platform, author, title, text }) => ({
			...{ id, platform, author },
			text: (text || (title ?? '')).slice(0, shownText)
		})),
		{ headers: { 'cache-control': 'no-store' } }
	);
};
