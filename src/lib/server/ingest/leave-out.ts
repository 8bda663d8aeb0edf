import { aboutUs } from '#lib/domain/our-names.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { byId } from '#lib/server/connectors/registry.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as mentions from '#lib/server/mentions.ts';
import type { Source } from '#lib/server/sources.ts';

/** May people write of many companies at this place? Else there is nothing to leave out. */
export const isOfMany = ({ connectorId }: Pick<Source, 'connectorId'>): boolean => byId(connectorId)?.about === 'many';

/**
 * Of a place where people write of many companies, only what names ours, where that was chosen. What was taken once stays, whatever
 * it says now, and so does what is written under it.
 */
export async function leaveOut(
	store: Store,
	source: Pick<Source, 'id' | 'companyId' | 'onlyNaming'>,
	observed: ObservedMention[]
): Promise<{ observed: ObservedMention[]; leftOut: number }> {
	if (!source.onlyNaming || !observed.length) return { observed, leftOut: 0 };
	const asked = new Set(observed.flatMap(({ externalId, parentId }) => [externalId, parentId ?? []].flat()));
	const [names, stored] = await Promise.all([
		companies.namesOf(store, source.companyId),
		mentions.storedAmong(store, source.id, [...asked])
	]);
	const taken = aboutUs(observed, names, stored);
	const ours = observed.filter(({ externalId }) => taken.has(externalId));
	return { observed: ours, leftOut: observed.length - ours.length };
}
