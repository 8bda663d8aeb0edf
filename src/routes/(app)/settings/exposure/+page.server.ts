import { fail } from '@sveltejs/kit';
import { defaultExposure, explainExposure, exposureParameters, type ExposureParameters } from '#lib/domain/exposure.ts';
import { excerpt } from '#lib/domain/text.ts';
import { typedIn } from '#lib/domain/typed.ts';
import * as audit from '#lib/server/audit.ts';
import * as companies from '#lib/server/companies.ts';
import { current, exposedOf } from '#lib/server/complaints/exposure.ts';
import { knownSites } from '#lib/server/ingest/about.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as sources from '#lib/server/sources.ts';
import type { Actions, PageServerLoad } from './$types';
import { readExposure } from './form.ts';

type Locals = App.Locals;
const previewed = 10;

/** Those with a figure of their own and those the company watches. */
async function platformsOf({ store, company }: Locals): Promise<string[]> {
	const watched = (await sources.list(store, company.id)).map(({ platform }) => platform);
	return [...new Set([...Object.keys(exposureParameters(company.exposure).weeklyReaders), ...watched])].sort();
}

/** Ten complaints as they are and as they would be. */
async function preview({ store, company, now }: Locals, parameters: ExposureParameters) {
	const rows = await current(store, company.id, previewed);
	return rows.map(({ id, mention }) => ({
		id,
		text: excerpt(mention.title || mention.text, 120),
		platform: mention.platform,
		before: explainExposure(exposedOf(mention), now, exposureParameters(company.exposure)).people,
		after: explainExposure(exposedOf(mention), now, parameters)
	}));
}

export const load: PageServerLoad = async ({ locals }) => {
	const parameters = exposureParameters(locals.company.exposure);
	return {
		parameters,
		usual: defaultExposure,
		platforms: await platformsOf(locals),
		sites: knownSites(),
		preview: await preview(locals, parameters)
	};
};

export const actions: Actions = {
	preview: async ({ request, locals }) => {
		const form = await request.formData();
		const read = readExposure(form, await platformsOf(locals));
		const typed = typedIn(form);
		if (!read.ok) return fail(400, { wrong: read.wrong, typed });
		return { typed, preview: await preview(locals, exposureParameters(read.own)) };
	},
	save: async ({ request, locals }) => {
		const { store, company, user, now } = locals;
		const form = await request.formData();
		const read = readExposure(form, await platformsOf(locals));
		if (!read.ok) return fail(400, { wrong: read.wrong, typed: typedIn(form) });
		await store.transaction(function* (tx) {
			yield* companies.know(store, tx, company.id, { exposure: read.own });
			const deed = { companyId: company.id, userId: user!.id, action: 'exposure.changed' as const };
			yield* audit.write(store, tx, deed, now);
			const key = `reckon ${company.id} ${now.getTime()}`;
			const job = { kind: 'reckon_exposure', payload: { companyId: company.id }, key, runAt: now };
			yield* jobs.add(store, tx, job, now);
		});
		return { saved: true };
	}
};
