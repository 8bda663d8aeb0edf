import type { IncomingMessage, ServerResponse } from 'node:http';
import { encodeMarkup } from './charset.ts';
import { answerBadly, relaunchLetter, type FaultKind } from './faults.ts';
import { escape } from './markup.ts';
import { page, townPath } from './page.ts';
import { digest } from './random.ts';
import type { Answer, Site, SiteRequest } from './site.ts';
import type { TownState } from './town.ts';

/** A request with `/~host` taken off; `host` is null for the town's own pages. */
export type TownRequest = Omit<SiteRequest, 'host'> & { host: string | null };

/** Largest body that anybody has a reason to send, bytes. */
const LARGEST_BODY = 1_000_000;

/** Which site is meant: by the path's first segment, by `x-town-host`, or by the name that was dialled. */
export async function readRequest(incoming: IncomingMessage, sites: readonly Site[]): Promise<TownRequest> {
	const url = new URL(incoming.url ?? '/', 'http://town');
	const [, inPath, rest] = /^\/~([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
	const named = incoming.headers['x-town-host'] ?? incoming.headers.host?.replace(/:\d+$/, '');
	const dialled = sites.some(({ hosts }) => hosts.includes(String(named))) ? String(named) : null;
	return {
		host: inPath ?? dialled,
		method: incoming.method ?? 'GET',
		path: inPath ? (rest ?? '/') : url.pathname,
		query: url.searchParams,
		headers: incoming.headers,
		body: await bodyOf(incoming)
	};
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > LARGEST_BODY) throw new Error('nobody writes that much');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

export function serve(state: TownState, request: SiteRequest, response: ServerResponse): void {
	response.on('close', () => remember(state, request, response.statusCode));
	const site = state.sites.find(({ hosts }) => hosts.includes(request.host));
	if (!site) return send(request, response, notFound);
	if (request.path === '/robots.txt') {
		return send(request, response, { type: 'text/plain', body: robotsOf(state, request.host) });
	}
	if (request.path === '/reply') return send(request, response, replyForm(state, request));
	const fault = state.faults.take(request.host);
	if (fault && answerBadly(fault, response)) return;
	const answer = site.answer(request, state.world) ?? notFound;
	send(request, response, altered(answer, site, fault), fault === 'wrong_charset');
}

const notFound: Answer = {
	status: 404,
	type: 'text/html',
	body: page('404', '<h1>404</h1><p>There is nothing here.</p>')
};

function altered(answer: Answer, site: Site, fault: FaultKind | null): Answer {
	if (fault !== 'changed_layout') return answer;
	if (!site.relaunched) return { type: 'text/html', body: relaunchLetter };
	return { ...answer, body: site.relaunched(answer.body) };
}

/**
 * Sends an answer, or 304 where the visitor has it already.
 * @param lies names a charset that the bytes contradict, as servers do that put the same one on everything
 */
function send(request: SiteRequest, response: ServerResponse, answer: Answer, lies = false): void {
	const charset = answer.charset ?? 'utf-8';
	const bytes = encodeMarkup(answer.body, charset);
	const etag = `"${digest(bytes.toString('latin1')).slice(0, 16)}"`;
	const status = answer.status ?? 200;
	if (status === 200 && request.method === 'GET' && request.headers['if-none-match'] === etag) {
		return void response.writeHead(304, { etag }).end();
	}
	const named = lies ? (charset === 'utf-8' ? 'utf-16' : 'utf-8') : charset;
	response.writeHead(status, {
		'content-type': `${answer.type}; charset=${named}`,
		'content-length': bytes.length,
		...(status === 200 ? { etag } : {}),
		...answer.headers
	});
	response.end(request.method === 'HEAD' ? undefined : bytes);
}

function remember({ log, now }: TownState, request: SiteRequest, status: number): void {
	const { host, method, path, query, headers } = request;
	log.push({
		at: now(),
		host,
		method,
		path: query.size > 0 ? `${path}?${query}` : path,
		status,
		userAgent: headers['user-agent'] ? String(headers['user-agent']) : null,
		isConditional: 'if-none-match' in headers || 'if-modified-since' in headers
	});
}

/** The robots.txt of one site; of all of them, below their segments, where the town is visited by its own address. */
export function robotsOf({ sites, faults }: TownState, host: string | null): string {
	const rules = sites.flatMap(({ hosts, disallowed }) =>
		hosts
			.filter((name) => host === null || name === host)
			.flatMap((name) =>
				(faults.forbidsRobots(name) ? ['/'] : disallowed).map((path) => (host ? path : `/~${name}${path}`))
			)
	);
	return ['User-agent: *', ...rules.map((path) => `Disallow: ${path}`), ''].join('\n');
}

/** Where a person answers by hand: `/~<host>/reply?to=<id>`. */
function replyForm({ world }: TownState, { host, method, query, body }: SiteRequest): Answer {
	const text = world.find(host, query.get('to') ?? '');
	if (!text || world.place(text.place).replies === 'none') return notFound;
	const words = new URLSearchParams(body).get('text')?.replace(/\r\n/g, '\n').trim() ?? '';
	if (method === 'POST' && words) {
		world.reply(text, words);
		return { status: 303, type: 'text/plain', body: '', headers: { location: townPath(world.urlOf(text)) } };
	}
	const { ownerName } = world.place(text.place);
	const form = `<h1>${escape(ownerName)}</h1><blockquote><b>${escape(text.author)}</b><br>${escape(text.text)}</blockquote>
<form method="post"><label for="text">Answer in public as ${escape(ownerName)}</label>
<textarea id="text" name="text" required>${escape(text.reply?.text ?? '')}</textarea><p><button>Publish</button></p></form>`;
	return { type: 'text/html', body: page(ownerName, form) };
}
