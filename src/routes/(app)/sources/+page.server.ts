import { fail, redirect } from '@sveltejs/kit';
import * as companies from '#lib/server/companies.ts';
import { toAppError } from '#lib/server/errors.ts';
import { preview } from '#lib/server/ingest/preview.ts';
import * as sources from '#lib/server/sources.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company } }) => ({
	sources: (await sources.list(store, company.id)).map(
		({ id, title, url, platform, health, errorCode, lastFetchAt, nextFetchAt, mentionCount, isPaused }) => ({
			id,
			title,
			url,
			platform,
			health,
			errorCode,
			lastFetchAt,
			nextFetchAt,
			mentionCount,
			isPaused
		})
	)
});

/** How often a place is visited when its connector has no slower wish, milliseconds. */
const usualIntervalMs = 30 * 60_000;

export const actions: Actions = {
	preview: async ({ request, locals }) => {
		const link = String((await request.formData()).get('link') ?? '').slice(0, 2000);
		try {
			const { connector, title, address, mentions } = await preview(link, locals.tools);
			return {
				link,
				found: { connector: connector.name, platform: connector.platform, title, url: address.url, mentions }
			};
		} catch (error) {
			return fail(400, { link, code: toAppError(error).code });
		}
	},
	add: async ({ request, locals }) => {
		const { store, tools, company, now } = locals;
		const form = await request.formData();
		const link = String(form.get('link') ?? '').slice(0, 2000);
		let added: sources.Source;
		try {
			const { connector, title, address } = await preview(link, tools);
			const brand = await companies.mainBrand(store, company.id);
			added = await sources.add(store, {
				companyId: company.id,
				brandId: brand!.id,
				connectorId: connector.id,
				platform: connector.platform,
				url: address.url,
				host: new URL(address.url).host,
				title:
					String(form.get('title') ?? '')
						.trim()
						.slice(0, 200) || title,
				settings: address.settings,
				intervalMs: Math.max(connector.minIntervalMs, usualIntervalMs),
				nextFetchAt: now,
				createdAt: now
			});
		} catch (error) {
			return fail(400, { link, code: toAppError(error).code });
		}
		redirect(303, `/sources/${added.id}`);
	}
};
