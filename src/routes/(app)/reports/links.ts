import type { Sentiment } from '#lib/domain/mention.ts';

/** The list of mentions behind a figure of the report. */
export function mentionsHref(
	params: URLSearchParams,
	{ from, to, sentiment, source }: { from: string; to: string; sentiment: Sentiment; source?: string }
): string {
	const query = new URLSearchParams({ from, to, sentiment });
	const [ofSource, language] = [source ?? params.get('source'), params.get('language')];
	if (ofSource) query.set('source', ofSource);
	if (language) query.set('language', language);
	return `/mentions?${query}`;
}
