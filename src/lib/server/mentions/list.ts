import { and, desc, eq, gte, lt, lte, or, sql, type SQL } from 'drizzle-orm';
import type { Language, MentionKind, Sentiment } from '#lib/domain/mention.ts';
import { askedTerms } from '#lib/domain/search-terms.ts';
import { hits } from '../db/search.ts';
import type { Store } from '../db/store.ts';

/** Mentions by what is asked of them, a page at a time. */

export interface MentionFilter {
	sentiment?: Sentiment;
	language?: Language;
	kind?: MentionKind;
	sourceId?: string;
	/** Stars as a share of the best, rounded to fifths: 1 to 5. */
	stars?: number;
	/** Words that must all be there, in any of their forms. */
	words?: string;
	/** First and last day, `YYYY-MM-DD`, both included. */
	from?: string;
	to?: string;
	/** Where the page before this one ended. */
	before?: { publishedAt: Date; id: string };
	limit: number;
}

function matching({ tables: { mention } }: Store, companyId: string, filter: MentionFilter): SQL | undefined {
	const { sentiment, language, kind, sourceId, stars, from, to, before } = filter;
	const share = sql`round(5.0 * ${mention.ratingValue} / nullif(${mention.ratingBest}, 0))`;
	return and(
		eq(mention.companyId, companyId),
		sentiment && eq(mention.sentiment, sentiment),
		language && eq(mention.language, language),
		kind && eq(mention.kind, kind),
		sourceId ? eq(mention.sourceId, sourceId) : undefined,
		stars ? sql`${share} = ${stars}` : undefined,
		from ? gte(mention.publishedOn, from) : undefined,
		to ? lte(mention.publishedOn, to) : undefined,
		before &&
			or(
				lt(mention.publishedAt, before.publishedAt),
				and(eq(mention.publishedAt, before.publishedAt), lt(mention.id, before.id))
			)
	);
}

/** Longest beginning of a text that lists carry; a page of fifty must not weigh what fifty long posts weigh. */
export const listedText = 300;

/** Newest first, one page, with the beginnings of the texts; an index carries it at any size. */
export async function list(store: Store, companyId: string, filter: MentionFilter) {
	const { mention, analysis } = store.tables;
	const listed = {
		id: mention.id,
		sourceId: mention.sourceId,
		platform: mention.platform,
		kind: mention.kind,
		authorName: mention.authorName,
		title: mention.title,
		text: sql<string>`substr(${mention.text}, 1, ${listedText})`,
		ratingValue: mention.ratingValue,
		ratingBest: mention.ratingBest,
		sentiment: mention.sentiment,
		language: mention.language,
		publishedAt: mention.publishedAt,
		why: analysis.why
	};
	const terms = filter.words ? askedTerms(filter.words) : [];
	const found = terms.length ? hits(store, companyId, terms) : null;
	const query = found
		? store.db.select(listed).from(found).crossJoin(mention).$dynamic()
		: store.db.select(listed).from(mention).$dynamic();
	return query
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(and(matching(store, companyId, filter), found ? eq(mention.id, found.mentionId) : undefined))
		.orderBy(desc(mention.publishedAt), desc(mention.id))
		.limit(filter.limit);
}
