/**
 * Exposure: how many people will read a negative text in the coming week while it stands unanswered (playbook §6).
 *
 *   exposure = weekly readers of the place × share that gets as far as this text × share that is left of its freshness
 *
 * The figures are assumptions of ours, chosen to be of the right order and to be edited by those who know better; they are
 * shown as such. Where a site counts views itself, its own count replaces the guess.
 */
export interface ExposureParameters {
	/** People a week who look at the reviews or posts of one small company, by platform. */
	weeklyReaders: Record<string, number>;
	/** For platforms not named above. */
	otherReaders: number;
	/** After so many days half of the readers no longer reach the text, pushed down by newer ones. */
	halfLifeDays: number;
	/** A one-star text is read more than a three-star one. */
	lowestRatingFactor: number;
}

export const defaultExposure: ExposureParameters = {
	weeklyReaders: {
		'yandex-maps': 180,
		'2gis': 150,
		telegram: 400,
		web: 80,
		'hacker-news': 300,
		feed: 120,
		reviews: 90,
		// Told to us alone.
		intake: 0
	},
	otherReaders: 60,
	halfLifeDays: 45,
	lowestRatingFactor: 1.4
};

export interface Exposed {
	platform: string;
	publishedAt: Date;
	rating: { value: number; best: number } | null;
	views: number | null;
}

const dayMs = 86_400_000;

/** Expected readers in the seven days from `now`. */
export function exposureOf(text: Exposed, now: Date, parameters: ExposureParameters = defaultExposure): number {
	const ageDays = Math.max(0, (now.getTime() - text.publishedAt.getTime()) / dayMs);
	const freshness = 0.5 ** (ageDays / parameters.halfLifeDays);
	// A counted text has shown what it draws: its views so far, spread over its life, go on at the freshness that is left.
	const readers =
		text.views === null
			? (parameters.weeklyReaders[text.platform] ?? parameters.otherReaders)
			: (text.views / Math.max(1, ageDays / 7)) * 1;
	const isLowest = text.rating !== null && text.rating.value / text.rating.best <= 0.2;
	return readers * freshness * (isLowest ? parameters.lowestRatingFactor : 1);
}

/**
 * Place in the queue, earliest first: the due time, one day earlier for each tenfold of readers. Static, so that the queue is
 * an index and not a sort.
 */
export function queueAt(dueAt: Date, exposure: number): Date {
	return new Date(dueAt.getTime() - dayMs * Math.log10(1 + Math.max(0, exposure)));
}
