import { fail } from '@sveltejs/kit';
import { defaultModel } from '#lib/domain/coach/default-model.ts';
import { review } from '#lib/domain/coach/review.ts';
import { forbiddenRules } from '#lib/domain/coach/types.ts';
import { mostOwnBlocks, readOwnBlock, type OwnBlockFields, type TypedBlock } from '#lib/domain/own-blocks.ts';
import * as audit from '#lib/server/audit.ts';
import type { Queries } from '#lib/server/db/store.ts';
import type { Body } from '#lib/server/db/transaction.ts';
import * as ownBlocks from '#lib/server/own-blocks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { store, company } }) => ({
	blocks: await ownBlocks.ofCompany(store, company.id),
	companyLocale: company.locale,
	mostBlocks: mostOwnBlocks
});

/** A change of the blocks, and who made it. */
async function keep({ store, company, user, now }: App.Locals, work: (tx: Queries) => Body<void>) {
	await store.transaction(function* (tx) {
		yield* work(tx);
		yield* audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'blocks.changed' }, now);
	});
}

function typedIn(form: FormData): TypedBlock {
	const field = (name: string) => String(form.get(name) ?? '');
	return {
		...{ title: field('title'), language: field('language'), text: field('text') },
		...{ cause: field('cause'), strategy: field('strategy') }
	};
}

/** What the coach warns of in the words themselves: what is missing may come from the rest of the reply. */
function warningsIn({ text, language }: OwnBlockFields) {
	const context = { complaint: '', cause: null, language, author: null };
	return review({ text, language }, context, defaultModel())
		.filter(({ rule, level }) => level === 'warning' && forbiddenRules.some((one) => one === rule))
		.map((finding) => ({ ...finding, words: finding.span ? text.slice(...finding.span).trim() : '' }));
}

export const actions: Actions = {
	add: async ({ request, locals }) => {
		const typed = typedIn(await request.formData());
		const others = await ownBlocks.ofCompany(locals.store, locals.company.id);
		const fields = readOwnBlock(typed, others);
		const isFull = others.length >= mostOwnBlocks;
		if (!fields || isFull) return fail(400, { wrong: 'new', typed, isFull });
		await keep(locals, (tx) => ownBlocks.add(locals.store, tx, locals.company.id, fields, locals.now));
		return { saved: fields.title, warnings: warningsIn(fields) };
	},
	change: async ({ request, locals }) => {
		const form = await request.formData();
		const [id, typed] = [String(form.get('id')), typedIn(form)];
		const blocks = await ownBlocks.ofCompany(locals.store, locals.company.id);
		const fields = readOwnBlock(
			typed,
			blocks.filter((block) => block.id !== id)
		);
		if (!fields) return fail(400, { wrong: id, typed });
		await keep(locals, (tx) => ownBlocks.change(locals.store, tx, locals.company.id, id, fields, locals.now));
		return { saved: fields.title, warnings: warningsIn(fields) };
	},
	remove: async ({ request, locals }) => {
		const id = String((await request.formData()).get('id'));
		await keep(locals, (tx) => ownBlocks.remove(locals.store, tx, locals.company.id, id));
		return { saved: '', warnings: [] };
	}
};
