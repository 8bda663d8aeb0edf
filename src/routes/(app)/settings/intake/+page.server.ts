import { fail, type RequestEvent } from '@sveltejs/kit';
import { longest } from '#lib/domain/intake.ts';
import * as apiTokens from '#lib/server/api-tokens.ts';
import { publicUrl } from '#lib/server/config.ts';
import * as intakes from '#lib/server/intakes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company } }) => {
	const [links, tokens] = await Promise.all([intakes.links(store, company.id), apiTokens.list(store, company.id)]);
	return {
		links: links.map(({ id, label, token }) => ({ id, label, url: `${publicUrl()}/tell/${token}` })),
		tokens,
		apiUrl: `${publicUrl()}/api/v1/complaints`
	};
};

async function named(event: RequestEvent, field: 'label' | 'name') {
	const form = await event.request.formData();
	return String(form.get(field) ?? '')
		.trim()
		.slice(0, longest.label);
}

const idOf = async (event: RequestEvent) => String((await event.request.formData()).get('id') ?? '');

export const actions: Actions = {
	openLink: async (event) => {
		const { store, company, now } = event.locals;
		const label = await named(event, 'label');
		if (!label) return fail(400, { missing: 'label' as const });
		await intakes.openLink(store, company.id, label, now);
	},
	closeLink: async (event) => {
		const { store, company, now } = event.locals;
		await intakes.closeLink(store, company.id, await idOf(event), now);
	},
	makeToken: async (event) => {
		const { store, company, user, now } = event.locals;
		const name = await named(event, 'name');
		if (!name) return fail(400, { missing: 'name' as const });
		return { token: await apiTokens.make(store, { companyId: company.id, name, createdBy: user!.id }, now), name };
	},
	revokeToken: async (event) => {
		const { store, company, now } = event.locals;
		await apiTokens.revoke(store, company.id, await idOf(event), now);
	}
};
