import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as companies from '#lib/server/companies.ts';
import { toAppError } from '#lib/server/errors.ts';
import { preview } from '#lib/server/ingest/preview.ts';
import * as sources from '#lib/server/sources.ts';

/** A pasted link, looked at and then watched: the same on the page of sources and at the first run. */

/** How often a place is visited when its connector has no slower wish, milliseconds. */
const usualIntervalMs = 30 * 60_000;

const textOf = (form: FormData, name: string, longest: number) =>
	String(form.get(name) ?? '')
		.trim()
		.slice(0, longest);

/** What is there, before anything is saved. */
export async function look({ request, locals: { store, company, tools } }: RequestEvent) {
	const link = textOf(await request.formData(), 'link', 2000);
	try {
		const names = await companies.namesOf(store, company.id);
		const { connector, address, title, mentions, named } = await preview(link, tools, names);
		const known = await sources.findByAddress(store, company.id, address.url);
		// A place that is watched has made that choice already; its page shows it.
		const taking = named && !known ? { ...named, names, taken: 'everything' as const } : null;
		return { link, found: { connector: connector.name, sourceId: known?.id ?? null, title, mentions, taking } };
	} catch (error) {
		return fail(400, { link, code: toAppError(error).code });
	}
}

/** Watches the place from now on, and leads to what is found there. */
export async function watch({ request, locals: { store, tools, company, now } }: RequestEvent) {
	const form = await request.formData();
	const link = textOf(form, 'link', 2000);
	let added: sources.Source;
	try {
		const { connector, title, address, named } = await preview(link, tools);
		const brand = await companies.mainBrand(store, company.id);
		added = await sources.add(store, {
			companyId: company.id,
			brandId: brand!.id,
			connectorId: connector.id,
			platform: connector.platform,
			url: address.url,
			host: new URL(address.url).host,
			title: textOf(form, 'title', 200) || title,
			settings: address.settings,
			onlyNaming: named !== null && form.get('taken') === 'naming',
			intervalMs: Math.max(connector.minIntervalMs, usualIntervalMs),
			nextFetchAt: now,
			createdAt: now
		});
	} catch (error) {
		return fail(400, { link, code: toAppError(error).code });
	}
	redirect(303, `/sources/${added.id}`);
}
