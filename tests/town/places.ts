import { packs } from './texts/index.ts';
import type { CompanyId, Place } from './types.ts';

/** Where the town's people write. Rates make about 230 texts in ten weeks. */

const owner: Record<CompanyId, string> = packs.lv.brands;
const ownerRu: Record<CompanyId, string> = packs.ru.brands;

const review = {
	kind: 'review',
	hasStars: true,
	hasTitles: false,
	replies: 'field',
	moderationDays: 0,
	pageSize: 50,
	isPaged: false
} as const satisfies Partial<Place>;

const feed = {
	connector: 'feed',
	company: null,
	hasStars: false,
	hasTitles: true,
	moderationDays: 0,
	answered: 0,
	ownerName: owner.cat,
	isPaged: false
} as const satisfies Partial<Place>;

function twoGis(company: CompanyId, id: string, perWeek: number): Place {
	const languages = { ru: 8, lv: 1, en: 1 };
	const name = `${ownerRu[company]}, пекарня`;
	return {
		...review,
		key: `2gis-${company}`,
		host: '2gis.ru',
		path: `/firm/${id}`,
		connector: '2gis',
		company,
		name,
		perWeek,
		languages,
		answered: 0.3,
		ownerName: name
	};
}

function yandex(company: CompanyId, id: string, perWeek: number): Place {
	return {
		...review,
		key: `yandex-${company}`,
		host: 'yandex.ru',
		path: `/maps/org/${id}/`,
		connector: 'yandex-maps',
		company,
		name: ownerRu[company],
		perWeek,
		languages: { ru: 9, en: 1 },
		answered: 0.25,
		ownerName: ownerRu[company]
	};
}

function tirgus(company: CompanyId, perWeek: number): Place {
	return {
		...review,
		key: `tirgus-${company}`,
		host: 'tirgus.test',
		path: `/uznemums/${company}`,
		connector: 'schema-org',
		company,
		name: owner[company],
		hasTitles: true,
		moderationDays: 1,
		perWeek,
		languages: { lv: 6, ru: 3, en: 1 },
		answered: 0.35,
		ownerName: owner[company],
		pageSize: 20,
		isPaged: true
	};
}

function product(slug: string, name: string, perWeek: number): Place {
	return {
		...review,
		key: `veikals-${slug}`,
		host: 'veikals.test',
		path: `/p/${slug}`,
		connector: 'schema-org',
		company: 'cat',
		name,
		hasTitles: true,
		perWeek,
		languages: { lv: 5, ru: 3, en: 2 },
		answered: 0.3,
		ownerName: owner.cat
	};
}

export const places: readonly Place[] = [
	twoGis('cat', '70000001070000017', 3),
	twoGis('buns', '70000001070000025', 0.9),
	yandex('cat', '10203040501', 2.4),
	yandex('magic', '10203040502', 0.9),
	tirgus('cat', 2.4),
	tirgus('buns', 0.7),
	tirgus('magic', 0.7),
	product('klingeris', 'Kliņģeris „Jubilārs”', 1),
	product('medus-kuka', 'Medus kūka', 0.8),
	product('torte', 'Torte „Kaķa māja”', 0.8),
	{
		...feed,
		key: 'telegram',
		host: 't.me',
		path: '/s/riga_gardezi',
		connector: 'telegram',
		name: 'Рига гурмэ',
		kind: 'post',
		hasTitles: false,
		replies: 'child',
		perWeek: 2.2,
		languages: { ru: 7, lv: 3 },
		pageSize: 20,
		isPaged: true
	},
	{
		...feed,
		key: 'novosti',
		host: 'novosti.test',
		path: '/rss.xml',
		name: 'Новости города',
		kind: 'article',
		replies: 'none',
		perWeek: 1.2,
		languages: { ru: 1 },
		pageSize: 40
	},
	{
		...feed,
		key: 'zinas',
		host: 'zinas.test',
		path: '/rss.xml',
		name: 'Pilsētas ziņas',
		kind: 'article',
		replies: 'none',
		perWeek: 1.1,
		languages: { lv: 1 },
		pageSize: 40
	},
	{
		...feed,
		key: 'forum',
		host: 'forum.test',
		path: '/index.rdf',
		name: 'Форум «Рижская кухня»',
		kind: 'post',
		replies: 'child',
		answered: 0.1,
		perWeek: 1.8,
		languages: { ru: 1 },
		pageSize: 40
	},
	{
		...feed,
		key: 'blog',
		host: 'blogs.test',
		path: '/atom.xml',
		name: 'Under the Black Cat’s Roof',
		kind: 'article',
		replies: 'none',
		perWeek: 0.7,
		languages: { en: 2, lv: 2, ru: 1 },
		pageSize: 20
	},
	{
		...feed,
		key: 'blog-comments',
		host: 'blogs.test',
		path: '/comments/atom.xml',
		name: 'Under the Black Cat’s Roof: comments',
		kind: 'comment',
		hasTitles: false,
		replies: 'child',
		answered: 0.1,
		perWeek: 1.3,
		languages: { en: 4, lv: 3, ru: 3 },
		pageSize: 15,
		isPaged: true
	},
	{
		...feed,
		key: 'shop-feed',
		host: 'shop.test',
		path: '/feed.json',
		company: 'cat',
		name: 'Kaķis un kliņģeris: viesu grāmata',
		kind: 'post',
		hasTitles: false,
		replies: 'child',
		answered: 0.2,
		perWeek: 1.8,
		languages: { lv: 5, ru: 3, en: 2 },
		pageSize: 30,
		isPaged: true
	},
	{
		...feed,
		key: 'hn',
		host: 'hn.algolia.com',
		path: `/?query=${encodeURIComponent('kringle')}`,
		connector: 'hacker-news',
		name: 'Hacker News',
		kind: 'post',
		replies: 'child',
		perWeek: 0,
		languages: { en: 1 },
		pageSize: 100,
		isPaged: true
	}
];
