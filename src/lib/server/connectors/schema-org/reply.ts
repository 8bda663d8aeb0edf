import type { ObservedReply } from '#lib/domain/mention.ts';
import { oneLine } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import { normaliseForIdentity } from '../shared/identity.ts';
import { firstMachineText, firstText, isItem, itemsOf, textOf, valuesOf, type Item, type Value } from './item.ts';

/** Who is no private person. */
const businesses = /organi[sz]ation|business|store|shop|restaurant|hotel|brand|corporation|company|seller|service/;

/** What sites call the owner's answer in the name of its author. */
const ownerWords =
	/\b(?:owner|manager|management|customer (?:care|service|support)|official)\b|владел|администрац|представител|руковод|поддержк|официальн|īpašniek|vadīb|administrācij|klientu/i;

/** schema.org has no word of its own for an owner's answer; these are used. `ownerResponse` and the like are unmistakable. */
const certain = ['ownerresponse', 'response', 'reply', 'officialanswer', 'businessresponse', 'merchantreply'];
const possible = ['comment', 'comments', 'suggestedanswer', 'acceptedanswer'];

const authorOf = (item: Item): Value | undefined => valuesOf(item, 'author', 'creator', 'publisher')[0];

/** Is it the reviewed business that speaks, rather than another visitor? */
function isByOwner(comment: Item, ownNames: string[]): boolean {
	const author = authorOf(comment);
	if (!author) return false;
	if (isItem(author) && author.types.some((type) => businesses.test(type))) return true;
	const name = normaliseForIdentity(textOf(author));
	const isOwnName = ownNames.map(normaliseForIdentity).some((own) => own.length > 2 && name.includes(own));
	return isOwnName || ownerWords.test(textOf(author));
}

function toReply(comment: Item): ObservedReply | null {
	const text = firstText(comment, 'text', 'commenttext', 'reviewbody', 'description', 'articlebody');
	const author = authorOf(comment);
	if (!text) return null;
	const date = firstMachineText(comment, 'datecreated', 'datepublished', 'dateposted', 'uploaddate', 'datemodified');
	return { text, author: (author && oneLine(textOf(author))) || null, at: parseInstant(date) };
}

/**
 * The owner's public answer below a review, where the page describes one.
 * @param ownNames names of what is reviewed and of who publishes the page
 */
export function readReply(review: Item, ownNames: string[]): ObservedReply | null {
	const [given] = valuesOf(review, ...certain);
	if (given && !isItem(given)) {
		const text = textOf(given);
		return text ? { text, author: null, at: null } : null;
	}
	const comments = itemsOf(review, ...possible).filter((comment) => isByOwner(comment, ownNames));
	const answers: Item[] = given && isItem(given) ? [given] : comments;
	return answers.map(toReply).find((reply) => reply !== null) ?? null;
}
