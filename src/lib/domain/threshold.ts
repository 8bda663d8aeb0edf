import { belongsInQueue, type Judged } from './triage.ts';

/** What another complaint threshold would have meant on texts that have come in. Pure. */

export interface ThresholdEffect {
	/** Texts that are complaints with the threshold as it is, and with the other one. */
	now: number;
	then: number;
	/** Ids of those that would be added, and of those that would be left out; strongest first. */
	added: string[];
	left: string[];
}

export function effectOf(
	texts: readonly (Judged & { id: string })[],
	current: number,
	other: number,
	now: Date
): ThresholdEffect {
	const effect: ThresholdEffect = { now: 0, then: 0, added: [], left: [] };
	const byProbability = [...texts].sort((a, b) => b.complaintProbability - a.complaintProbability);
	for (const text of byProbability) {
		const [is, would] = [belongsInQueue(text, current, now), belongsInQueue(text, other, now)];
		effect.now += Number(is);
		effect.then += Number(would);
		if (would && !is) effect.added.push(text.id);
		if (is && !would) effect.left.push(text.id);
	}
	return effect;
}

/** What a threshold finds and how often it is right, expected from calibrated probabilities; a person's word counts as certain. */
function expected(texts: readonly Judged[], threshold: number, now: Date) {
	let flagged = 0;
	let right = 0;
	let all = 0;
	for (const text of texts) {
		const sure = text.isComplaint === null || text.isComplaint === undefined ? null : Number(text.isComplaint);
		const probability = sure ?? text.complaintProbability;
		all += probability;
		if (!belongsInQueue(text, threshold, now)) continue;
		flagged++;
		right += probability;
	}
	return { precision: flagged ? right / flagged : 1, recall: all ? right / all : 1 };
}

const steps = Array.from({ length: 19 }, (_, step) => (step + 1) * 5);

/**
 * The highest threshold (per cent, in steps of five) that is expected to find this share of all complaints, or the lowest one
 * that is expected to be right in this share; the nearest where none is.
 */
export function thresholdFor(texts: readonly Judged[], by: 'recall' | 'precision', share: number, now: Date): number {
	const fitting = steps.filter((step) => expected(texts, step / 100, now)[by] >= share);
	if (by === 'recall') return fitting.at(-1) ?? steps[0]!;
	return fitting[0] ?? steps.at(-1)!;
}
