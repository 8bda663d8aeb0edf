import * as companies from '#lib/server/companies.ts';
import { learn } from '#lib/server/ingest/learning/adapt.ts';
import { log } from '#lib/server/log.ts';
import type { Handler } from './handler.ts';

/** Learns from a company's corrections, a while after the last of a series. */
export const learnFromCorrections: Handler = async ({ store, tools }, payload) => {
	const company = await companies.find(store, String(payload.companyId));
	if (!company) return null;
	for (const { head, status, heldOut } of await learn(store, company, tools.now()))
		log.info({ companyId: company.id, head, status, ...heldOut }, 'learned from corrections');
	return null;
};
