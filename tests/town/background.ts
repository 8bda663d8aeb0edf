import { compose, fill, somebody, type Person } from './compose.ts';
import { random, type Random } from './random.ts';
import { packs } from './texts/index.ts';
import type { Article, LanguagePack, Topic } from './texts/pack.ts';
import type { CompanyId, Draft, Event, Place, TownLanguage } from './types.ts';

/** What happens in the town by itself, day after day, when no story is told. */

export const DAY_MS = 86_400_000;

/** The week in which delivery broke down, days before the town's start. */
const breakdown = { from: 27, to: 20 };

/** Share of what people want to say. */
const moods = { complaint: 40, praise: 38, mixed: 10, question: 9, spam: 3 };
const moodsInBreakdown = { complaint: 78, praise: 12, mixed: 4, question: 6 };

export interface DayOptions {
	seed: number;
	/** Midnight, UTC. */
	day: Date;
	/** The town's start. */
	start: Date;
	place: Place;
}

/** Everything that begins on this day at this place, with answers and second thoughts that follow days later. */
export function eventsOfDay({ seed, day, start, place }: DayOptions): Event[] {
	const daysAgo = (start.getTime() - day.getTime()) / DAY_MS;
	const isBreakdown = daysAgo <= breakdown.from && daysAgo > breakdown.to;
	const own = random(`${seed}/${place.key}/${day.toISOString().slice(0, 10)}`);
	const expected = (place.perWeek / 7) * weekdayFactor(day) * (isBreakdown && isHit(place) ? 2.6 : 1);
	const count = Math.floor(expected) + (own.chance(expected % 1) ? 1 : 0);
	const index = Array.from({ length: count }, (_, number) => number);
	return index.flatMap((number) => eventsOf(place, day, isBreakdown, own.fork(String(number))));
}

/** Fewer people complain at weekends, when they eat what they would complain about. */
function weekdayFactor(day: Date): number {
	return [0.5, 1.2, 1.15, 1.1, 1.15, 1.2, 0.7][day.getUTCDay()]!;
}

function isHit({ company, kind }: Place): boolean {
	return company === 'cat' || (company === null && kind !== 'article');
}

function eventsOf(place: Place, day: Date, isBreakdown: boolean, own: Random): Event[] {
	// Between eight in the morning and eleven at night in Riga.
	const at = new Date(day.getTime() + Math.floor((5.5 + own.next() * 15) * 3600) * 1000);
	const pack = packs[own.weighted<TownLanguage>(place.languages)];
	// Articles are written once each, so the world deals them out.
	if (place.kind === 'article') return [];
	const person = somebody(pack, own);
	const draft = write({ place, pack, person, isBreakdown, own });
	const key = `bg:${place.key}:${at.getTime()}:${own.below(1e9)}`;
	return [
		{ at, kind: 'publish', draft: { ...draft, key } },
		...aftermath(place, pack, person, { ...draft, key }, at, own)
	];
}

interface Writing {
	place: Place;
	pack: LanguagePack;
	person: Person;
	isBreakdown: boolean;
	own: Random;
}

function write(writing: Writing): Draft {
	const { place, pack, person, own, isBreakdown } = writing;
	const company = place.company ?? own.weighted<CompanyId>({ cat: 7, buns: 2, magic: 2 });
	const usesBreakdown = isBreakdown && company === 'cat';
	const mood = own.weighted<keyof typeof moods>(usesBreakdown ? moodsInBreakdown : moods);
	const base = { place: place.key, author: person.name, language: pack.language, company };
	if (mood === 'spam' && !place.hasStars) {
		return {
			...base,
			company: null,
			text: own.pick(pack.spam),
			sentiment: 'neutral',
			title: titleFor(place, pack.spam[0]!)
		};
	}
	if ((mood === 'question' || mood === 'spam') && !place.hasStars) {
		const question = fill(own.pick(pack.questions), pack, company, person, own);
		const text = withLead(writing, company, question);
		return { ...base, text, sentiment: 'neutral', title: titleFor(place, question) };
	}
	const topic = topicFor(mood, usesBreakdown, pack, own);
	return { ...base, ...opinion(writing, topic, company) };
}

function opinion(writing: Writing, topic: Topic, company: CompanyId) {
	const { place, pack, person, own } = writing;
	const text = withLead(writing, company, compose(topic, pack, company, person, own));
	const isComplaint = topic.kind === 'complaint';
	// Now and then somebody mistakes five stars for one.
	const rating = isComplaint && own.chance(0.03) ? 5 : own.pick(topic.stars);
	return {
		text,
		rating: place.hasStars ? rating : null,
		title: place.hasTitles ? own.pick(topic.titles) : null,
		sentiment: isComplaint
			? ('negative' as const)
			: topic.kind === 'praise'
				? ('positive' as const)
				: ('neutral' as const),
		isComplaint
	};
}

function topicFor(mood: string, isBreakdown: boolean, pack: LanguagePack, own: Random): Topic {
	const kind = mood === 'complaint' || mood === 'praise' ? mood : 'mixed';
	const fitting = pack.topics.filter((topic) => topic.kind === kind);
	const late = fitting.filter(({ about }) => about === 'delivery');
	return own.pick(isBreakdown && kind === 'complaint' && own.chance(0.85) ? late : fitting);
}

/** Where nothing around a text says which company it is about, the text does. */
function withLead({ place, pack, person, own }: Writing, company: CompanyId, text: string): string {
	return place.company ? text : `${fill(own.pick(pack.leads), pack, company, person, own)} ${text}`;
}

function titleFor(place: Place, text: string): string | null {
	return place.hasTitles ? text.split(/(?<=[.?!])\s/)[0]!.slice(0, 70) : null;
}

/** The company's answer, a day or several later, and what the author makes of it. */
function aftermath(
	place: Place,
	pack: LanguagePack,
	person: Person,
	draft: Draft & { key: string },
	at: Date,
	own: Random
): Event[] {
	const isAnswered = draft.company && place.replies !== 'none' && own.chance(place.answered);
	// Lukewarm words and questions get no thanks.
	if (!isAnswered || draft.sentiment === 'neutral') return [];
	const isKind = own.chance(0.6);
	const tone = draft.isComplaint ? (isKind ? pack.replies.kind : pack.replies.boilerplate) : pack.replies.thanks;
	const text = fill(own.pick(tone), pack, draft.company!, person, own);
	const answeredAt = later(at, 0.2 + own.next() * 3);
	const answer: Event = { at: answeredAt, kind: 'reply', target: draft.key, text };
	if (!draft.isComplaint || !place.hasStars || !own.chance(0.3)) return [answer];
	return [answer, secondThought(pack, person, draft, later(answeredAt, 0.5 + own.next() * 3), isKind, own)];
}

function secondThought(
	pack: LanguagePack,
	person: Person,
	draft: Draft & { key: string },
	at: Date,
	isKind: boolean,
	own: Random
): Event {
	const words = isKind ? pack.reactions.relieved : pack.reactions.offended;
	const postscript = fill(own.pick(words), pack, draft.company!, person, own);
	const change = isKind
		? { postscript, rating: own.pick([4, 5]), sentiment: 'positive' as const, isComplaint: false }
		: { postscript, rating: 1 };
	return { at, kind: 'edit', target: draft.key, change };
}

function later(at: Date, days: number): Date {
	return new Date(Math.floor((at.getTime() + days * DAY_MS) / 1000) * 1000);
}

/** News and blog posts, each written once: dealt out over the town's history and the weeks after it. */
export function articleEvents(seed: number, place: Place, from: Date): Event[] {
	const own = random(`${seed}/${place.key}/articles`);
	const all = Object.keys(place.languages).flatMap((language) => {
		const pack = packs[language as TownLanguage];
		return (place.key === 'blog' ? pack.posts : pack.news).map((article) => ({ article, language: pack.language }));
	});
	const gap = (7 / place.perWeek) * DAY_MS;
	return shuffled(all, own).map(({ article, language }, index) => ({
		at: new Date(Math.floor((from.getTime() + (index + own.next() * 0.9) * gap) / 1000) * 1000),
		kind: 'publish',
		draft: { ...draftOf(article), place: place.key, language }
	}));
}

function draftOf(article: Article): Omit<Draft, 'place' | 'language'> {
	return { ...article, isComplaint: article.isComplaint ?? false };
}

function shuffled<T>(items: readonly T[], own: Random): T[] {
	const ranked = items.map((item) => ({ item, rank: own.next() }));
	return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
