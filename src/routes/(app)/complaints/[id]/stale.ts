/** A draft that has been lying about, and what the customer has said since it was kept. */

export interface Version {
	text: string;
	/** When other words took its place. */
	replacedAt: Date;
}

/** Until then whoever wrote it still knows. Milliseconds. */
const freshMs = 86_400_000;

export const isOldDraft = (keptAt: Date, now: Date): boolean => now.getTime() - keptAt.getTime() >= freshMs;

/** Were the customer's words others when the draft was kept? A version may differ in its stars, or in our own answer, alone. */
export function hasChangedSince(keptAt: Date, text: string, versions: readonly Version[]): boolean {
	const then = versions
		.filter(({ replacedAt }) => replacedAt > keptAt)
		.sort((a, b) => a.replacedAt.getTime() - b.replacedAt.getTime())[0];
	return then !== undefined && then.text !== text;
}
