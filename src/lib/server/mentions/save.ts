import { and, eq, isNull } from 'drizzle-orm';
import type { Language, ObservedMention, Sentiment } from '#lib/domain/mention.ts';
import { searchTerms } from '#lib/domain/search-terms.ts';
import { insertRows, newId } from '../db/insert.ts';
import { isAmong, listOf, prepared, preparedWithin } from '../db/prepared.ts';
import type { Proposals, WeighingWord } from '../db/schema/index.ts';
import type { Queries, Store } from '../db/store.ts';
import { run, type Body } from '../db/transaction.ts';
import { authorIds } from './authors.ts';
import { count } from './daily.ts';
import { countTopics, topicsOf, type Told } from './topics.ts';

/** How what was seen in public gets into the database: every version kept, none twice. */

type Mention = Store['tables']['mention']['$inferSelect'];

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
	/** What the place itself is called: a text under that name is of nobody we could know. */
	placeName: string | null;
}

export interface SavedMention {
	mention: Mention;
	what: 'created' | 'edited' | 'unchanged';
	/** The version before this one, where there was one. */
	before: Mention | null;
}

/** What is stored already of a source's mentions, by external id. */
const known = preparedWithin(['sourceId', 'externalIds'], (store, db, { sourceId, externalIds }) => {
	const { mention } = store.tables;
	return db
		.select()
		.from(mention)
		.where(and(eq(mention.sourceId, sourceId), isAmong(store, mention.externalId, externalIds)));
});

const kept = prepared(['sourceId', 'externalIds'], (store, { sourceId, externalIds }) => {
	const { mention } = store.tables;
	const isOne = isAmong(store, mention.externalId, externalIds);
	return store.db
		.select({ id: mention.externalId, hash: mention.contentHash })
		.from(mention)
		.where(and(eq(mention.sourceId, sourceId), isOne, isNull(mention.removedAt)));
});

/**
 * Hashes of what a source has stored of these, by external id, those removed since left out: what is the same need not be
 * understood again.
 */
export async function hashes(store: Store, sourceId: string, externalIds: string[]): Promise<Map<string, string>> {
	const rows = await kept(store, sourceId, listOf(externalIds));
	return new Map(rows.map(({ id, hash }) => [id, hash]));
}

const ever = prepared(['sourceId', 'externalIds'], (store, { sourceId, externalIds }) => {
	const { mention } = store.tables;
	return store.db
		.select({ id: mention.externalId })
		.from(mention)
		.where(and(eq(mention.sourceId, sourceId), isAmong(store, mention.externalId, externalIds)));
});

/** Which of these a source has brought at any time, by external id; those that are gone from it too. */
export async function storedAmong(store: Store, sourceId: string, externalIds: string[]): Promise<Set<string>> {
	return new Set((await ever(store, sourceId, listOf(externalIds))).map(({ id }) => id));
}

/**
 * Saves what was seen: new ones, new versions of changed ones, nothing of the others. Idempotent through the identity
 * (source, external id), and keeps the charts' roll-up in step.
 * @param same external ids of those that were seen as they stand there already; nothing was understood of them
 */
export function* save(
	store: Store,
	tx: Queries,
	origin: Origin,
	items: Understood[],
	now: Date,
	same: string[] = []
): Body<SavedMention[]> {
	const unique = [...new Map(items.map((item) => [item.observed.externalId, item])).values()];
	const seen = [...unique.map((item) => item.observed.externalId), ...same];
	const stored = yield* known(store, tx, origin.sourceId, listOf(seen));
	const before = new Map(stored.map((row) => [row.externalId, row]));
	const created = unique.filter((item) => !before.has(item.observed.externalId));
	const saved: SavedMention[] = [];
	for (const mention of yield* insert(store, tx, origin, created, now))
		saved.push({ mention, what: 'created', before: null });
	for (const item of unique) {
		const old = before.get(item.observed.externalId);
		if (!old) continue;
		if (old.contentHash === item.contentHash && old.removedAt === null)
			saved.push({ mention: old, what: 'unchanged', before: old });
		else saved.push({ mention: yield* replace(store, tx, old, item, now), what: 'edited', before: old });
	}
	for (const id of same) {
		const old = before.get(id);
		if (old) saved.push({ mention: old, what: 'unchanged', before: old });
	}
	return saved;
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

function firstRow(origin: Origin, item: Understood, authors: ReadonlyMap<string, string>, now: Date): Mention {
	// Spread once, and first: further ones copy key by key.
	return {
		...columnsOf(item),
		companyId: origin.companyId,
		brandId: origin.brandId,
		locationId: origin.locationId,
		sourceId: origin.sourceId,
		platform: origin.platform,
		id: newId(),
		externalId: item.observed.externalId,
		authorId: authors.get(item.observed.author.name ?? '') ?? null,
		publishedAt: item.publishedAt,
		publishedOn: item.publishedOn,
		firstSeenAt: now,
		lastSeenAt: now,
		missingSince: null,
		removedAt: null,
		versionNumber: 1,
		isComplaint: null,
		duplicateOfId: null
	};
}

/** The rows are whole as they are made here, so nothing need come back from the database. */
function* insert(store: Store, tx: Queries, origin: Origin, items: Understood[], now: Date): Body<Mention[]> {
	const { mention, analysis, mentionSearch } = store.tables;
	const authors = yield* authorIds(store, tx, origin, authorsOf(items, origin), now);
	const rows = items.map((item) => firstRow(origin, item, authors, now));
	yield* insertRows(store, tx, mention, rows);
	yield* insertRows(
		store,
		tx,
		analysis,
		items.map(({ model, probabilities, why, proposals }, at) => {
			return { mentionId: rows[at]!.id, model, probabilities, why, proposals };
		})
	);
	yield* insertRows(store, tx, mentionSearch, rows.map(searchRow));
	yield* count(store, tx, rows, 1);
	yield* countTopics(
		store,
		tx,
		rows.map((row, at) => toldBy(row, items[at]!)),
		1
	);
	return rows;
}

const toldBy = (mention: Mention, { proposals }: Understood): Told => ({ mention, topics: proposals.topics ?? [] });

/** A channel passes on what many people say: under its name they are not one person with one history. */
const authorsOf = (items: Understood[], { placeName }: Origin) =>
	items.map((item) => item.observed.author.name).filter((name) => name !== null && name !== placeName) as string[];

function searchRow({ id, companyId, authorName, title, text }: Mention) {
	return { mentionId: id, companyId, stems: searchTerms(authorName, title, text) };
}

/** What was gone stands there again, word for word: that is no new version. */
function* findAgain({ tables: { mention } }: Store, tx: Queries, { id }: Mention, now: Date): Body<Mention> {
	const again = { lastSeenAt: now, missingSince: null, removedAt: null };
	const [row] = yield* run(tx.update(mention).set(again).where(eq(mention.id, id)).returning());
	return row!;
}

function* replace(store: Store, tx: Queries, old: Mention, item: Understood, now: Date): Body<Mention> {
	const { mention, mentionVersion, mentionSearch, analysis } = store.tables;
	if (old.contentHash === item.contentHash) return yield* findAgain(store, tx, old, now);
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
			.set({
				...columnsOf(item),
				...labels,
				versionNumber: old.versionNumber + 1,
				lastSeenAt: now,
				missingSince: null,
				removedAt: null
			})
			.where(eq(mention.id, old.id))
			.returning()
	);
	if (!isSameText) {
		const { model, probabilities, why, proposals } = item;
		yield* countTopics(store, tx, [{ mention: old, topics: yield* topicsOf(store, tx, old.id) }], -1);
		yield* countTopics(store, tx, [toldBy(row!, item)], 1);
		yield* run(tx.update(analysis).set({ model, probabilities, why, proposals }).where(eq(analysis.mentionId, old.id)));
		const { stems } = searchRow(row!);
		yield* run(tx.update(mentionSearch).set({ stems }).where(eq(mentionSearch.mentionId, old.id)));
		yield* count(store, tx, [old], -1);
		yield* count(store, tx, [row!], 1);
	}
	return row!;
}
