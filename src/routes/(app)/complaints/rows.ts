import type { LayoutData } from './$types';

/** One complaint as the list shows it. */
export type QueueRow = LayoutData['rows'][number];

/** Parameters of the list that stay in the address while complaints open beside it. */
const kept = ['view', 'q', 'n', 'after'];

/** The part of an address from `?` on that keeps the list as it is. */
export function listQuery(params: URLSearchParams): string {
	const query = new URLSearchParams([...params].filter(([name]) => kept.includes(name)));
	return query.size ? `?${query}` : '';
}
