import type { SourceAddress } from '../connector.ts';

/** yandex.ru, yandex.com, yandex.kz, yandex.com.tr and so on: the same organisations everywhere. */
const host = /^(?:www\.|maps\.|m\.)?yandex\.(?:com\.)?[a-z]{2,3}$/;

/** `/maps/org/name/1010`, `/maps/213/moscow/org/name/1010`, `/profile/1010`, `/maps-reviews-widget/1010`. */
const paths = [
	/\/org\/(?:[^/]+\/)?(\d{5,20})(?:\/|$)/,
	/^\/profile\/(\d{5,20})(?:\/|$)/,
	/^\/maps-reviews-widget\/(\d{5,20})/
];

/** Any page of an organisation on any of the site's domains; the widget's address stays the widget. */
export function matchYandexMaps(url: URL): SourceAddress | null {
	if (!host.test(url.hostname) || !/^https?:$/.test(url.protocol)) return null;
	const id = paths.map((path) => path.exec(url.pathname)?.[1]).find(Boolean) ?? idInQuery(url);
	if (!id) return null;
	const isWidget = url.pathname.startsWith('/maps-reviews-widget/');
	const canonical = isWidget ? `https://yandex.ru/maps-reviews-widget/${id}?comments` : organisationUrl(id);
	return { url: canonical, title: null, settings: { id } };
}

/** `/maps/?mode=poi&poi[uri]=ymapsbm1://org?oid=1010` and `?ol=biz&oid=1010`. */
function idInQuery({ pathname, searchParams }: URL): string | null {
	if (!/^\/(?:web-)?maps(?:\/|$)/.test(pathname)) return null;
	const oid = searchParams.get('oid') ?? /oid=(\d+)/.exec(searchParams.get('poi[uri]') ?? '')?.[1] ?? '';
	return /^\d{5,20}$/.test(oid) ? oid : null;
}

export function organisationUrl(id: string): string {
	return `https://yandex.ru/maps/org/${id}/`;
}

export function reviewsUrl(organisation: string): string {
	return `${organisation}reviews/`;
}

/** One person's review of an organisation; without the person all of its reviews. */
export function reviewUrl(id: string, personId: string | null): string {
	const query = personId ? `?${new URLSearchParams({ 'reviews[publicId]': personId })}` : '';
	return reviewsUrl(organisationUrl(id)) + query;
}

/** Where the organisation's owner answers. */
export function cabinetUrl(id: string): string {
	return `https://yandex.ru/sprav/${id}/p/edit/reviews/`;
}
