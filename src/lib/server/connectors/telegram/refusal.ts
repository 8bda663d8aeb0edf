import type { CheerioAPI } from 'cheerio/slim';
import { AppError, type ErrorCode } from '#lib/server/errors.ts';
import type { FetchedDocument } from '../connector.ts';
import { whyUnreadable } from '../shared/unreadable.ts';

/** Names of classes that only Telegram's own pages use. */
export const marks = /\btgme_|\btme_mode\b|js-widget_message/;

/**
 * Why a page holds no posts. A channel whose preview is off, a group, a person and a name that nobody has all lead to the
 * same kind of page: an invitation to open the app.
 */
export function whyNoPosts(document: FetchedDocument, $: CheerioAPI): AppError {
	const params = { url: document.url };
	if ($('.tgme_widget_message_error').length > 0) return new AppError('source.not_found', { params });
	const isInvitation = $('.tgme_page').length > 0;
	return isInvitation ? new AppError(whyInvitation($), { params }) : whyUnreadable(document, marks);
}

function whyInvitation($: CheerioAPI): ErrorCode {
	if ($('.tgme_page_title').text().trim() === '') return 'source.not_found';
	// With a link to the preview this is merely not the preview.
	if ($('a.tgme_page_context_link[href^="/s/"]').length > 0) return 'source.wrong_page';
	const audience = /\d\s*(?:subscriber|member)/i.test($('.tgme_page_extra').text());
	return audience ? 'source.login_required' : 'source.wrong_page';
}
