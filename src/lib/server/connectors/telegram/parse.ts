import type { CheerioAPI } from 'cheerio/slim';
import type { ObservedMention } from '#lib/domain/mention.ts';
import type { FetchedDocument, ParsedPage } from '../connector.ts';
import { loadPage } from '../shared/dom.ts';
import { isWholePage, whyUnreadable } from '../shared/unreadable.ts';
import { previewUrl } from './address.ts';
import { readPost } from './post.ts';
import { marks, whyNoPosts } from './refusal.ts';

/** A page shows twenty, the newest last; the rest of one that goes on is not read. */
const MAX_POSTS = 200;

/**
 * Reads a page of a channel's public preview, oldest post first as on the page.
 * @param channel name of the channel that was asked for; the page's own posts know it better
 * @throws AppError `source.login_required` for a channel without preview, `source.not_found`, `source.wrong_page`,
 *   `source.layout_changed`, `source.blocked`, `source.empty`
 */
export function parseTelegram(document: FetchedDocument, channel: string | null): ParsedPage {
	const $ = marks.test(document.body) ? loadPage(document.body) : null;
	if (!$) throw whyUnreadable(document, marks);
	const posts = $('.tgme_widget_message[data-post]:not(.service_message)').toArray().slice(-MAX_POSTS);
	const isReadable = posts.some((post) => $(post).find('.tgme_widget_message_date').length > 0);
	if (!isReadable && !isEmptyChannel($, document.body)) throw whyNoPosts(document, $);
	const mentions = new Map<string, ObservedMention>();
	let skipped = 0;
	for (const post of posts) {
		const mention = readPost($, post);
		if (mention) mentions.set(mention.externalId, mention);
		else skipped++;
	}
	const name = $(posts).first().attr('data-post')?.split('/')[0]?.toLowerCase() ?? channel;
	return { mentions: [...mentions.values()], skipped, title: titleOf($), next: olderPosts($, name) };
}

/** A channel in which nothing was posted yet, or nothing but notes such as "Channel created". */
function isEmptyChannel($: CheerioAPI, html: string): boolean {
	const history = $('.tgme_channel_history');
	const isBare = history.find('.tgme_widget_message:not(.service_message)').length === 0;
	return history.length > 0 && isBare && isWholePage(html);
}

function titleOf($: CheerioAPI): string | null {
	const header = $('.tgme_channel_info_header_title').first().text();
	const title =
		header || $('.tgme_widget_message_owner_name').first().text() || $('meta[property="og:title"]').attr('content');
	return title?.replace(/\s+/g, ' ').trim() || null;
}

function olderPosts($: CheerioAPI, channel: string | null): ParsedPage['next'] {
	const before = $('.js-messages_more[data-before]').attr('data-before') ?? '';
	return channel && /^\d+$/.test(before) ? { url: previewUrl(channel, before), accept: 'text/html' } : null;
}
