import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Cause } from '#lib/domain/complaint.ts';
import type { CorrectionField } from '#lib/domain/correction.ts';
import type { Language, MentionKind, Sentiment } from '#lib/domain/mention.ts';
import type { NamedRisk } from '#lib/domain/risk.ts';
import { company } from './accounts.ts';
import { day, flag, id, instant, json, partOf } from './columns.ts';
import { source } from './sources.ts';

/** What people said in public, every version of it, and what we make of it. */

export const author = sqliteTable(
	'author',
	{
		id: id(),
		companyId: partOf(() => company.id),
		platform: text().notNull(),
		name: text().notNull(),
		firstSeenAt: instant().notNull()
	},
	(t) => [uniqueIndex('author_name').on(t.companyId, t.platform, t.name)]
);

export const mention = sqliteTable(
	'mention',
	{
		id: id(),
		companyId: partOf(() => company.id),
		brandId: text().notNull(),
		locationId: text(),
		sourceId: partOf(() => source.id),
		platform: text().notNull(),
		externalId: text().notNull(),
		kind: text().$type<MentionKind>().notNull(),
		authorId: text().references(() => author.id, { onDelete: 'set null' }),
		authorName: text(),
		ratingValue: real(),
		ratingBest: real(),
		title: text(),
		text: text().notNull(),
		url: text(),
		parentExternalId: text(),
		views: integer(),
		/** As the site says; the first sighting where it says nothing. */
		publishedAt: instant().notNull(),
		publishedOn: day().notNull(),
		editedAt: instant(),
		firstSeenAt: instant().notNull(),
		lastSeenAt: instant().notNull(),
		/** Since when its place has not shown it where it should stand; null while it is seen. */
		missingSince: instant(),
		/** Noticed as gone from its place: missed at two visits. */
		removedAt: instant(),
		/** Hash of everything that makes a version, to see at once whether something changed. */
		contentHash: text().notNull(),
		versionNumber: integer().notNull().default(1),
		/** The owner's public answer as last seen on the site. */
		replyText: text(),
		replyAuthor: text(),
		replyAt: instant(),
		/** Current labels: the model's, or a person's correction. */
		language: text().$type<Language>().notNull(),
		sentiment: text().$type<Sentiment>().notNull(),
		/** The model's, also where a person has said otherwise. */
		complaintProbability: real().notNull(),
		/** A person's word on whether it is a complaint; null while nobody said. */
		isComplaint: flag(),
		fingerprint: text(),
		duplicateOfId: text()
	},
	(t) => [
		uniqueIndex('mention_identity').on(t.sourceId, t.externalId),
		index('mention_company_time').on(t.companyId, t.publishedAt, t.id),
		index('mention_company_sentiment').on(t.companyId, t.sentiment, t.publishedAt, t.id),
		index('mention_company_language').on(t.companyId, t.language, t.publishedAt, t.id),
		index('mention_source_time').on(t.sourceId, t.publishedAt, t.id),
		index('mention_company_day').on(t.companyId, t.publishedOn),
		index('mention_company_probability').on(t.companyId, t.complaintProbability),
		index('mention_author').on(t.authorId, t.publishedAt),
		index('mention_fingerprint').on(t.companyId, t.fingerprint)
	]
);

/** What a mention is found by (domain/search-terms); db/search.ts puts the indexes over it. */
export const mentionSearch = sqliteTable('mention_search', {
	mentionId: text()
		.primaryKey()
		.references(() => mention.id, { onDelete: 'cascade' }),
	companyId: text().notNull(),
	stems: text().notNull()
});

/** A superseded version: what the mention said before `replacedAt`. */
export const mentionVersion = sqliteTable(
	'mention_version',
	{
		id: id(),
		mentionId: partOf(() => mention.id),
		number: integer().notNull(),
		title: text(),
		text: text().notNull(),
		ratingValue: real(),
		ratingBest: real(),
		replyText: text(),
		replacedAt: instant().notNull()
	},
	(t) => [uniqueIndex('mention_version_number').on(t.mentionId, t.number)]
);

export interface WeighingWord {
	start: number;
	end: number;
	weight: number;
}

/** What the model proposes for the complaint's steps; empty where an older model judged. */
export interface Proposals {
	cause?: { proposed: Cause; probability: number };
	topics?: string[];
	risks?: NamedRisk[];
	/** Signs of spam or of a made-up review, by name. */
	signs?: string[];
}

/** What the model said of the current version, with its reasons. */
export const analysis = sqliteTable('analysis', {
	mentionId: text()
		.primaryKey()
		.references(() => mention.id, { onDelete: 'cascade' }),
	model: text().notNull(),
	probabilities: json<Record<Sentiment, number>>().notNull(),
	why: json<WeighingWord[]>().notNull(),
	proposals: json<Proposals>().notNull()
});

/** A person's word on one label of a text: against the model's, or for it. Holds for the same text elsewhere, and teaches. */
export const correction = sqliteTable(
	'correction',
	{
		id: id(),
		companyId: partOf(() => company.id),
		mentionId: partOf(() => mention.id),
		userId: text().notNull(),
		field: text().$type<CorrectionField>().notNull(),
		/** What the model said; equal to `now` where the person agreed. */
		said: text().notNull(),
		now: text().notNull(),
		/** Of the text it was said about (analysis/fingerprint), and its number of words, by which the near ones are looked up. */
		fingerprint: text().notNull(),
		words: integer().notNull(),
		at: instant().notNull(),
		/** Taken back; it neither holds nor teaches any more. */
		undoneAt: instant(),
		undoneBy: text()
	},
	(t) => [
		index('correction_company').on(t.companyId, t.at),
		index('correction_words').on(t.companyId, t.words),
		index('correction_mention').on(t.mentionId)
	]
);

/** Roll-up for the charts: one row a day, source, language and sentiment; kept in the transaction that saves mentions. */
export const dailyStat = sqliteTable(
	'daily_stat',
	{
		companyId: partOf(() => company.id),
		day: day().notNull(),
		sourceId: partOf(() => source.id),
		language: text().$type<Language>().notNull(),
		sentiment: text().$type<Sentiment>().notNull(),
		mentions: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.companyId, t.day, t.sourceId, t.language, t.sentiment] }),
		// Holds all that the charts ask for, in their order: the rows themselves need not be looked up.
		index('daily_stat_sums').on(t.companyId, t.day, t.sentiment, t.sourceId, t.mentions)
	]
);

/** Roll-up of what the dissatisfied speak of: negative mentions by day, source and topic; kept as `daily_stat` is. */
export const dailyTopic = sqliteTable(
	'daily_topic',
	{
		companyId: partOf(() => company.id),
		day: day().notNull(),
		sourceId: partOf(() => source.id),
		topic: text().notNull(),
		mentions: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.companyId, t.day, t.topic, t.sourceId] }),
		index('daily_topic_sums').on(t.companyId, t.day, t.topic, t.mentions)
	]
);
