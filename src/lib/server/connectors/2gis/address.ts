import type { SourceAddress } from '../connector.ts';

/** The same firms under the domain of each country: 2gis.ru, 2gis.kz, 2gis.ae, 2gis.com.cy … */
const host = /^(?:www\.|m\.)?(2gis\.(?:com\.)?[a-z]{2,3})$/;

/** Ids are the same in every city, so the city and whatever was searched for are left out. */
const place = /\/(firm|geo)\/(\d{5,20})(?:[/,]|$)/;

export function matchTwoGis(url: URL): SourceAddress | null {
	const site = host.exec(url.hostname)?.[1];
	const [, kind, id] = place.exec(url.pathname) ?? [];
	if (!site || !kind || !id || !/^https?:$/.test(url.protocol)) return null;
	return { url: `https://${site}/${kind}/${id}`, title: null, settings: { id } };
}

/** The page of a firm on which its reviews are. */
export function reviewsUrl(firmUrl: string): string {
	return `${firmUrl}/tab/reviews`;
}

/** One review's own page. */
export function reviewUrl(origin: string, firmId: string, reviewId: string): string {
	return `${reviewsUrl(`${origin}/firm/${firmId}`)}/review/${reviewId}`;
}
