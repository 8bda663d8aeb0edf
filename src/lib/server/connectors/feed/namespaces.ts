/**
 * The vocabularies a feed may speak, each under one short name however it is declared. `''` is the feed's own (every RSS);
 * Atom has a name of its own so that `<atom:link>` inside RSS is not taken for the channel's link.
 */
const vocabularies: [RegExp, string][] = [
	[/^http:\/\/www\.w3\.org\/2005\/atom/, 'atom'],
	[/^http:\/\/purl\.org\/atom\/(?:ns|app)/, 'atom'],
	[/^http:\/\/example\.com\/newformat|^http:\/\/example\.com\/necho|^http:\/\/purl\.org\/echo/, 'atom'],
	[/^uri\/of\/echo\/namespace/, 'atom'],
	[/^http:\/\/purl\.org\/(?:rss\/1\.0|net\/rss1\.1)[/#]?$/, ''],
	[/^http:\/\/(?:my|channel)\.netscape\.com\/rdf\/simple/, ''],
	[/^http:\/\/backend\.userland\.com\/|^http:\/\/(?:blogs|cyber)\.law\.harvard\.edu\/(?:tech\/)?rss/, ''],
	[/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
	[/^http:\/\/www\.w3\.org\/1999\/xhtml/, 'xhtml'],
	[/^http:\/\/www\.w3\.org\/xml\/1998\/namespace/, 'xml'],
	[/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
	[/^http:\/\/purl\.org\/dc\/elements/, 'dc'],
	[/^http:\/\/purl\.org\/dc\/terms/, 'dcterms'],
	[/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
	[/^http:\/\/(?:www\.itunes|example)\.com\/dtds\/podcast/, 'itunes'],
	[/^http:\/\/purl\.org\/syndication\/thread/, 'thr'],
	[/^http:\/\/rssnamespace\.org\/feedburner/, 'feedburner'],
	[/^http:\/\/itunes\.apple\.com\/rss/, 'im'],
	// Bing writes the query into the address, so that only its shape is known.
	[/^https?:\/\/www\.bing\.com.*\/news/, 'news']
];

/** What a prefix means where nobody declared it, or declared it as something unheard of. */
const commonPrefixes: Record<string, string> = { a10: 'atom', rss: '', rss1: '', html: 'xhtml', a: 'atom' };

/** The vocabulary of a name with this prefix and this declared address (lower case, null where none was declared). */
export function vocabularyOf(prefix: string, uri: string | null): string {
	const known = uri === null ? undefined : vocabularies.find(([pattern]) => pattern.test(uri))?.[1];
	if (known !== undefined) return known;
	return Object.hasOwn(commonPrefixes, prefix) ? (commonPrefixes[prefix] ?? '') : prefix;
}
