/** What a page or an answer of the reviews' API tells. */
export interface Listing {
	reviews: unknown[];
	/** How many reviews the firm has, as the site counts them; null where it does not say. */
	total: number | null;
	title: string | null;
	/** Address of the next page of an API answer. */
	next: string | null;
}
