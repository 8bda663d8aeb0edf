/** What the readers of a place are readers of: its site by name; of a page or a feed anywhere on the web, the host. */
export function placeName(platform: string, siteName: string | undefined, address: string | null): string {
	const isAnywhere = platform === 'web' || platform === 'feed';
	if (isAnywhere && address && URL.canParse(address)) return new URL(address).hostname.replace(/^www\./, '');
	return siteName ?? platform;
}
