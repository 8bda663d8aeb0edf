import { adapt, applyDelta, exampleOf, rehearsalOf, type Delta, type Example } from '#lib/server/analysis/adapt.ts';
import { fingerprint, isNearDuplicate } from '#lib/server/analysis/fingerprint.ts';
import { shippedWeights } from '#lib/server/analysis/weights.ts';
import { adaptedHeads, judgeWeights, leastLessons, type AdaptedHead, type Measured } from '#lib/domain/learning.ts';
import type { Company } from '#lib/server/companies.ts';
import { writeTopics } from '#lib/domain/correction.ts';
import * as corrections from '#lib/server/corrections.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as mentions from '#lib/server/mentions.ts';
import * as ownWeights from '#lib/server/own-weights.ts';
import { inTurns, mapInTurns } from '#lib/server/turns.ts';
import { encodeDelta } from './delta.ts';
import { baseOf, headOf, judgeOf, judgeWith, shippedJudge, type Judge } from './judge.ts';
import { labelOf, markOf, targetsOf } from './marks.ts';
import { wordsOf } from './texts.ts';

/** Own weights from a company's corrections: trained, held against what was kept back, and used only where they are better. */

/** The newest corrections that are learned from; older ones than that are of another season. */
const mostLessons = 1_000;
const folds = 5;
/** Recent texts that are read twice, to show which of them change. */
const recentTexts = 300;
const mostChanges = 50;

export interface Lesson {
	text: string;
	label: string;
}

/** What there is to learn for each head: of several words on one text the newest. */
export function lessonsByHead(rows: corrections.Lesson[]): Map<AdaptedHead, Lesson[]> {
	const seen = new Set<string>();
	const byHead = new Map<AdaptedHead, Lesson[]>(adaptedHeads.map((head) => [head, []]));
	for (const row of rows) {
		const key = `${row.field} ${row.mentionId}`;
		if (!seen.has(key)) byHead.get(row.field)!.push({ text: wordsOf(row), label: row.now });
		seen.add(key);
	}
	return byHead;
}

/** Fold of each text; copies lie in the same one, so that nothing held out was learned word for word. */
export function foldsOf(texts: readonly string[]): Promise<number[]> {
	const groups: { print: string; fold: number }[] = [];
	return mapInTurns(texts, (text) => {
		const print = fingerprint(text);
		const near = groups.find((group) => isNearDuplicate(group.print, print));
		if (near) return near.fold;
		const fold = groups.length % folds;
		groups.push({ print, fold });
		return fold;
	});
}

/** What a head is taught and rehearses, read once for all folds. */
interface Reading {
	taught: Example[];
	rehearsed: Example[];
}

const kindOf = (head: AdaptedHead) => (head === 'topics' ? 'independent' : 'softmax');

async function readLessons(
	head: AdaptedHead,
	lessons: readonly Lesson[],
	rehearsed: readonly string[]
): Promise<Reading> {
	const model = shippedWeights()[headOf[head]];
	return {
		taught: await mapInTurns(lessons, ({ text, label }) =>
			exampleOf(text, targetsOf(shippedJudge.classify(text), head, label))
		),
		rehearsed: await mapInTurns(rehearsed, (text) => rehearsalOf(model, text, kindOf(head)))
	};
}

const train = (head: AdaptedHead, { taught, rehearsed }: Reading): Promise<Delta> =>
	inTurns(adapt(shippedWeights()[headOf[head]], taught, kindOf(head), rehearsed));

function judgeOfDelta(head: AdaptedHead, delta: Delta): Judge {
	const own = applyDelta(shippedWeights()[headOf[head]], delta);
	return judgeWith({ ...shippedWeights(), [headOf[head]]: own }, 'candidate');
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

async function marks(judge: Judge, head: AdaptedHead, lessons: readonly Lesson[], threshold: number): Promise<number> {
	return sum(await mapInTurns(lessons, ({ text, label }) => markOf(judge.classify(text), head, label, threshold)));
}

/** Each fold is read by weights that have not seen it. */
async function crossValidate(
	head: AdaptedHead,
	lessons: readonly Lesson[],
	{ taught, rehearsed }: Reading,
	threshold: number
): Promise<Measured> {
	const fold = await foldsOf(lessons.map(({ text }) => text));
	let after = 0;
	for (let out = 0; out < folds; out++) {
		const kept = lessons.filter((_, index) => fold[index] === out);
		const others = taught.filter((_, index) => fold[index] !== out);
		const delta = await train(head, { taught: others, rehearsed });
		after += await marks(judgeOfDelta(head, delta), head, kept, threshold);
	}
	return { texts: lessons.length, before: await marks(shippedJudge, head, lessons, threshold), after };
}

interface RegressionText {
	text: string;
	sentiment: string;
	complaint: boolean;
	cause: string | null;
	topics: string[];
}

/**
 * Texts written for the product: half of them are rehearsed along with what is new, by the other half it is measured what was
 * forgotten, so that neither stands in for the other.
 */
export async function elsewhere(head: AdaptedHead): Promise<{ rehearsed: string[]; known: Lesson[] }> {
	const { default: texts } = (await import('./regression.json')) as { default: RegressionText[] };
	const label: Record<AdaptedHead, (text: RegressionText) => string | null> = {
		sentiment: ({ sentiment }) => sentiment,
		complaint: ({ complaint }) => (complaint ? 'yes' : 'no'),
		cause: ({ cause }) => cause,
		topics: ({ topics }) => writeTopics(topics)
	};
	const known = texts
		.filter((_, index) => index % 2 === 1)
		.map((text) => ({ text: text.text, label: label[head](text) }))
		.filter((lesson): lesson is Lesson => lesson.label !== null);
	return { rehearsed: texts.filter((_, index) => index % 2 === 0).map(({ text }) => text), known };
}

/** Trains and measures one head on these lessons. */
export async function attempt(head: AdaptedHead, lessons: readonly Lesson[], threshold: number) {
	const { rehearsed, known } = await elsewhere(head);
	const reading = await readLessons(head, lessons, rehearsed);
	const heldOut = await crossValidate(head, lessons, reading, threshold);
	const delta = await train(head, reading);
	const judge = judgeOfDelta(head, delta);
	const regression = {
		texts: known.length,
		before: await marks(shippedJudge, head, known, threshold),
		after: await marks(judge, head, known, threshold)
	};
	return { heldOut, regression, delta, judge, status: judgeWeights(heldOut, regression) };
}

/** Recent texts on which another judge says something else than the one before. */
async function changesOf(store: Store, company: Company, head: AdaptedHead, before: Judge, after: Judge) {
	const threshold = company.complaintThreshold / 100;
	const recent = await mentions.list(store, company.id, { limit: recentTexts });
	const read = await mapInTurns(recent, (mention) => ({
		mentionId: mention.id,
		was: labelOf(before.classify(wordsOf(mention)), head, threshold),
		now: labelOf(after.classify(wordsOf(mention)), head, threshold)
	}));
	return read.filter(({ was, now }) => was !== now).slice(0, mostChanges);
}

/** Is there enough that is new since the last attempt? After a person took weights back, twenty words more. */
function isDue(last: ownWeights.OwnWeights | null, lessons: number, base: string): boolean {
	if (lessons < leastLessons) return false;
	if (!last || last.base !== base) return true;
	return last.status === 'withdrawn' ? lessons >= last.lessons + leastLessons : lessons !== last.lessons;
}

/** Learns from a company's corrections, head by head. @returns the attempts that were made */
export async function learn(store: Store, company: Company, now: Date): Promise<ownWeights.OwnWeights[]> {
	const rows = await corrections.lessons(store, company.id, mostLessons);
	const made: ownWeights.OwnWeights[] = [];
	for (const [head, lessons] of lessonsByHead(rows)) {
		const base = baseOf(head);
		if (!isDue(await ownWeights.latestOf(store, company.id, head), lessons.length, base)) continue;
		const { heldOut, regression, delta, judge, status } = await attempt(
			head,
			lessons,
			company.complaintThreshold / 100
		);
		const isUsed = status === 'used';
		const changes = isUsed ? await changesOf(store, company, head, await judgeOf(store, company.id), judge) : [];
		const row = {
			...{ companyId: company.id, head, base, status, lessons: lessons.length, heldOut, regression, changes },
			...{ delta: isUsed ? encodeDelta(delta) : '', createdAt: now }
		};
		made.push(await store.transaction((tx) => ownWeights.add(store, tx, row)));
	}
	return made;
}
