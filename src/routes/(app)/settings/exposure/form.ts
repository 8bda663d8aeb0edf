import { defaultExposure, exposureLimits, type ExposureParameters } from '#lib/domain/exposure.ts';

/** The figures as they were typed. A comma is a decimal point where people write it so. */

export type ReadExposure =
	{ ok: true; own: Partial<ExposureParameters> } | { ok: false; wrong: string[]; own: Partial<ExposureParameters> };

const numberOf = (typed: unknown) => {
	const text = String(typed ?? '')
		.replace(/\s/g, '')
		.replace(',', '.');
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
};

/** What differs from the shipped figures; or the names of the fields in which something is wrong. */
export function readExposure(form: FormData, platforms: readonly string[]): ReadExposure {
	const wrong: string[] = [];
	const read = (name: string, [least, most]: readonly [number, number]) => {
		const value = numberOf(form.get(name));
		if (!(value >= least && value <= most)) wrong.push(name);
		return value;
	};
	const others: Partial<ExposureParameters> = {
		otherReaders: read('otherReaders', exposureLimits.readers),
		halfLifeDays: read('halfLifeDays', exposureLimits.halfLifeDays),
		lowestRatingFactor: read('lowestRatingFactor', exposureLimits.factor),
		searchFactor: read('searchFactor', exposureLimits.factor)
	};
	const weeklyReaders = Object.fromEntries(
		platforms
			.map((platform) => [platform, read(`readers_${platform}`, exposureLimits.readers)] as const)
			.filter(
				([platform, value]) => value !== (defaultExposure.weeklyReaders[platform] ?? defaultExposure.otherReaders)
			)
	);
	const searchable = platforms.filter((platform) => form.getAll('searchable').includes(platform));
	const own: Partial<ExposureParameters> = { weeklyReaders, searchable };
	for (const [name, value] of Object.entries(others))
		if (value !== defaultExposure[name as keyof ExposureParameters]) Object.assign(own, { [name]: value });
	return wrong.length ? { ok: false, wrong, own } : { ok: true, own };
}
