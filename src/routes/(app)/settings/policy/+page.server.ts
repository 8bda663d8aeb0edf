import { fail } from '@sveltejs/kit';
import { defaultCosts } from '#lib/domain/costs.ts';
import { spendOf } from '#lib/domain/compensation.ts';
import { policyDials } from '#lib/domain/playbook.ts';
import { typedIn } from '#lib/domain/typed.ts';
import * as audit from '#lib/server/audit.ts';
import * as companies from '#lib/server/companies.ts';
import * as jobs from '#lib/server/jobs.ts';
import * as compensations from '#lib/server/compensations.ts';
import type { Actions, PageServerLoad } from './$types';
import { casesSince } from './cases.ts';
import { readPolicy } from './form.ts';

const monthMs = 30 * 86_400_000;

export const load: PageServerLoad = async ({ locals: { store, company, now } }) => {
	const since = new Date(now.getTime() - monthMs);
	const [cases, ledger] = await Promise.all([
		casesSince(store, company, since),
		compensations.ledger(store, company.id, { since, until: now })
	]);
	const entries = ledger.map(({ compensation, ...row }) => ({ ...compensation, ...row }));
	return {
		dial: company.policyDial,
		dials: policyDials,
		costs: company.costs ?? defaultCosts(company.currency),
		currency: company.currency,
		cases,
		spentCents: spendOf(entries).find(({ currency }) => currency === company.currency)?.totalCents ?? 0
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { store, company, user, now } }) => {
		const form = await request.formData();
		const read = readPolicy(form);
		if (!read.ok) return fail(400, { wrong: read.wrong, typed: typedIn(form) });
		await store.transaction(function* (tx) {
			yield* companies.know(store, tx, company.id, { policyDial: read.dial, costs: read.costs });
			if (read.dial !== company.policyDial) {
				const key = `reorder ${company.id} ${now.getTime()}`;
				const job = { kind: 'reorder_queue', payload: { companyId: company.id }, key, runAt: now };
				yield* jobs.add(store, tx, job, now);
			}
			yield* audit.write(store, tx, { companyId: company.id, userId: user!.id, action: 'policy.changed' }, now);
		});
		return { saved: true };
	}
};
