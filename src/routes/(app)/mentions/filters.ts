import { sentiments, type MentionKind, type Sentiment } from '#lib/domain/mention.ts';
import type { FilterChoice } from '#lib/components/filters.ts';
import { formatLanguage, type Locale } from '#lib/i18n/formats.ts';
import { m } from '#lib/paraglide/messages.js';

export const sentimentNames: Record<Sentiment, () => string> = {
	negative: m.sentiment_negative,
	neutral: m.sentiment_neutral,
	positive: m.sentiment_positive
};

const kindNames: Partial<Record<MentionKind, () => string>> = {
	review: m.mention_kind_review,
	post: m.mention_kind_post,
	comment: m.mention_kind_comment,
	article: m.mention_kind_article
};

/** What mentions can be chosen by, for the bar over the list. */
export function choicesOf(sources: { id: string; title: string }[], locale: Locale): FilterChoice[] {
	return [
		{
			name: 'sentiment',
			label: m.filter_sentiment(),
			options: sentiments.map((value) => ({ value, label: sentimentNames[value]() }))
		},
		{
			name: 'source',
			label: m.filter_source(),
			options: sources.map(({ id, title }) => ({ value: id, label: title }))
		},
		{
			name: 'language',
			label: m.filter_language(),
			options: ['ru', 'lv', 'en', 'other'].map((value) => ({ value, label: formatLanguage(value, locale) }))
		},
		{
			name: 'stars',
			label: m.filter_stars(),
			options: [1, 2, 3, 4, 5].map((stars) => ({ value: String(stars), label: m.filter_stars_of({ stars }) }))
		},
		{
			name: 'kind',
			label: m.filter_kind(),
			options: Object.entries(kindNames).map(([value, label]) => ({ value, label: label() }))
		}
	];
}
