/** What people tell us themselves, not on a site: at the counter, by telephone, by letter, through a link (row A14). */

export const intakeChannels = ['walk_in', 'phone', 'email', 'letter', 'form', 'api'] as const;
export type IntakeChannel = (typeof intakeChannels)[number];

/** Channels that a colleague chooses from; the others say themselves where they come from. */
export const filedByHand = ['walk_in', 'phone', 'email', 'letter'] as const satisfies readonly IntakeChannel[];

/** Platform of the place that holds what was told to us; nobody but us reads it. */
export const intakePlatform = 'intake';
export const isPrivate = (platform: string) => platform === intakePlatform;

/** Longest texts that are taken, characters. */
export const longest = { text: 10_000, author: 200, contact: 200, label: 80 } as const;

/** A person needs longer than this to read the form and write; milliseconds. */
export const leastFormMs = 3_000;

/** What may be wrong with a complaint that somebody files, by field. */
export type FilingProblem = 'text_missing' | 'text_too_long' | 'future';

/** @returns what is wrong, by field; empty when it can be filed */
export function problemsOf(
	filing: { text: string; at: Date | null },
	now: Date
): Partial<Record<'text' | 'at', FilingProblem>> {
	const problems: Partial<Record<'text' | 'at', FilingProblem>> = {};
	if (!filing.text.trim()) problems.text = 'text_missing';
	else if (filing.text.length > longest.text) problems.text = 'text_too_long';
	// A day's slack: whoever files may sit in another time zone.
	if (filing.at && filing.at.getTime() > now.getTime() + 86_400_000) problems.at = 'future';
	return problems;
}
