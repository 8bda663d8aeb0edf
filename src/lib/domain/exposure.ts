import type { PolicyDial } from './playbook.ts';

/**
 * Exposure: how many people will read a negative text in the coming week while it stands unanswered (playbook §6).
 *
 *   exposure = weekly readers of the place × freshness × weight of the rating × weight of the place in search
 *
 * The figures are assumptions of ours, chosen to be of the right order and to be edited by those who know better; they are
 * shown as such. Where a site counts views itself, its own count replaces the guess. Why each factor is there:
 *
 * - weekly readers: a map entry of a small company is looked at some hundred times a week, a forum thread less; owners see the
 *   true figure in the site's own statistics, and put it here;
 * - freshness: newer texts push older ones down, and lists are read from the top; a half-life is the plainest such decline;
 * - rating: the lowest ratings are what readers open on purpose ("show critical reviews");
 * - search: a page that stands among the first results for the company's name is met by people who never open the site itself.
 */
export interface ExposureParameters {
	/** People a week who look at the reviews or posts of one small company, by platform. */
	weeklyReaders: Record<string, number>;
	/** For platforms not named above. */
	otherReaders: number;
	/** After so many days half of the readers no longer reach the text, pushed down by newer ones. */
	halfLifeDays: number;
	/** A text with the lowest rating is read more than others, by this factor. */
	lowestRatingFactor: number;
	/** Platforms whose pages people meet when they search for the company's name … */
	searchable: string[];
	/** … are read more, by this factor. */
	searchFactor: number;
}

export const defaultExposure: ExposureParameters = {
	weeklyReaders: {
		'yandex-maps': 180,
		'2gis': 150,
		telegram: 400,
		web: 80,
		'hacker-news': 300,
		feed: 120,
		reviews: 90
	},
	otherReaders: 60,
	halfLifeDays: 45,
	lowestRatingFactor: 1.4,
	searchable: [],
	searchFactor: 1.5
};

/** What may be typed, from … to …; beyond these a figure is a slip of the finger. */
export const exposureLimits = {
	readers: [0, 10_000_000],
	halfLifeDays: [1, 3650],
	factor: [0.1, 10]
} as const;

/** The shipped figures with a company's own in their place. */
export function exposureParameters(own: Partial<ExposureParameters> | null | undefined): ExposureParameters {
	const { weeklyReaders, ...others } = own ?? {};
	return {
		...defaultExposure,
		...others,
		weeklyReaders: { ...defaultExposure.weeklyReaders, ...weeklyReaders }
	};
}

export interface Exposed {
	platform: string;
	publishedAt: Date;
	rating: { value: number; best: number } | null;
	views: number | null;
}

/** The factors of one text's exposure, as they are shown to people. */
export interface ExposureParts {
	/** Readers a week before anything is taken off. */
	readers: number;
	/** The site's own count stands behind `readers`, not our table. */
	isCounted: boolean;
	/** 0..1: what is left of them at this age. */
	freshness: number;
	/** 1 for any but the lowest rating. */
	rating: number;
	/** 1 where people do not meet the page in search. */
	search: number;
	/** All of them multiplied: people in the coming seven days. */
	people: number;
}

const dayMs = 86_400_000;

/** Where the figure of a text comes from. A site's own count has search and rating in it already. */
export function explainExposure(
	text: Exposed,
	now: Date,
	parameters: ExposureParameters = defaultExposure
): ExposureParts {
	const ageDays = Math.max(0, (now.getTime() - text.publishedAt.getTime()) / dayMs);
	const isCounted = text.views !== null;
	// A counted text has shown what it draws: its views so far, spread over its life, go on at the freshness that is left.
	const readers = isCounted
		? text.views! / Math.max(1, ageDays / 7)
		: (parameters.weeklyReaders[text.platform] ?? parameters.otherReaders);
	const isLowest = text.rating !== null && text.rating.value / text.rating.best <= 0.2;
	const freshness = 0.5 ** (ageDays / parameters.halfLifeDays);
	const rating = isLowest ? parameters.lowestRatingFactor : 1;
	const search = !isCounted && parameters.searchable.includes(text.platform) ? parameters.searchFactor : 1;
	return { readers, isCounted, freshness, rating, search, people: readers * freshness * rating * search };
}

/** Expected readers in the seven days from `now`. */
export function exposureOf(text: Exposed, now: Date, parameters: ExposureParameters = defaultExposure): number {
	return explainExposure(text, now, parameters).people;
}

/** A complaint with a risk that nobody has answered yet stands before everything that is due in the coming month. */
export const riskLeadDays = 30;

/**
 * How many days earlier a complaint comes for each tenfold of readers, by the owner's dial: whoever cares for everyone lets nobody wait
 * longer because few are reading; whoever guards the reputation alone goes by readers, and by due time among those with as many.
 */
export const daysPerTenfold: Record<PolicyDial, number> = { care_for_everyone: 0, balanced: 1, guard_reputation: 7 };

/**
 * Place in the queue, earliest first: the due time, earlier the more people read of it. Static, so that the queue is an index and not a
 * sort. Harm comes first whatever the dial says.
 */
export function queueAt(dueAt: Date, exposure: number, isUrgent = false, dial: PolicyDial = 'balanced'): Date {
	const perTenfold = daysPerTenfold[dial];
	const leadDays = perTenfold * Math.log10(1 + Math.max(0, exposure));
	const riskDays = isUrgent ? riskLeadDays * Math.max(1, perTenfold) : 0;
	return new Date(dueAt.getTime() - dayMs * (leadDays + riskDays));
}

/** A figure that is an estimate, as people say it: to two digits, small ones as they are. */
export function roughly(people: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, people))) - 1);
	// A sum that should have come to nought may lie a hair below it.
	return Math.max(0, Math.round(people / step) * step);
}
