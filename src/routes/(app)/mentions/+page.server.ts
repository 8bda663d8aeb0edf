import { languages, sentiments, type Language, type Sentiment } from '#lib/domain/mention.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;
const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const load: PageServerLoad = async ({ locals: { store, company }, url }) => {
	const asked = url.searchParams;
	const [from, to] = [asked.get('from'), asked.get('to')];
	const rows = await mentions.list(store, company.id, {
		sentiment: oneOf(sentiments, asked.get('sentiment')) as Sentiment | undefined,
		language: oneOf(languages, asked.get('language')) as Language | undefined,
		sourceId: asked.get('source') ?? undefined,
		from: isDay(from) ? from : undefined,
		to: isDay(to) ? to : undefined,
		before: cursorOf(asked.get('before')),
		limit: pageSize + 1
	});
	const shown = rows.slice(0, pageSize);
	const last = shown.at(-1);
	return {
		mentions: shown.map(
			({ id, authorName, platform, title, text, sentiment, language, publishedAt, ratingValue, ratingBest }) => ({
				id,
				authorName,
				platform,
				text: (text || title) ?? '',
				sentiment,
				language,
				publishedAt,
				rating: ratingValue === null || ratingBest === null ? null : { value: ratingValue, best: ratingBest }
			})
		),
		next: rows.length > pageSize && last ? `${last.publishedAt.getTime()}_${last.id}` : null,
		sources: (await sources.list(store, company.id)).map(({ id, title }) => ({ id, title })),
		params: Object.fromEntries(asked)
	};
};

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
	return known.find((one) => one === value);
}

function cursorOf(cursor: string | null) {
	const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? [];
	return at && id ? { publishedAt: new Date(Number(at)), id } : undefined;
}
