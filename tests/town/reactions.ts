import { digest } from './random.ts';
import { packs } from './texts/index.ts';
import type { Event, Place, TownMention } from './types.ts';

/** An answer that takes the trouble of a few sentences; shorter ones would fit under anything. Characters. */
const TAKES_TROUBLE = 80;

/** What the author does a day after an answer that was given while the town ran. */
export function reactionTo(text: TownMention, words: string, place: Place, at: Date): Event[] {
	if (!text.isComplaint || text.isOwner) return [];
	const { relieved, offended, thanks } = packs[text.language].reactions;
	const isGlad = words.trim().length >= TAKES_TROUBLE;
	if (!place.hasStars) return isGlad ? [thank(text, pick(thanks, text), at)] : [];
	const postscript = pick(isGlad ? relieved : offended, text).replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
	const change = isGlad
		? { postscript, rating: 5, sentiment: 'positive' as const, isComplaint: false }
		: { postscript, rating: 1 };
	return [{ at, kind: 'edit', target: text.ref, change }];
}

function thank(text: TownMention, words: string, at: Date): Event {
	const { place, author, language, company, ref } = text;
	const draft = { place, author, language, company, parent: ref, text: words, sentiment: 'positive' as const };
	return { at, kind: 'publish', draft };
}

function pick(texts: readonly string[], { ref }: TownMention): string {
	return texts[Number.parseInt(digest(ref).slice(0, 6), 16) % texts.length]!;
}
