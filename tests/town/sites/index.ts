import type { Site } from '../site.ts';
import { blogs } from './blogs.ts';
import { forum } from './forum.ts';
import { guestBook } from './guest-book.ts';
import { hackerNews } from './hacker-news.ts';
import { market } from './market.ts';
import { novosti, zinas } from './news.ts';
import { shop } from './shop.ts';
import { telegram } from './telegram.ts';
import { twoGis } from './two-gis.ts';
import { yandexMaps } from './yandex-maps.ts';

export const sites: readonly Site[] = [
	telegram,
	twoGis,
	yandexMaps,
	hackerNews,
	market,
	shop,
	guestBook,
	novosti,
	zinas,
	blogs,
	forum
];
