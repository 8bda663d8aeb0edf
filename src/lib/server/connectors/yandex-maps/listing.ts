import type { ObservedMention } from '#lib/domain/mention.ts';

/** What one form of the site's answers tells. */
export interface Listing {
	/** Null for a review that cannot be used. */
	reviews: (ObservedMention | null)[];
	/** How many reviews the site counts; null where it does not say. */
	total: number | null;
	title: string | null;
}
