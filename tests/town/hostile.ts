import { DAY_MS } from './background.ts';
import type { Event } from './types.ts';
import { hostileTexts } from './texts/hostile.ts';

/** Where the worst of the internet is posted: at each kind of page that the product reads. */
const targets = [
	'2gis-cat',
	'yandex-cat',
	'tirgus-cat',
	'veikals-medus-kuka',
	'telegram',
	'forum',
	'novosti',
	'blog-comments',
	'shop-feed'
];

/** Each hostile text once at each of these places, over the week before the town's start. */
export function hostileEvents(start: Date): Event[] {
	return targets.flatMap((place, at) =>
		hostileTexts.map(({ author, title, text }, index) => ({
			at: new Date(start.getTime() - (index + 1) * (DAY_MS / 4) - at * 60_000),
			kind: 'publish' as const,
			draft: {
				place,
				author,
				title: place === '2gis-cat' || place === 'yandex-cat' || place === 'telegram' ? null : title,
				text,
				rating: ['2gis-cat', 'yandex-cat', 'tirgus-cat', 'veikals-medus-kuka'].includes(place) ? 1 : null,
				language: 'en' as const,
				sentiment: 'negative' as const,
				isComplaint: false
			}
		}))
	);
}
