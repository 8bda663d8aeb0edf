import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import * as audit from '#lib/server/audit.ts';
import { toAppError } from '#lib/server/errors.ts';
import { tryModel } from '#lib/server/ingest/larger/second-opinion.ts';
import * as largerModels from '#lib/server/larger-models.ts';
import { seal } from '#lib/server/seal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company } }) => {
	const model = await largerModels.find(store, company.id);
	const { currency } = company;
	if (!model) return { model: null, currency };
	// The key never leaves the server again; that there is one is all that is told.
	const { sealedKey, companyId: _companyId, ...shown } = model;
	return { model: { ...shown, hasKey: sealedKey !== null }, currency };
};

const web = z.url({ protocol: /^https?$/ }).refine((address) => !new URL(address).username);
/** Money for a million tokens: up to five digits after the point, which may be a comma; nothing for no price. */
const price = z
	.string()
	.trim()
	.regex(/^(\d{1,5}([.,]\d{1,5})?)?$/)
	.default('')
	.transform((typed) => (typed ? Number(typed.replace(',', '.')) : null));
const settings = z
	.object({
		kind: z.enum(['endpoint', 'local']),
		address: z.string().trim().min(1).max(500),
		model: z.string().trim().max(200),
		key: z.string().trim().max(500),
		inputPrice: price,
		outputPrice: price
	})
	.refine(({ kind, address }) => kind === 'local' || web.safeParse(address).success, { path: ['address'] })
	.refine(({ kind, model }) => kind === 'local' || model !== '', { path: ['model'] });

export const actions: Actions = {
	save: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const read = settings.safeParse(Object.fromEntries(form));
		const values = Object.fromEntries(
			[...form].filter(([name]) => name !== 'key').map(([name, value]) => [name, String(value)])
		);
		if (!read.success) return fail(400, { wrong: read.error.issues.map(({ path }) => String(path[0])), values });
		const { key, ...typed } = read.data;
		const old = await largerModels.find(store, company.id);
		// A key belongs to the address it was given for: elsewhere it would be given away.
		const isElsewhere = old !== null && old.address !== typed.address;
		const sealedKey = key ? { sealedKey: seal(key, company.id) } : isElsewhere ? { sealedKey: null } : {};
		const flags = {
			isPrivateAllowed: form.has('isPrivateAllowed'),
			isOn: form.has('isOn'),
			isDrafting: form.has('isDrafting')
		};
		await largerModels.keep(store, company.id, { ...typed, ...flags, ...sealedKey }, now);
		await store.transaction((tx) =>
			audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'model.changed' }, now)
		);
		return { saved: true };
	},
	try: async ({ locals: { store, company } }) => {
		const model = await largerModels.find(store, company.id);
		if (!model) return fail(400, { code: 'input.invalid' as const });
		try {
			return { answer: await tryModel(model, company.locale) };
		} catch (problem) {
			return fail(400, { code: toAppError(problem).code });
		}
	},
	remove: async ({ locals: { store, company, user, now } }) => {
		await largerModels.remove(store, company.id);
		await store.transaction((tx) =>
			audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'model.changed' }, now)
		);
		return { removed: true };
	}
};
