/** The words of the town: who lives there, where they write, and what a visitor gets to see. */

export const townLanguages = ['ru', 'lv', 'en'] as const;
export type TownLanguage = (typeof townLanguages)[number];
export type TownSentiment = 'negative' | 'neutral' | 'positive';
export type TownKind = 'review' | 'post' | 'comment' | 'article';
/** The bakery-café chain that the demo is about, and its two competitors. */
export const companyIds = ['cat', 'buns', 'magic'] as const;
export type CompanyId = (typeof companyIds)[number];

/** The owner's answer as a field of the review that it answers. */
export interface TownReply {
	text: string;
	author: string;
	at: Date;
	/** Story time from which everybody sees it; until then only the owner does. */
	visibleFrom: Date;
	state: 'accepted' | 'rejected';
	/** Why the site's moderators refused it. */
	reason: string | null;
}

/** One public text, as its site keeps it. Instants are whole seconds, for some sites show no more. */
export interface TownMention {
	/** `place#id`, unique in the town. */
	ref: string;
	/** Name under which the story speaks of it; null for what nobody will speak of again. */
	key: string | null;
	place: string;
	/** The site's own id: what the connector calls `externalId`. */
	id: string;
	company: CompanyId | null;
	kind: TownKind;
	author: string;
	/** Stars of five, null where the site has none. */
	rating: number | null;
	title: string | null;
	text: string;
	language: TownLanguage;
	sentiment: TownSentiment;
	isComplaint: boolean;
	publishedAt: Date;
	editedAt: Date | null;
	/** `id` of what it answers, on the same place. */
	parentId: string | null;
	/** Written by the company itself. */
	isOwner: boolean;
	/** Story time; later than its publication where the site moderates. */
	visibleFrom: Date;
	reply: TownReply | null;
}

/** How a place shows an owner's answer: as a field of the review, as a text of its own below it, or not at all. */
export type ReplyShape = 'field' | 'child' | 'none';

/** One place that somebody can watch. */
export interface Place {
	/** Unique within the town, for example `2gis-cat`. */
	key: string;
	host: string;
	/** With the host it makes the address that a person pastes. */
	path: string;
	/** Id of the connector that reads it. */
	connector: string;
	/** Null where people speak of anybody. */
	company: CompanyId | null;
	name: string;
	kind: TownKind;
	hasStars: boolean;
	hasTitles: boolean;
	replies: ReplyShape;
	/** How long an answer waits for the site's moderators, days of the story. */
	moderationDays: number;
	/** How many background texts a week appear, and in which languages (weights). */
	perWeek: number;
	languages: Partial<Record<TownLanguage, number>>;
	/** Share of the background texts that the company answers by itself. */
	answered: number;
	/** Name under which the company answers here. */
	ownerName: string;
	/** Newest texts on one page. */
	pageSize: number;
	/** Can a visitor get at older pages? */
	isPaged: boolean;
}

/** What is to be published; the id is given when its time comes. */
export interface Draft {
	key?: string;
	place: string;
	author: string;
	rating?: number | null;
	title?: string | null;
	text: string;
	language: TownLanguage;
	sentiment: TownSentiment;
	isComplaint?: boolean;
	/** `key` or `ref` of what it answers. */
	parent?: string;
	isOwner?: boolean;
	company?: CompanyId | null;
}

export type Change = Partial<Pick<TownMention, 'text' | 'rating' | 'sentiment' | 'isComplaint'>> & {
	/** Added below the text that is there. */
	postscript?: string;
};

/** Something that happens; `target` is a `key` or a `ref`, and where it is gone by then, nothing happens. */
export type Happening =
	| { kind: 'publish'; draft: Draft }
	| { kind: 'edit'; target: string; change: Change }
	| { kind: 'delete'; target: string }
	| { kind: 'reply'; target: string; text: string };

/** A happening and its instant in the story. */
export type Event = { at: Date } & Happening;

/** A step of the written story, `day` counted from the town's start; before zero it is history by then. */
export type StoryStep = { day: number } & Happening;

/** One text as `town.truth()` tells it: exactly what a visitor can read now, on whichever page. */
export interface TruthItem {
	ref: string;
	host: string;
	place: string;
	/** Address of the place, as a person would paste it. */
	source: string;
	connector: string;
	id: string;
	url: string;
	kind: TownKind;
	author: string;
	rating: number | null;
	title: string | null;
	text: string;
	language: TownLanguage;
	sentiment: TownSentiment;
	isComplaint: boolean;
	company: CompanyId | null;
	publishedAt: string;
	editedAt: string | null;
	parentId: string | null;
	isOwner: boolean;
	reply: { text: string; author: string; at: string } | null;
	/** Page of its place on which it stands, from 1. */
	page: number;
}
