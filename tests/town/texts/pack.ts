import type { CompanyId, StoryStep, TownLanguage, TownSentiment } from '../types.ts';

/**
 * What the town's people can say in one language. Marks inside the texts: `[m|f]` is chosen by the author's gender,
 * `{p}`, `{p:acc}`, `{p:gen}` is a product in that case, `{b}` says at which branch, `{day}` a day of the week,
 * `{brand}` the company's name, `{name}` the author's first name.
 */
export interface LanguagePack {
	language: TownLanguage;
	brands: Record<CompanyId, string>;
	people: { female: string[]; male: string[]; nicknames: string[] };
	products: Forms[];
	branches: Record<CompanyId, string[]>;
	days: string[];
	topics: Topic[];
	/** How a text begins where nothing around it says which company it is about. */
	leads: string[];
	questions: string[];
	spam: string[];
	/** The company's answers: some a person would be glad of, some that would fit under anything. */
	replies: { kind: string[]; boilerplate: string[]; thanks: string[] };
	/** What authors write after an answer; `thanks` stands by itself, the others below the review. */
	reactions: { relieved: string[]; offended: string[]; thanks: string[] };
	news: Article[];
	/** Posts of the blog in this language. */
	posts: Article[];
	story: StoryStep[];
}

export interface Forms {
	nom: string;
	acc: string;
	gen: string;
}

export type TopicKind = 'complaint' | 'praise' | 'mixed';

/** One sentence of each list makes a text. */
export interface Topic {
	name: string;
	kind: TopicKind;
	/** `delivery` topics multiply in the week when delivery breaks down. */
	about: 'delivery' | 'cafe' | 'shop';
	stars: number[];
	titles: string[];
	parts: string[][];
}

/** Written once, published once. */
export interface Article {
	title: string;
	text: string;
	author: string;
	company: CompanyId | null;
	sentiment: TownSentiment;
	isComplaint?: boolean;
}
