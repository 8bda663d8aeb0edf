import { AppError } from '#lib/server/errors.ts';
import { asArray, asNumber, asObject, asText, at, parseJson } from '../shared/json.ts';
import { readScriptString } from './script-string.ts';
import type { Listing } from './listing.ts';

/**
 * A firm's page: its server leaves what it asked its own services for in a script.
 * @returns null where the page holds no answer about reviews
 * @throws AppError `source.server_error` where the site's own review service failed it, `source.wrong_page` for what is no firm's
 */
export function readPage(html: string): Listing | null {
	const queries = asArray(at(stateOf(html, '__REACT_QUERY_STATE__'), 'queries')) ?? [];
	const about = queries.filter((query) => at(query, 'queryKey', 0) === 'fetchEntityReviews');
	const state = stateOf(html, 'initialState');
	// The map of a city or a list of what was searched for: their cards of firms are empty.
	const cards = asObject(at(state, 'data', 'entity', 'profile'));
	if (about.length === 0 && cards && Object.keys(cards).length === 0) throw new AppError('source.wrong_page');
	if (about.length === 0) return null;
	const pages = about.flatMap((query) => asArray(at(query, 'state', 'data', 'pages')) ?? []);
	const isFailed = about.every((query) => at(query, 'state', 'status') === 'error');
	if (pages.length === 0 && isFailed) throw new AppError('source.server_error');
	const totals = pages.map((page) => asNumber(at(page, 'total'))).filter((total) => total !== null);
	return {
		reviews: pages.flatMap((page) => asArray(at(page, 'items')) ?? []),
		total: totals.length > 0 ? Math.max(...totals) : null,
		title: nameOf(state),
		// Further pages come from an API whose key is the site's own.
		next: null
	};
}

/** Value of `name = JSON.parse('…')` in one of the page's scripts. */
function stateOf(html: string, name: string): unknown {
	const start = new RegExp(`\\b${name}\\s*=\\s*JSON\\.parse\\(\\s*(?=['"])`).exec(html);
	const json = start && readScriptString(html, start.index + start[0].length);
	return json ? parseJson(json) : undefined;
}

function nameOf(state: unknown): string | null {
	const [profile] = Object.values(asObject(at(state, 'data', 'entity', 'profile')) ?? {});
	return asText(at(profile, 'data', 'name'));
}
