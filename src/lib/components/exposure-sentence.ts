import type { ExposureParts } from '#lib/domain/exposure.ts';
import { formatCount } from '#lib/i18n/counts.ts';
import { formatNumber, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';

/** Where the number of people comes from, factor by factor: "2GIS: 300 people a week × 0.9 freshness × 1.4 lowest rating". */
export function exposureSentence(parts: ExposureParts, platform: string, locale: Locale): string {
	const say = (value: number) => formatNumber(value, locale, 2);
	const count = Math.round(parts.readers);
	return [
		parts.isCounted
			? m.exposure_part_counted({ count, figure: formatNumber(count, locale) })
			: m.exposure_part_readers({ platform, readers: formatCount(count, 'people', locale) }),
		m.exposure_part_freshness({ share: say(parts.freshness) }),
		parts.rating === 1 ? '' : m.exposure_part_rating({ factor: say(parts.rating) }),
		parts.search === 1 ? '' : m.exposure_part_search({ factor: say(parts.search) })
	]
		.filter(Boolean)
		.join(' × ');
}
