import { spansOfText } from '#lib/components/weighing.ts';
import { languages, mentionKinds, sentiments } from '#lib/domain/mention.ts';
import { isDay } from '#lib/domain/period.ts';
import { can } from '#lib/domain/role.ts';
import { list } from '#lib/server/mentions/list.ts';
import * as sources from '#lib/server/sources.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async ({ locals: { store, company, role }, url }) => {
	const asked = (name: string) => url.searchParams.get(name);
	const day = (name: string) => (isDay(asked(name) ?? '') ? asked(name)! : undefined);
	const stars = Number(asked('stars'));
	const [rows, places] = await Promise.all([
		list(store, company.id, {
			sentiment: oneOf(sentiments, asked('sentiment')),
			language: oneOf(languages, asked('language')),
			kind: oneOf(mentionKinds, asked('kind')),
			sourceId: asked('source') ?? undefined,
			stars: [1, 2, 3, 4, 5].includes(stars) ? stars : undefined,
			words: asked('q')?.slice(0, 200),
			from: day('from'),
			to: day('to'),
			before: cursorOf(asked('before')),
			limit: pageSize + 1
		}),
		sources.list(store, company.id)
	]);
	const shown = rows.slice(0, pageSize);
	const last = shown.at(-1);
	return {
		mentions: shown.map(({ title, text, why, ratingValue, ratingBest, sourceId, ...mention }) => ({
			...mention,
			place: places.find(({ id }) => id === sourceId)?.title ?? '',
			text: text || (title ?? ''),
			why: spansOfText(text ? title : null, why ?? []),
			rating: ratingValue === null || ratingBest === null ? null : { value: ratingValue, best: ratingBest }
		})),
		next: rows.length > pageSize && last ? `${last.publishedAt.getTime()}_${last.id}` : null,
		sources: places.map(({ id, title }) => ({ id, title })),
		mayCorrect: can(role, 'correct')
	};
};

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
	return known.find((one) => one === value);
}

function cursorOf(cursor: string | null) {
	const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(cursor ?? '') ?? [];
	return at && id ? { publishedAt: new Date(Number(at)), id } : undefined;
}
