import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Language, ObservedMention, Sentiment } from '#lib/domain/mention.ts';
import type { Risk } from '#lib/domain/risk.ts';
import { searchTerms } from '#lib/domain/search-terms.ts';
import type { Proposals, WeighingWord } from './db/schema/index.ts';
import type { Queries, Store } from './db/store.ts';
import { run, type Body } from './db/transaction.ts';
import { count } from './mentions/daily.ts';

export { list, type MentionFilter } from './mentions/list.ts';

/** What people said in public: every version kept, none twice. */

export type Mention = Store['tables']['mention']['$inferSelect'];

/** What ingest knows of one observed text before it is saved. */
export interface Understood {
	observed: ObservedMention;
	publishedAt: Date;
	publishedOn: string;
	contentHash: string;
	fingerprint: string | null;
	language: Language;
	sentiment: Sentiment;
	complaintProbability: number;
	model: string;
	probabilities: Record<Sentiment, number>;
	why: WeighingWord[];
	proposals: Proposals;
}

export interface Origin {
	companyId: string;
	brandId: string;
	locationId: string | null;
	sourceId: string;
	platform: string;
}

export interface SavedMention {
	mention: Mention;
	what: 'created' | 'edited' | 'unchanged';
	/** The version before this one, where there was one. */
	before: Mention | null;
}

/** Rows per statement, below the number of parameters that both databases take. */
const batchSize = 200;

/** What is stored already of these, by external id. */
export function* known(store: Store, tx: Queries, sourceId: string, externalIds: string[]): Body<Map<string, Mention>> {
	const { mention } = store.tables;
	const found = new Map<string, Mention>();
	for (let i = 0; i < externalIds.length; i += batchSize) {
		const rows = yield* run(
			tx
				.select()
				.from(mention)
				.where(and(eq(mention.sourceId, sourceId), inArray(mention.externalId, externalIds.slice(i, i + batchSize))))
		);
		for (const row of rows) found.set(row.externalId, row);
	}
	return found;
}

/**
 * Saves what was seen: new ones, new versions of changed ones, nothing of the others. Idempotent through the identity
 * (source, external id), and keeps the charts' roll-up in step.
 */
export function* save(store: Store, tx: Queries, origin: Origin, items: Understood[], now: Date): Body<SavedMention[]> {
	const unique = [...new Map(items.map((item) => [item.observed.externalId, item])).values()];
	const before = yield* known(
		store,
		tx,
		origin.sourceId,
		unique.map((item) => item.observed.externalId)
	);
	const authors = yield* authorIds(store, tx, origin, unique, now);
	const created = unique.filter((item) => !before.has(item.observed.externalId));
	const saved: SavedMention[] = [];
	for (const mention of yield* insert(store, tx, origin, created, authors, now))
		saved.push({ mention, what: 'created', before: null });
	for (const item of unique) {
		const old = before.get(item.observed.externalId);
		if (!old) continue;
		if (old.contentHash === item.contentHash && old.removedAt === null)
			saved.push({ mention: old, what: 'unchanged', before: old });
		else saved.push({ mention: yield* replace(store, tx, old, item, now), what: 'edited', before: old });
	}
	return saved;
}

function* authorIds(
	store: Store,
	tx: Queries,
	origin: Origin,
	items: Understood[],
	now: Date
): Body<Map<string, string>> {
	const { author } = store.tables;
	const names = [...new Set(items.map((item) => item.observed.author.name).filter((name) => name !== null))];
	const ids = new Map<string, string>();
	for (let i = 0; i < names.length; i += batchSize) {
		const values = names
			.slice(i, i + batchSize)
			.map((name) => ({ companyId: origin.companyId, platform: origin.platform, name, firstSeenAt: now }));
		const rows = yield* run(
			tx
				.insert(author)
				.values(values)
				// An update that changes nothing, so that the known ones come back too.
				.onConflictDoUpdate({
					target: [author.companyId, author.platform, author.name],
					set: { platform: origin.platform }
				})
				.returning({ id: author.id, name: author.name })
		);
		for (const row of rows) ids.set(row.name, row.id);
	}
	return ids;
}

function columnsOf(item: Understood) {
	const { observed } = item;
	return {
		kind: observed.kind,
		authorName: observed.author.name,
		ratingValue: observed.rating?.value ?? null,
		ratingBest: observed.rating?.best ?? null,
		title: observed.title,
		text: observed.text,
		url: observed.url,
		parentExternalId: observed.parentId,
		views: observed.views ?? null,
		editedAt: observed.editedAt ? new Date(observed.editedAt) : null,
		contentHash: item.contentHash,
		replyText: observed.reply?.text ?? null,
		replyAuthor: observed.reply?.author ?? null,
		replyAt: observed.reply?.at ? new Date(observed.reply.at) : null,
		language: item.language,
		sentiment: item.sentiment,
		complaintProbability: item.complaintProbability,
		fingerprint: item.fingerprint
	};
}

function* insert(
	store: Store,
	tx: Queries,
	origin: Origin,
	items: Understood[],
	authors: Map<string, string>,
	now: Date
): Body<Mention[]> {
	const { mention, analysis, mentionSearch } = store.tables;
	const all: Mention[] = [];
	const size = 50;
	for (let i = 0; i < items.length; i += size) {
		const batch = items.slice(i, i + size);
		const rows = yield* run(
			tx
				.insert(mention)
				.values(
					batch.map((item) => ({
						...origin,
						...columnsOf(item),
						externalId: item.observed.externalId,
						authorId: authors.get(item.observed.author.name ?? '') ?? null,
						publishedAt: item.publishedAt,
						publishedOn: item.publishedOn,
						firstSeenAt: now,
						lastSeenAt: now
					}))
				)
				.returning()
		);
		const byExternalId = new Map(batch.map((item) => [item.observed.externalId, item]));
		yield* run(
			tx.insert(analysis).values(
				rows.map((row) => {
					const { model, probabilities, why, proposals } = byExternalId.get(row.externalId)!;
					return { mentionId: row.id, model, probabilities, why, proposals };
				})
			)
		);
		yield* run(tx.insert(mentionSearch).values(rows.map(searchRow)));
		all.push(...rows);
	}
	yield* count(store, tx, all, 1);
	return all;
}

function searchRow({ id, companyId, authorName, title, text }: Mention) {
	return { mentionId: id, companyId, stems: searchTerms(authorName, title, text) };
}

function* replace(store: Store, tx: Queries, old: Mention, item: Understood, now: Date): Body<Mention> {
	const { mention, mentionVersion, mentionSearch, analysis } = store.tables;
	yield* run(
		tx.insert(mentionVersion).values({
			mentionId: old.id,
			number: old.versionNumber,
			title: old.title,
			text: old.text,
			ratingValue: old.ratingValue,
			ratingBest: old.ratingBest,
			replyText: old.replyText,
			replacedAt: now
		})
	);
	// A text that did not change keeps its labels: they may be a person's corrections.
	const isSameText = old.text === item.observed.text && old.title === item.observed.title;
	const labels = isSameText
		? { language: old.language, sentiment: old.sentiment, complaintProbability: old.complaintProbability }
		: { isComplaint: null };
	const [row] = yield* run(
		tx
			.update(mention)
			.set({ ...columnsOf(item), ...labels, versionNumber: old.versionNumber + 1, lastSeenAt: now, removedAt: null })
			.where(eq(mention.id, old.id))
			.returning()
	);
	if (!isSameText) {
		const { model, probabilities, why, proposals } = item;
		yield* run(tx.update(analysis).set({ model, probabilities, why, proposals }).where(eq(analysis.mentionId, old.id)));
		const { stems } = searchRow(row!);
		yield* run(tx.update(mentionSearch).set({ stems }).where(eq(mentionSearch.mentionId, old.id)));
		yield* count(store, tx, [old], -1);
		yield* count(store, tx, [row!], 1);
	}
	return row!;
}

export async function find(store: Store, companyId: string, id: string) {
	const { mention, analysis } = store.tables;
	const rows = await store.db
		.select()
		.from(mention)
		.leftJoin(analysis, eq(analysis.mentionId, mention.id))
		.where(and(eq(mention.companyId, companyId), eq(mention.id, id)));
	return rows[0] ?? null;
}

/** The superseded versions, oldest first. */
export async function versions({ db, tables: { mentionVersion } }: Store, mentionId: string) {
	return db.select().from(mentionVersion).where(eq(mentionVersion.mentionId, mentionId)).orderBy(mentionVersion.number);
}

/** The risks that their texts name, by mention; those without any are left out. */
export function* risksOf(store: Store, tx: Queries, mentionIds: string[]): Body<Map<string, Risk[]>> {
	const { analysis } = store.tables;
	const found = new Map<string, Risk[]>();
	for (let i = 0; i < mentionIds.length; i += batchSize) {
		const rows = yield* run(
			tx
				.select({ id: analysis.mentionId, proposals: analysis.proposals })
				.from(analysis)
				.where(inArray(analysis.mentionId, mentionIds.slice(i, i + batchSize)))
		);
		for (const { id, proposals } of rows)
			if (proposals.risks?.length)
				found.set(
					id,
					proposals.risks.map(({ risk }) => risk)
				);
	}
	return found;
}

/** What the model found it to be about. */
export function* topicsOf({ tables: { analysis } }: Store, tx: Queries, mentionId: string): Body<string[]> {
	const [read] = yield* run(tx.select().from(analysis).where(eq(analysis.mentionId, mentionId)));
	return read?.proposals.topics ?? [];
}

/** Other things the same author said, newest first. */
export async function byAuthor(
	{ db, tables: { mention } }: Store,
	authorId: string,
	exceptId: string,
	limit: number
): Promise<Mention[]> {
	return db
		.select()
		.from(mention)
		.where(and(eq(mention.authorId, authorId), sql`${mention.id} <> ${exceptId}`, isNull(mention.removedAt)))
		.orderBy(desc(mention.publishedAt))
		.limit(limit);
}
