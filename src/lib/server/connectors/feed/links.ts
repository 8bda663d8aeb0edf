import { toHttpUrl } from '../shared/identity.ts';
import type { Fields } from './fields.ts';
import { ownText, type XmlElement } from './xml.ts';

/** Feeds put white space, even line breaks, around and inside addresses. */
const trimmed = (element: XmlElement) =>
	ownText(element)
		.replace(/[\t\r\n]+/g, '')
		.trim();

/** As an absolute address where `xml:base` makes it one, as it stands elsewhere. */
function absolute(address: string, { base }: XmlElement): string | null {
	return toHttpUrl(address, base)?.href ?? (address || null);
}

const attribute = (element: XmlElement, name: string) => element.attributes.get(name)?.trim().toLowerCase() ?? '';

/** Of Atom's links the page for people: alternate (said or unsaid), and of several the one that is HTML. */
function alternateLink(links: XmlElement[]): string | null {
	const alternates = links.filter(
		(link) => link.attributes.has('href') && /^(?:alternate)?$/.test(attribute(link, 'rel'))
	);
	const isPage = (link: XmlElement) => /^$|html/.test(attribute(link, 'type'));
	const chosen = alternates.find(isPage) ?? alternates[0];
	return chosen ? absolute(chosen.attributes.get('href')?.trim() ?? '', chosen) : null;
}

/** A review of an app store names only what it is about; better than no way to see it. */
function relatedLink(links: XmlElement[]): string | null {
	const related = links.find((link) => link.attributes.has('href') && /^(?:related|via)$/.test(attribute(link, 'rel')));
	return related ? absolute(related.attributes.get('href')?.trim() ?? '', related) : null;
}

/** RSS: a guid is the item's address unless it says that it is not; Atom: an id sometimes happens to be one. */
function permalink(element: XmlElement): string | null {
	if (attribute(element, 'ispermalink') === 'false') return null;
	const address = trimmed(element);
	return toHttpUrl(address) ? address : null;
}

const written = (element: XmlElement) => absolute(trimmed(element), element);

/** Where a person can see the entry. FeedBurner replaces links and keeps the true one beside them. */
export function chooseLink(fields: Fields): string | null {
	const { element } = fields;
	const links = [...fields.all('link'), ...fields.all('atom:link')];
	return (
		fields.first(['feedburner:origlink'], written) ??
		fields.first(['link'], written) ??
		alternateLink(links) ??
		fields.first(['atom:link'], written) ??
		fields.first(['guid', 'atom:id'], permalink) ??
		(element.attributes.has('href') ? absolute(element.attributes.get('href')?.trim() ?? '', element) : null) ??
		toHttpUrl(element.attributes.get('rdf:about'))?.href ??
		relatedLink(links)
	);
}

/** RFC 5005: where the feed goes on; may be relative. */
export function nextPage(fields: Fields): string | null {
	const next = [...fields.all('atom:link'), ...fields.all('link')].find((link) => attribute(link, 'rel') === 'next');
	return next ? absolute(next.attributes.get('href') ?? '', next) : null;
}

/** Addresses that only lead on to another one, and the parameters that name it. */
const redirectors: { host: RegExp; path: RegExp; parameters: string[] }[] = [
	{ host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameters: ['url', 'q'] },
	{ host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
	{ host: /^(?:m\.)?vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
	{ host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
	{ host: /^out\.reddit\.com$/, path: /./, parameters: ['url'] }
];

/**
 * The address behind a redirector's (Google Alerts, Bing News and the like), itself where it is none. Google News' own
 * addresses stay: they open for people, and what they lead to cannot be told without asking.
 */
export function unwrap(url: URL): URL {
	const redirector = redirectors.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
	for (const parameter of redirector?.parameters ?? []) {
		const target = toHttpUrl(url.searchParams.get(parameter));
		if (target) return target;
	}
	return url;
}
