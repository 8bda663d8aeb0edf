import { characterOf } from '#lib/domain/character.ts';
import { exposureOf, exposureParameters } from '#lib/domain/exposure.ts';
import { isPrivate } from '#lib/domain/intake.ts';
import type { Case } from '#lib/domain/policy.ts';
import type { Company } from '#lib/server/companies.ts';
import * as cases from '#lib/server/complaints/cases.ts';
import { exposedOf } from '#lib/server/complaints/exposure.ts';
import type { Store } from '#lib/server/db/store.ts';

/** Most complaints that the dial is tried on; a month of a company with more of them is told by its newest. */
const most = 2_000;

/** The complaints of a stretch of time as the dial sees them: as they stood when they opened. */
export async function casesSince(store: Store, company: Company, since: Date): Promise<Case[]> {
	const rows = await cases.openedSince(store, company.id, since, most);
	const authors = [...new Set(rows.flatMap(({ mention }) => mention.authorId ?? []))];
	const histories = await cases.ofAuthors(store, company.id, authors);
	const parameters = exposureParameters(company.exposure);
	return rows.map(({ complaint, mention, proposals }) => {
		const { openedAt, incidentId, risks, outcome, resolvedAt } = complaint;
		const before = (histories.get(mention.authorId ?? '') ?? []).filter((one) => one.openedAt < openedAt);
		return {
			cause: complaint.cause ?? proposals?.cause?.proposed ?? null,
			exposure: isPrivate(mention.platform) ? 0 : Math.round(exposureOf(exposedOf(mention), openedAt, parameters)),
			isIncident: incidentId !== null,
			isHarm: risks.length > 0,
			character: characterOf({ said: 0, complaints: before, at: openedAt }),
			outcome: resolvedAt ? outcome : null
		};
	});
}
