import type { Sentiment } from './mention.ts';

/** Older texts are history: they stay in the charts, but nobody waits for an answer any more. Days. */
const oldestComplaintDays = 365;
/** At most two of five stars: near-truth for "dissatisfied", whatever the words say. */
const lowRating = 0.4;

export interface Judged {
	complaintProbability: number;
	sentiment: Sentiment;
	ratingValue: number | null;
	ratingBest: number | null;
	publishedAt: Date;
	removedAt: Date | null;
	/** A person's word, which outweighs stars and words; null or left out while nobody said. */
	isComplaint?: boolean | null;
}

/** Does this mention wait for us in the queue? Pure; `threshold` is the workspace's, 0..1. */
export function belongsInQueue(mention: Judged, threshold: number, now: Date): boolean {
	if (mention.removedAt) return false;
	if (now.getTime() - mention.publishedAt.getTime() > oldestComplaintDays * 86_400_000) return false;
	if (mention.isComplaint !== null && mention.isComplaint !== undefined) return mention.isComplaint;
	const { ratingValue, ratingBest } = mention;
	if (ratingValue !== null && ratingBest) {
		const share = ratingValue / ratingBest;
		if (share <= lowRating) return true;
		if (share >= 1) return false;
	}
	return mention.complaintProbability >= threshold;
}
