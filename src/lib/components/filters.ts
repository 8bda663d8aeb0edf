/** Filters live in the address; these make the next address from the present one. */

// A cursor belongs to one list; with another filter it would point into nothing.
const positionNames = ['cursor', 'before', 'after', 'page'];

function withoutPosition(params: URLSearchParams): URLSearchParams {
	const next = new URLSearchParams(params);
	for (const name of positionNames) next.delete(name);
	return next;
}

const query = (params: URLSearchParams): string => (params.size > 0 ? `?${params}` : '?');

/** The address with some parameters set; null or an empty text removes one. Returns the part from `?` on. */
export function withParams(params: URLSearchParams, changes: Record<string, string | null>): string {
	const next = withoutPosition(params);
	for (const [name, value] of Object.entries(changes)) {
		if (value) next.set(name, value);
		else next.delete(name);
	}
	return query(next);
}

export interface FilterChoice {
	name: string;
	label: string;
	options: { value: string; label: string }[];
}

export interface Chip {
	name: string;
	text: string;
	/** The address without it. */
	href: string;
}

/** What is set at present, each with the address that removes it. Unknown values are shown as they are. */
export function chipsOf(
	params: URLSearchParams,
	choices: FilterChoice[],
	search?: { name: string; label: string }
): Chip[] {
	const chips = choices.flatMap(({ name, label, options }) => {
		const value = params.get(name);
		if (!value) return [];
		const said = options.find((option) => option.value === value)?.label ?? value;
		return [{ name, text: `${label}: ${said}`, href: withParams(params, { [name]: null }) }];
	});
	const words = search && params.get(search.name);
	if (search && words)
		chips.unshift({
			name: search.name,
			text: `${search.label}: ${words}`,
			href: withParams(params, { [search.name]: null })
		});
	return chips;
}

/** Parameters that a filter form must carry along because it has no field for them, such as the sort order. */
export function carried(params: URLSearchParams, own: string[]): [string, string][] {
	return [...withoutPosition(params)].filter(([name]) => !own.includes(name));
}
