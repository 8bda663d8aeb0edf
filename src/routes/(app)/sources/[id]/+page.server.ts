import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { can, type Role } from '#lib/domain/role.ts';
import { excerpt } from '#lib/domain/text.ts';
import * as companies from '#lib/server/companies.ts';
import { isOfMany } from '#lib/server/ingest/leave-out.ts';
import type { Store } from '#lib/server/db/store.ts';
import { unwatch } from '#lib/server/desk/unwatch.ts';
import { replyWays } from '#lib/server/ingest/reply-site.ts';
import { importConnector } from '#lib/domain/import-place.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import { accessActions } from './access.ts';
import type { Actions, PageServerLoad } from './$types';

/** Longest beginning of a text in the list; characters. */
const shownText = 240;

export const load: PageServerLoad = async ({ locals: { store, company, role }, params }) => {
	const source = await sources.find(store, company.id, params.id);
	if (!source) error(404);
	const newest = await mentions.list(store, company.id, { sourceId: source.id, limit: 10 });
	const {
		id,
		title,
		url,
		platform,
		health,
		errorCode,
		lastFetchAt,
		nextFetchAt,
		mentionCount,
		isPaused,
		historyFromOn
	} = source;
	const { hasApi, isOpen } = replyWays(source);
	return {
		taking: await takingOf(store, company.id, source, role),
		access: hasApi && can(role, 'manage_company') ? { address: source.replyApi, isOpen } : null,
		source: {
			id,
			title,
			url,
			platform,
			health,
			errorCode,
			lastFetchAt,
			nextFetchAt,
			mentionCount,
			isPaused,
			historyFromOn,
			isImported: source.connectorId === importConnector
		},
		newest: newest.map(({ id: mentionId, authorName, text, title: heading, sentiment, publishedAt }) => ({
			id: mentionId,
			authorName,
			text: excerpt(text || (heading ?? ''), shownText),
			sentiment,
			publishedAt
		}))
	};
};

/** What is taken from a place where people write of many; null where there is nothing to choose. */
async function takingOf(store: Store, companyId: string, source: sources.Source, role: Role) {
	const isChoice = isOfMany(source) && can(role, 'manage_sources');
	if (!isChoice) return null;
	const [names, last] = await Promise.all([companies.namesOf(store, companyId), sources.lastTaken(store, source.id)]);
	return { names, last, onlyNaming: source.onlyNaming, mayRename: can(role, 'manage_company') };
}

type Event = RequestEvent<{ id: string }>;

/** An id of another company, or of nobody, is as good as none: 404 before anything is done. */
async function onOwn(
	{ locals: { store, company, now }, params }: Event,
	work: (store: Store, companyId: string, id: string, now: Date) => Promise<void>
): Promise<void> {
	if (!(await sources.find(store, company.id, params.id))) error(404);
	await work(store, company.id, params.id, now);
}

export const actions: Actions = {
	fetch: (event) => onOwn(event, sources.fetchSoon),
	pause: (event) => onOwn(event, (store, companyId, id, now) => sources.setPaused(store, companyId, id, true, now)),
	...accessActions,
	take: async (event) => {
		const onlyNaming = (await event.request.formData()).get('taken') === 'naming';
		await onOwn(event, (store, _, id, now) =>
			store.transaction((tx) => sources.takeOnlyNaming(store, tx, id, onlyNaming, now))
		);
		return { takenSaved: true };
	},
	resume: (event) => onOwn(event, (store, companyId, id, now) => sources.setPaused(store, companyId, id, false, now)),
	remove: async (event) => {
		await onOwn(event, unwatch);
		redirect(303, '/sources');
	}
};
