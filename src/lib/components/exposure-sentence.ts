import type { ExposureParts } from '#lib/domain/exposure.ts';
import { formatNumber, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';

/** Where the number of people comes from, factor by factor: "2GIS: 300 a week × 0.9 freshness × 1.4 lowest rating". */
export function exposureSentence(parts: ExposureParts, platform: string, locale: Locale): string {
	const say = (value: number) => formatNumber(value, locale, 2);
	const readers = formatNumber(Math.round(parts.readers), locale);
	return [
		parts.isCounted ? m.exposure_part_counted({ readers }) : m.exposure_part_readers({ platform, readers }),
		m.exposure_part_freshness({ share: say(parts.freshness) }),
		parts.rating === 1 ? '' : m.exposure_part_rating({ factor: say(parts.rating) }),
		parts.search === 1 ? '' : m.exposure_part_search({ factor: say(parts.search) })
	]
		.filter(Boolean)
		.join(' × ');
}
