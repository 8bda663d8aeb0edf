import type { Connector } from '../connector.ts';
import { cabinetUrl, matchYandexMaps, reviewsUrl } from './address.ts';
import { parseYandexMaps } from './parse.ts';

/** An organisation's page with its reviews; the embeddable widget and saved answers of the site are read too. */
export const yandexMaps: Connector = {
	id: 'yandex-maps',
	platform: 'yandex-maps',
	name: 'Яндекс Карты',
	example: 'https://yandex.ru/maps/org/1000000001/reviews/',
	// The site shows a captcha to those who come often.
	minIntervalMs: 2 * 60 * 60 * 1000,
	answers: 'beside',
	about: 'one',
	maxReplyEdits: null,
	match: matchYandexMaps,
	request: ({ url }) => ({ url: url.includes('-widget/') ? url : reviewsUrl(url), accept: 'text/html' }),
	parse: (document, { address }) => parseYandexMaps(document, address.settings.id ?? null),
	replyUrl: (_mention, { settings }) => (settings.id ? cabinetUrl(settings.id) : null)
};
