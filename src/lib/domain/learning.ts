/** Own weights: when they are worth keeping. Pure. */

export const adaptedHeads = ['sentiment', 'complaint', 'cause', 'topics'] as const;
export type AdaptedHead = (typeof adaptedHeads)[number];

/** `used`; or why not: no better on the texts held out, worse elsewhere, taken back by a person, followed by newer ones. */
export const ownWeightsStatuses = ['used', 'not_better', 'forgets', 'withdrawn', 'replaced'] as const;
export type OwnWeightsStatus = (typeof ownWeightsStatuses)[number];

/** How many of the texts are labelled rightly, before and after; parts of a text count where several labels are asked. */
export interface Measured {
	texts: number;
	before: number;
	after: number;
}

/** A head learns from so many labelled texts on. */
export const leastLessons = 20;
/** Are there enough labels of one kind, so that the next attempt is under way? */
export function hasEnough(labels: Partial<Record<string, number>>): boolean {
	return adaptedHeads.some((head) => (labels[head] ?? 0) >= leastLessons);
}

/** What may be lost elsewhere, as a share of the texts there: three points. */
const mostForgotten = 0.03;

/** Kept only where the texts that were held out are read better and the others hardly worse. */
export function judgeWeights(heldOut: Measured, regression: Measured): 'used' | 'not_better' | 'forgets' {
	if (heldOut.after <= heldOut.before) return 'not_better';
	return regression.before - regression.after > mostForgotten * regression.texts ? 'forgets' : 'used';
}
