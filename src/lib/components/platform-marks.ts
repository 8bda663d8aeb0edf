/**
 * One or two letters for a kind of site. They are ours: no platform's trade mark is drawn anywhere.
 * Keys are the connectors' ids.
 */
const letters: Record<string, string> = {
	'2gis': '2',
	feed: 'F',
	'google-maps': 'G',
	'hacker-news': 'HN',
	ozon: 'Oz',
	'schema-org': 'W',
	telegram: 'T',
	wildberries: 'Wb',
	'yandex-maps': 'Ya'
};

/** The letters of a platform; an unknown one gets the first two of its id. */
export function platformLetters(platform: string): string {
	const known = letters[platform];
	if (known) return known;
	const [first = '?', second = ''] = [...platform.replace(/[^\p{L}\p{N}]/gu, '')];
	return first.toUpperCase() + second;
}
