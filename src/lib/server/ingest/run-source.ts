import { dayOf } from '#lib/domain/clock.ts';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { calendarOf, type Company } from '#lib/server/companies.ts';
import type { Store } from '#lib/server/db/store.ts';
import { toAppError } from '#lib/server/errors.ts';
import { nextTry, type RunOutcome } from '#lib/server/fetcher/health.ts';
import { applyStanding } from '#lib/server/ingest/learning/correct.ts';
import { judgeFor } from '#lib/server/ingest/learning/own-words.ts';
import { log } from '#lib/server/log.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as sources from '#lib/server/sources.ts';
import { mapInTurns } from '#lib/server/turns.ts';
import { collect, type Collected } from './collect.ts';
import { joinAnswers, setAside } from './join-answers.ts';
import { leaveOut } from './leave-out.ts';
import { lose, react } from './react.ts';
import { secondOpinions } from './larger/second-opinion.ts';
import type { Tools } from './tools.ts';
import { contentHashOf, understand } from './understand.ts';

/**
 * One review's whole way: fetch → read → understand → one transaction that saves mentions, opens complaints, checks replies and
 * writes down the run. A crash anywhere costs nothing: the lease expires, and saving is idempotent.
 */
export async function runSource(
	store: Store,
	source: sources.Source,
	company: Company,
	tools: Tools
): Promise<sources.RunResult> {
	const startedAt = tools.now();
	let collected: Collected | null = null;
	let outcome: RunOutcome;
	try {
		collected = await collect(source, tools);
		outcome = { kind: 'nothing_new' };
	} catch (error) {
		const appError = toAppError(error);
		if (appError.code === 'internal.unexpected') log.error({ err: error, sourceId: source.id }, 'a fetch run failed');
		outcome = { kind: 'failed', error: appError };
	}
	const result = resultOf(source, company, startedAt, collected, outcome, tools);
	await save(store, source, company, collected, result, tools);
	return result;
}

function resultOf(
	source: sources.Source,
	company: Company,
	startedAt: Date,
	collected: Collected | null,
	outcome: RunOutcome,
	tools: Tools
): sources.RunResult {
	const finishedAt = tools.now();
	const failuresInARow = outcome.kind === 'failed' ? source.failuresInARow + 1 : 0;
	const next = nextTry(outcome, {
		now: finishedAt,
		failuresInARow,
		minIntervalMs: source.intervalMs,
		jitter: tools.jitter()
	});
	return {
		startedAt,
		finishedAt,
		startedOn: dayOf(startedAt, company.timeZone),
		health: next.health ?? source.health ?? 'nothing_new',
		errorCode: outcome.kind === 'failed' && next.isFailure ? outcome.error.code : null,
		seen: collected?.mentions.length ?? 0,
		created: 0,
		changed: 0,
		skipped: collected?.skipped ?? 0,
		leftOut: 0,
		nextFetchAt: next.nextFetchAt,
		etag: collected?.etag ?? null,
		lastModified: collected?.lastModified ?? null,
		historyFromOn: null,
		title: collected?.title ?? null,
		movedTo: collected?.movedTo ?? null
	};
}

async function save(
	store: Store,
	source: sources.Source,
	company: Company,
	collected: Collected | null,
	result: sources.RunResult,
	tools: Tools
): Promise<void> {
	const now = tools.now();
	const { observed: all, ours } = await joinAnswers(store, source, collected?.mentions ?? []);
	const { observed, leftOut } = await leaveOut(store, source, all);
	result.leftOut = leftOut;
	const { fresh, same } = await sift(store, source.id, observed);
	const judge = await judgeFor(store, company);
	const read = await mapInTurns(fresh, ({ observed, contentHash }) =>
		understand(observed, judge, company.timeZone, now, contentHash)
	);
	const items = await secondOpinions(store, company.id, read, now);
	const origin = {
		companyId: source.companyId,
		brandId: source.brandId,
		locationId: source.locationId,
		sourceId: source.id,
		platform: source.platform,
		placeName: collected?.title ?? source.title
	};
	if (items.length) result.historyFromOn = items.map((item) => item.publishedOn).reduce((a, b) => (a < b ? a : b));
	await store.transaction(function* (tx) {
		const seen = yield* mentions.save(store, tx, origin, items, now, same);
		const saved = yield* applyStanding(store, tx, company.id, seen);
		yield* react(store, tx, saved, company, calendarOf(company), now);
		const known = new Set(seen.filter(({ what }) => what !== 'created').map(({ mention }) => mention.externalId));
		const listed = collected?.mentions ?? [];
		const missed = yield* mentions.noticeMissing(store, tx, source.id, listed, (id) => known.has(id), now);
		yield* lose(store, tx, missed.gone, calendarOf(company), now);
		// A place that says next time that nothing has changed would not show what is still missing.
		if (missed.isWaiting) result.etag = result.lastModified = null;
		yield* setAside(store, tx, source, ours, calendarOf(company), now);
		result.created = saved.filter((one) => one.what === 'created').length;
		result.changed = saved.filter((one) => one.what === 'edited').length;
		if (result.created && result.errorCode === null) result.health = 'fresh';
		yield* sources.finishRun(store, tx, source, result);
	});
}

interface Hashed {
	observed: ObservedMention;
	contentHash: string;
}

/**
 * Most of what a visit brings stands there already, word for word: it is not understood a second time. Of a mention that comes
 * twice in one visit the last one counts.
 */
async function sift(
	store: Store,
	sourceId: string,
	observed: ObservedMention[]
): Promise<{ fresh: Hashed[]; same: string[] }> {
	const unique = new Map(observed.map((one) => [one.externalId, one]));
	const stored = await mentions.hashes(store, sourceId, [...unique.keys()]);
	const [fresh, same]: [Hashed[], string[]] = [[], []];
	for (const [externalId, observed] of unique) {
		const contentHash = contentHashOf(observed);
		if (stored.get(externalId) === contentHash) same.push(externalId);
		else fresh.push({ observed, contentHash });
	}
	return { fresh, same };
}
