import { articleEvents, DAY_MS, eventsOfDay } from './background.ts';
import { places as allPlaces } from './places.ts';
import { reactionTo } from './reactions.ts';
import { moderate } from './moderation.ts';
import type { Site } from './site.ts';
import { packs } from './texts/index.ts';
import type { Change, Draft, Event, Place, TownMention, TownReply } from './types.ts';

const HISTORY_DAYS = 70;

export interface WorldOptions {
	seed: number;
	now: () => Date;
	sites: readonly Site[];
	places?: readonly Place[];
	/** Told besides the packs' own stories. */
	extra?: (start: Date) => Event[];
}

/** Everything that was ever written in the town, and what will be. Knows nothing of HTTP. */
export class World {
	readonly places: readonly Place[];
	readonly start: Date;
	/** How far the story has been told. Only `advance` moves it. */
	storyNow: Date;
	private readonly texts = new Map<string, TownMention[]>();
	private readonly byName = new Map<string, TownMention>();
	private readonly counters = new Map<string, number>();
	private pending: Event[] = [];
	private nextDay: Date;
	private lastStamp = 0;

	constructor(private readonly options: WorldOptions) {
		this.places = options.places ?? allPlaces;
		this.start = wholeSecond(options.now());
		this.storyNow = this.start;
		const from = this.start.getTime() - HISTORY_DAYS * DAY_MS;
		this.nextDay = new Date(Math.ceil(from / DAY_MS) * DAY_MS);
		const articles = this.places.filter(({ kind }) => kind === 'article');
		const early = articles.flatMap((place) => articleEvents(options.seed, place, this.nextDay));
		this.pending.push(...early, ...this.story(), ...(options.extra?.(this.start) ?? []));
		this.playUntil(this.start);
	}

	/** The next `days` of the story, fractions allowed. Nothing gets a date later than the clock's. */
	advance(days: number): void {
		this.storyNow = new Date(this.storyNow.getTime() + days * DAY_MS);
		this.playUntil(this.storyNow);
	}

	place(key: string): Place {
		const place = this.places.find((candidate) => candidate.key === key);
		if (!place) throw new Error(`the town has no place ${key}`);
		return place;
	}

	/** The places of the site that answers at this host, whichever of its names the host is. */
	placesOf(host: string): Place[] {
		const site = this.options.sites.find(({ hosts }) => hosts.includes(host));
		return this.places.filter((place) => site?.hosts.includes(place.host));
	}

	/** What a visitor may see of a place, newest first; answers that wait for moderators are left out. */
	visible(place: Place): TownMention[] {
		const seen = (this.texts.get(place.key) ?? []).filter(({ visibleFrom }) => visibleFrom <= this.storyNow);
		return seen.map((text) => ({ ...text, reply: this.publicReply(text.reply) })).sort(newestFirst);
	}

	/** The same in pages; without paging there is only the first. */
	pages(place: Place): TownMention[][] {
		const all = this.visible(place);
		const count = place.isPaged ? Math.max(1, Math.ceil(all.length / place.pageSize)) : 1;
		return Array.from({ length: count }, (_, page) => all.slice(page * place.pageSize, (page + 1) * place.pageSize));
	}

	/** A text by its site's id or its address, as the owner sees it; null where there is none. */
	find(host: string, id: string): TownMention | null {
		const here = this.placesOf(host).flatMap(({ key }) => this.texts.get(key) ?? []);
		return here.find((text) => text.id === id || this.urlOf(text) === id) ?? null;
	}

	urlOf(text: TownMention): string {
		const place = this.place(text.place);
		return this.site(place).urlOf(place, text);
	}

	/** The owner answers; where a field of the review holds the answer, a second one replaces the first. */
	reply(text: TownMention, words: string): TownReply | TownMention {
		const stamp = wholeSecond(this.options.now());
		const answer = this.answer(text, words, stamp);
		const reaction = reactionTo(text, words, this.place(text.place), new Date(this.storyNow.getTime() + DAY_MS));
		this.pending.push(...reaction);
		return answer;
	}

	private story(): Event[] {
		const known = new Set(this.places.map(({ key }) => key));
		const steps = Object.values(packs).flatMap(({ story }) => story);
		const told = steps.filter((step) => step.kind !== 'publish' || known.has(step.draft.place));
		return told.map((step) => ({ ...step, at: wholeSecond(new Date(this.start.getTime() + step.day * DAY_MS)) }));
	}

	private playUntil(until: Date): void {
		for (; this.nextDay <= until; this.nextDay = new Date(this.nextDay.getTime() + DAY_MS)) {
			const { seed } = this.options;
			for (const place of this.places)
				this.pending.push(...eventsOfDay({ seed, day: this.nextDay, start: this.start, place }));
		}
		this.pending.sort((a, b) => a.at.getTime() - b.at.getTime());
		const due = this.pending.filter(({ at }) => at <= until);
		this.pending = this.pending.slice(due.length);
		due.forEach((event, index) => this.happen(event, this.stamp(event.at, due.length - index)));
	}

	/** The story's instant, or where the clock has not come so far, one between the last stamp and now. */
	private stamp(at: Date, left: number): Date {
		const now = this.options.now().getTime();
		const from = Math.max(this.lastStamp, now - 3_600_000);
		const stamp = at.getTime() <= now ? at.getTime() : from + Math.max(0, now - from) / (left + 1);
		this.lastStamp = stamp;
		return wholeSecond(new Date(stamp));
	}

	private happen(event: Event, stamp: Date): void {
		if (event.kind === 'publish') return void this.publish(event.draft, stamp, event.at);
		const target = this.byName.get(event.target);
		if (!target) return;
		if (event.kind === 'edit') edit(target, event.change, stamp);
		else if (event.kind === 'delete') this.remove(target);
		else this.answer(target, event.text, stamp, event.at);
	}

	private publish(draft: Draft, stamp: Date, at: Date): TownMention {
		const place = this.place(draft.place);
		const number = (this.counters.get(place.key) ?? 0) + 1;
		this.counters.set(place.key, number);
		const id = this.site(place).makeId(place, number, this.options.seed);
		const parent = draft.parent ? this.byName.get(draft.parent) : null;
		const text: TownMention = {
			ref: `${place.key}#${id}`,
			key: draft.key ?? null,
			place: place.key,
			id,
			company: draft.company === undefined ? place.company : draft.company,
			kind: parent ? 'comment' : place.kind,
			author: draft.author,
			rating: draft.rating ?? null,
			title: draft.title ?? null,
			text: draft.text,
			language: draft.language,
			sentiment: draft.sentiment,
			isComplaint: draft.isComplaint ?? false,
			publishedAt: stamp,
			editedAt: null,
			parentId: parent?.id ?? null,
			isOwner: draft.isOwner ?? false,
			visibleFrom: at,
			reply: null
		};
		this.texts.set(place.key, [...(this.texts.get(place.key) ?? []), text]);
		this.byName.set(text.ref, text);
		if (text.key) this.byName.set(text.key, text);
		return text;
	}

	private answer(text: TownMention, words: string, stamp: Date, at = this.storyNow): TownReply | TownMention {
		const place = this.place(text.place);
		if (place.replies === 'none') throw new Error(`nobody can answer at ${place.key}`);
		const visibleFrom = new Date(at.getTime() + place.moderationDays * DAY_MS);
		if (place.replies === 'field') {
			const verdict = place.moderationDays > 0 ? moderate(words) : null;
			const state = verdict ? 'rejected' : 'accepted';
			return (text.reply = { text: words, author: place.ownerName, at: stamp, visibleFrom, state, reason: verdict });
		}
		const { language, company } = text;
		const draft = { place: place.key, author: place.ownerName, text: words, language, company, parent: text.ref };
		return this.publish({ ...draft, sentiment: 'neutral', isOwner: true }, stamp, visibleFrom);
	}

	private publicReply(reply: TownReply | null): TownReply | null {
		return reply && reply.state === 'accepted' && reply.visibleFrom <= this.storyNow ? reply : null;
	}

	private remove(text: TownMention): void {
		this.texts.set(
			text.place,
			(this.texts.get(text.place) ?? []).filter((other) => other !== text)
		);
		this.byName.delete(text.ref);
		if (text.key) this.byName.delete(text.key);
	}

	private site(place: Place): Site {
		const site = this.options.sites.find(({ hosts }) => hosts.includes(place.host));
		if (!site) throw new Error(`nobody serves ${place.host}`);
		return site;
	}
}

function edit(text: TownMention, { postscript, ...change }: Change, stamp: Date): void {
	Object.assign(text, change);
	if (postscript) text.text += `\n\n${postscript}`;
	text.editedAt = stamp;
}

function newestFirst(a: TownMention, b: TownMention): number {
	return b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? 1 : -1);
}

function wholeSecond(instant: Date): Date {
	return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}
