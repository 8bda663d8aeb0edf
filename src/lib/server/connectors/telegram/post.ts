import type { CheerioAPI, Cheerio } from 'cheerio/slim';
import type { ObservedMention } from '#lib/domain/mention.ts';
import { htmlToText, oneLine } from '#lib/server/analysis/html.ts';
import { parseInstant } from '../shared/dates.ts';
import type { Node } from '../shared/dom.ts';

/** One post; null for one without words, or cut off before its footer, which comes last. */
export function readPost($: CheerioAPI, element: Node): ObservedMention | null {
	const post = $(element);
	const id = /^(\w+)\/(\d+)$/.exec(post.attr('data-post') ?? '');
	const date = post.find('.tgme_widget_message_date');
	const text = textOf($, post);
	if (!id || date.length === 0 || !text) return null;
	const [externalId, channel] = id as unknown as [string, string];
	return {
		externalId,
		kind: 'post',
		author: { name: oneLine(post.find('.tgme_widget_message_owner_name').first().text()) || null },
		rating: null,
		title: null,
		text,
		url: `https://t.me/${externalId}`,
		// A video's length is a <time> too; only the link to the post holds the date. That a post was edited is said, not when.
		publishedAt: parseInstant(date.find('time[datetime]').attr('datetime')),
		editedAt: null,
		parentId: parentOf(post, channel),
		reply: null,
		views: readCount(post.find('.tgme_widget_message_views').first().text())
	};
}

/** Own words: not those quoted from the post that it answers; an album repeats the element inside itself. */
function textOf($: CheerioAPI, post: Cheerio<Node>): string {
	const own = post.find('.js-message_text').toArray();
	const words = own
		.filter((element) => $(element).parents('.js-message_text, .tgme_widget_message_reply').length === 0)
		.map((element) => htmlToText($(element).html() ?? ''));
	return [...words, pollOf($, post)].filter(Boolean).join('\n\n');
}

function pollOf($: CheerioAPI, post: Cheerio<Node>): string {
	const question = oneLine(post.find('.tgme_widget_message_poll_question').first().text());
	const options = post.find('.tgme_widget_message_poll_option_text').toArray();
	return [question, ...options.map((option) => `– ${oneLine($(option).text())}`)].filter(Boolean).join('\n');
}

/** Only an answer to a post of the same channel has a parent within the source. */
function parentOf(post: Cheerio<Node>, channel: string): string | null {
	const href = post.find('a.tgme_widget_message_reply').attr('href') ?? '';
	const [, name, number] = /^https?:\/\/t\.me\/(\w+)\/(\d+)/.exec(href) ?? [];
	return number && name?.toLowerCase() === channel.toLowerCase() ? `${channel}/${number}` : null;
}

const units: Record<string, number> = { '': 1, K: 1e3, M: 1e6, B: 1e9 };

/** `847`, `12 345`, `768K`, `1.12M`. */
export function readCount(text: string): number | null {
	const [, digits, unit] = /^\s*(\d[\d.\s]*)([KMB]?)\s*$/i.exec(text) ?? [];
	const count = Math.round(Number(digits?.replace(/\s+/g, '')) * (units[unit?.toUpperCase() ?? ''] ?? 1));
	return Number.isFinite(count) ? count : null;
}
