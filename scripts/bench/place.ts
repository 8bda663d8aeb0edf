import type { Company } from '#lib/server/companies.ts';
import * as companies from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as sources from '#lib/server/sources.ts';

/** A company with places to watch, as small ones have them. */
export interface Place {
	company: Company;
	brandId: string;
	sources: sources.Source[];
}

const platforms = ['feed', 'schema-org', '2gis', 'yandex-maps', 'telegram'] as const;

/** Adds places to a company; `connectorId` where all are to be of one kind. None is due. */
export async function addSources(
	store: Store,
	company: Company,
	count: number,
	now: Date,
	connectorId?: string
): Promise<Place> {
	const brand = (await companies.mainBrand(store, company.id))!;
	const added: sources.Source[] = [];
	for (let number = 1; number <= count; number++) {
		const connector = connectorId ?? platforms[number % platforms.length]!;
		added.push(
			await sources.add(store, {
				companyId: company.id,
				brandId: brand.id,
				connectorId: connector,
				platform: connector === 'schema-org' ? 'web' : connector,
				url: `https://place-${number}.test/feed.xml`,
				host: `place-${number}.test`,
				title: `Place ${number}`,
				settings: {},
				intervalMs: 1_800_000,
				nextFetchAt: new Date(now.getTime() + 365 * 86_400_000),
				createdAt: now
			})
		);
	}
	return { company, brandId: brand.id, sources: added };
}
