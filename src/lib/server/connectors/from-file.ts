import type { Connector, FetchedDocument, ParsedPage, SourceAddress } from './connector.ts';

/** A saved answer as if it had just been fetched; where it came from, it tells itself or nobody knows. */
export function documentFromFile(connector: Connector, body: string): FetchedDocument {
	const url = canonicalOf(connector, body) ?? connector.example;
	return { url, status: 200, contentType: null, body };
}

/**
 * Reads a saved answer.
 * @throws AppError as the connector's `parse`
 */
export function parseFile(connector: Connector, body: string): ParsedPage {
	const document = documentFromFile(connector, body);
	return connector.parse(document, { address: addressOf(connector, document) });
}

function addressOf(connector: Connector, document: FetchedDocument): SourceAddress {
	return connector.match(new URL(document.url)) ?? { url: document.url, title: null, settings: {} };
}

const canonicalLink = /<link\b[^>]{0,500}\brel\s*=\s*["']?canonical["'\s][^>]{0,500}>/i;

/** A page's own address, where it is one of this connector's; for formats any address will do. */
function canonicalOf(connector: Connector, body: string): string | null {
	const tag = canonicalLink.exec(body.slice(0, 1_000_000))?.[0] ?? '';
	const href = /\bhref\s*=\s*["']?(https?:\/\/[^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
	if (!href || !URL.canParse(href)) return null;
	return connector.detect || connector.match(new URL(href)) ? href : null;
}
