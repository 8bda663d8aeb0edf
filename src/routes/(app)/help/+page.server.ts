import coach from '#lib/domain/coach/figures.json';
import { defaultExposure, exposureOf } from '#lib/domain/exposure.ts';
import { settingsTable } from '#lib/server/config.ts';
import { accuracy, knownSites } from '#lib/server/ingest/about.ts';
import type { PageServerLoad } from './$types';

const dayMs = 86_400_000;
/** The worked example: a lowest rating that has stood on a map for two weeks. */
const example = { platform: '2gis', ageDays: 14, rating: { value: 1, best: 5 } };

export const load: PageServerLoad = ({ locals: { now } }) => {
	const publishedAt = new Date(now.getTime() - example.ageDays * dayMs);
	return {
		sites: knownSites(),
		settings: settingsTable.map(({ name, default: usual, description }) => ({ name, usual, description })),
		exposure: {
			parameters: defaultExposure,
			example: {
				...example,
				freshness: 0.5 ** (example.ageDays / defaultExposure.halfLifeDays),
				readers: exposureOf({ ...example, publishedAt, views: null }, now)
			}
		},
		accuracy: { ...accuracy(), coach: coachFigures() }
	};
};

/** Of the coach's warnings, by language; `npm run evaluate:coach` measures them. */
function coachFigures() {
	return Object.entries(coach.warnings).map(([language, { mustNot, mustHave, good }]) => ({
		language,
		mustNot: { precision: mustNot.precision, recall: mustNot.recall },
		mustHave: { precision: mustHave.precision, recall: mustHave.recall },
		good
	}));
}
