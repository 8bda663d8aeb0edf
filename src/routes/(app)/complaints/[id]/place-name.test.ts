import { expect, it } from 'vitest';
import { placeName } from './place-name.ts';

it.each([
	['2gis', '2ГИС', 'https://2gis.ru/firm/1', '2ГИС'],
	['web', 'Schema.org', 'https://www.tirgus.test/atsauksmes/7', 'tirgus.test'],
	['feed', 'RSS / Atom', 'https://news.example.org/feed.xml', 'news.example.org'],
	['web', 'Schema.org', null, 'Schema.org'],
	['gone', undefined, null, 'gone']
])('of %s is what people know it by', (platform, siteName, address, said) =>
	expect(placeName(platform, siteName, address)).toBe(said)
);
