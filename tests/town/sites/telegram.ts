import { escape, toHtml } from '../markup.ts';
import { page, peoplesPage, replyPath } from '../page.ts';
import { digest } from '../random.ts';
import type { Answer, Site, SiteRequest } from '../site.ts';
import type { Place, TownMention } from '../types.ts';
import type { World } from '../world.ts';

const host = 't.me';
const channel = 'riga_gardezi';

/** A food lovers' channel that publishes its readers' letters, and a company's answer as a post of its own. */
export const telegram: Site = {
	hosts: [host],
	disallowed: [],
	makeId: (_place, number) => `${channel}/${1200 + number}`,
	urlOf: (_place, { id }) => `https://${host}/${id}`,
	answer(request, world) {
		const place = world.placesOf(host).find(({ path }) => path === request.path);
		return place ? preview(place, request, world) : peoplesPage(request, world);
	},
	// Posts keep their class, but nothing in them is where it was.
	relaunched: (body) =>
		body.replaceAll('js-message_text', 'msg-body').replaceAll('tgme_widget_message_date', 'msg-when')
};

const numberOf = ({ id }: TownMention) => Number(id.split('/')[1]);

function preview(place: Place, { query }: SiteRequest, world: World): Answer {
	const before = Number(query.get('before') ?? Number.POSITIVE_INFINITY);
	const older = world.visible(place).filter((text) => numberOf(text) < before);
	const shown = older.sort((a, b) => numberOf(b) - numberOf(a)).slice(0, place.pageSize);
	const oldest = shown.at(-1);
	const more = oldest && older.length > shown.length ? moreLink(numberOf(oldest)) : '';
	const head = `<meta property="og:title" content="${escape(place.name)}">`;
	const posts = [...shown].reverse().map((text) => post(text, place, world));
	const body = `<header class="tgme_header"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title"><span dir="auto">${escape(place.name)}</span></div></div></header>
<main class="tgme_main" data-url="/${channel}"><div class="tgme_container"><section class="tgme_channel_history js-message_history">
${more}${posts.join('\n')}
</section></div></main>`;
	return { type: 'text/html', body: page(`${place.name} – Telegram`, body, head, 'ru') };
}

function moreLink(before: number): string {
	const href = `/~${host}/s/${channel}?before=${before}`;
	return `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="${href}" class="tme_messages_more js-messages_more" data-before="${before}">…</a></div>\n`;
}

function post(text: TownMention, place: Place, world: World): string {
	const url = `https://${host}/${text.id}`;
	const quoted = text.parentId
		? `<a class="tgme_widget_message_reply" href="https://${host}/${text.parentId}">↩</a>`
		: '';
	const edited = text.editedAt ? 'edited &nbsp;' : '';
	const time = text.publishedAt.toISOString().replace('.000Z', '+00:00');
	const answer = text.isOwner ? '' : `<a href="${escape(replyPath(host, text.id))}">answer</a>`;
	return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><article class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${text.id}"><div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://${host}/${channel}"><span dir="auto">${escape(place.name)}</span></a></div>
${quoted}<div class="tgme_widget_message_text js-message_text" dir="auto">${toHtml(text.text)}</div>
<div class="tgme_widget_message_footer compact js-message_footer meta"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">${views(text, world)}</span><span class="copyonly"> views</span> <span class="tgme_widget_message_meta">${edited}<a class="tgme_widget_message_date" href="${url}"><time datetime="${time}" class="time">${time.slice(11, 16)}</time></a></span> ${answer}</div></div></div></article></div>`;
}

/** Grows for three days, in the story's time, and then stays. */
function views({ id, publishedAt }: TownMention, world: World): string {
	const audience = 900 + (Number.parseInt(digest(id).slice(0, 6), 16) % 6000);
	const days = Math.max(0, (world.storyNow.getTime() - publishedAt.getTime()) / 86_400_000);
	const count = Math.round(audience * Math.min(1, 0.2 + days * 0.27));
	return count < 1000 ? String(count) : `${(count / 1000).toFixed(1)}K`;
}
