import type { Connector, FetchedDocument, SourceAddress } from './connector.ts';
import { feed } from './feed/index.ts';
import { hackerNews } from './hacker-news/index.ts';
import { schemaOrg } from './schema-org/index.ts';
import { telegram } from './telegram/index.ts';
import { twoGis } from './2gis/index.ts';
import { yandexMaps } from './yandex-maps/index.ts';

/** Sites by name first, then formats that any site may use; `npm run new-connector` adds to them. */
export const connectors: readonly Connector[] = [telegram, twoGis, yandexMaps, hackerNews, schemaOrg, feed];

/** A place to watch and who reads it. */
export interface Recognised {
	connector: Connector;
	address: SourceAddress;
}

const isFormat = (connector: Connector) => connector.detect !== undefined;
const named = connectors.filter((connector) => !isFormat(connector));
const formats = connectors.filter(isFormat);

export function byId(id: string): Connector | null {
	return connectors.find((connector) => connector.id === id) ?? null;
}

/**
 * What a person pasted, as an absolute address still in their own spelling: `@channel` is Telegram's, and `shop.example/reviews`
 * lacks only its beginning.
 * @returns null where it cannot be an address
 */
export function completePasted(text: string): string | null {
	const trimmed = text.trim().replace(/^<(.*)>$/, '$1');
	const channel = /^@(\w{4,32})$/.exec(trimmed)?.[1];
	if (channel) return `https://t.me/${channel}`;
	if (/\s|^[/\\]/.test(trimmed)) return null;
	const isAbsolute = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(trimmed);
	const address = isAbsolute ? trimmed : `https://${trimmed}`;
	if (!URL.canParse(address)) return null;
	const { hostname } = new URL(address);
	return isAbsolute || hostname.includes('.') || hostname === 'localhost' ? address : null;
}

/** Whose place an address is, by the address alone; sites by name go before formats. */
export function matchAddress(url: URL): Recognised | null {
	return firstOf([...named, ...formats], (connector) => connector.match(url));
}

/** Whose document this is: that of a site to which the address has led, or one in a format that we read. */
export function detectDocument(document: FetchedDocument): Recognised | null {
	const url = URL.canParse(document.url) ? new URL(document.url) : null;
	const site = url && firstOf(named, (connector) => connector.match(url));
	return site ?? firstOf(formats, (connector) => connector.detect?.(document) ?? null);
}

function firstOf(among: readonly Connector[], read: (connector: Connector) => SourceAddress | null): Recognised | null {
	for (const connector of among) {
		const address = read(connector);
		if (address) return { connector, address };
	}
	return null;
}
