import { applyDelta } from '#lib/server/analysis/adapt.ts';
import { classify, type Analysis, type Hints } from '#lib/server/analysis/classify.ts';
import { nameOfWeights, type LinearModel } from '#lib/server/analysis/model.ts';
import { shippedWeights, type Weights } from '#lib/server/analysis/weights.ts';
import type { AdaptedHead } from '#lib/domain/learning.ts';
import type { Store } from '#lib/server/db/store.ts';
import * as ownWeights from '#lib/server/own-weights.ts';
import { decodeDelta } from './delta.ts';

/** Who judges texts for a company: the shipped weights, or its own. */
export interface Judge {
	/** Written beside each judgement. */
	name: string;
	classify(text: string, hints?: Hints): Analysis;
}

/** Name of the weights that come with the product. */
export const shippedName = 'small-1';

export const shippedJudge: Judge = { name: shippedName, classify: (text, hints) => classify(text, hints) };

/** Which weights a label is read from. */
export const headOf: Record<AdaptedHead, keyof Weights & ('sentiment' | 'kind' | 'cause' | 'topics')> = {
	sentiment: 'sentiment',
	complaint: 'kind',
	cause: 'cause',
	topics: 'topics'
};

const baseNames = new WeakMap<LinearModel, string>();

/** Which shipped weights changes to this head belong to. */
export function baseOf(head: AdaptedHead): string {
	const model = shippedWeights()[headOf[head]];
	const name = baseNames.get(model) ?? nameOfWeights(model);
	baseNames.set(model, name);
	return name;
}

/** Companies whose own weights are kept decoded at once; one takes about a megabyte. */
const mostKept = 16;
const kept = new Map<string, { key: string; judge: Judge }>();

/**
 * The judge of a company. Its own weights are read and decoded when they are first needed or have changed; one small question
 * to the database tells whether they have.
 */
export async function judgeOf(store: Store, companyId: string): Promise<Judge> {
	const used = (await ownWeights.used(store, companyId)).filter(({ head, base }) => base === baseOf(head));
	if (!used.length) return shippedJudge;
	const key = used
		.map(({ id }) => id)
		.sort()
		.join();
	const known = kept.get(companyId);
	kept.delete(companyId);
	const judge = known?.key === key ? known.judge : await load(store, used);
	// The last used is the last in the map; the first is the one to go.
	kept.set(companyId, { key, judge });
	if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
	return judge;
}

async function load(store: Store, used: { id: string; head: AdaptedHead; version: number }[]): Promise<Judge> {
	const weights: Weights = { ...shippedWeights() };
	const ids = used.map(({ id }) => id);
	for (const { head, delta } of await ownWeights.deltas(store, ids))
		weights[headOf[head]] = applyDelta(shippedWeights()[headOf[head]], decodeDelta(delta));
	const own = used.map(({ head, version }) => `${head}-${version}`).sort();
	return judgeWith(weights, `${shippedName} ${own.join(' ')}`);
}

export const judgeWith = (weights: Weights, name: string): Judge => ({
	name,
	classify: (text, hints = {}) => classify(text, hints, weights)
});
