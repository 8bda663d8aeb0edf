import { escape, toHtml } from './markup.ts';
import type { Answer, SiteRequest } from './site.ts';
import type { TownMention } from './types.ts';
import type { World } from './world.ts';

/** What a person sees who walks through the town with a browser. */

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222;background:#faf9f6}
article{background:#fff;border:1px solid #ddd;border-radius:8px;padding:.75rem 1rem;margin:.75rem 0}
.meta{color:#666;font-size:.875rem}.stars{color:#b45309}.reply{border-left:3px solid #0f766e;padding-left:.75rem;margin:.5rem 0}
textarea{width:100%;min-height:8rem;font:inherit}button{font:inherit;padding:.4rem .9rem}a{color:#0f766e}`;

export function page(title: string, body: string, head = '', language = 'en'): string {
	return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}<style>${style}</style></head><body>
${body}
</body></html>
`;
}

/** The address of one of the town's pages on the town's own server. */
export function townPath(address: string): string {
	const url = new URL(address);
	return `/~${url.host}${url.pathname}${url.search}`;
}

export function replyPath(host: string, id: string): string {
	return `/~${host}/reply?${new URLSearchParams({ to: id })}`;
}

export function stars(rating: number | null): string {
	return rating === null ? '' : `<span class="stars">${'★'.repeat(rating)}${'☆'.repeat(5 - rating)}</span> `;
}

/** One text with its answer and a link to the form in which the company answers. */
export function card(text: TownMention, world: World): string {
	const place = world.place(text.place);
	const title = text.title ? `<h3>${escape(text.title)}</h3>` : '';
	const edited = text.editedAt ? ` · edited ${when(text.editedAt)}` : '';
	const canAnswer = place.replies !== 'none' && !text.isOwner;
	const link = canAnswer
		? ` · <a href="${escape(replyPath(place.host, text.id))}">answer as ${escape(place.ownerName)}</a>`
		: '';
	const answers = text.parentId ? ' · answers another text' : '';
	return `<article><div class="meta">${stars(text.rating)}<b>${escape(text.author)}</b> · ${when(text.publishedAt)}${edited}${answers}</div>
${title}<p>${toHtml(text.text)}</p>${replyOf(text)}
<div class="meta"><a href="${escape(townPath(world.urlOf(text)))}">link</a>${link}</div></article>`;
}

function replyOf({ reply }: TownMention): string {
	if (!reply) return '';
	return `<div class="reply"><b>${escape(reply.author)}</b> <span class="meta">${when(reply.at)}</span><br>${toHtml(reply.text)}</div>`;
}

function when(instant: Date): string {
	return instant.toISOString().slice(0, 16).replace('T', ' ');
}

/** For sites whose own form is no page: the front page lists everything, each text has a page with what answers it. */
export function peoplesPage(request: SiteRequest, world: World): Answer | null {
	const all = world.placesOf(request.host).flatMap((place) => world.visible(place));
	if (request.path === '/') return html(request.host, all.map((text) => card(text, world)).join('\n'));
	const wanted = request.path + (request.query.size > 0 ? `?${request.query}` : '');
	const text = all.find((candidate) => pathOf(world.urlOf(candidate)) === wanted);
	if (!text) return null;
	const answers = all.filter(({ parentId }) => parentId === text.id);
	return html(text.title ?? text.author, [text, ...answers].map((one) => card(one, world)).join('\n'));
}

function html(title: string, body: string): Answer {
	return { type: 'text/html', body: page(title, `<h1>${escape(title)}</h1>\n${body}`) };
}

function pathOf(address: string): string {
	const { pathname, search } = new URL(address);
	return pathname + search;
}
