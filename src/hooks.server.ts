import { redirect, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { can } from '#lib/domain/role.ts';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { addressHeader, createAuth, whoAsks, type Auth } from '#lib/server/auth.ts';
import * as companies from '#lib/server/companies.ts';
import { config } from '#lib/server/config.ts';
import { passOn } from '#lib/server/cookies.ts';
import * as demo from '#lib/server/demo/demo.ts';
import { openStore } from '#lib/server/db/open.ts';
import type { Store } from '#lib/server/db/store.ts';
import { keepHeapSmall } from '#lib/server/heap.ts';
import { createTools, type Tools } from '#lib/server/ingest/tools.ts';
import { KeptPages } from '#lib/server/kept-pages.ts';
import { closeAll } from '#lib/server/live/hub.ts';
import { log } from '#lib/server/log.ts';
import { startWorker, type Worker } from '#lib/server/worker/worker.ts';
import { largestBody } from './routes/body-size.ts';
import { isForeignForm, takesForeignForms } from './routes/foreign-form.ts';
import { keptAs } from './routes/kept.ts';
import { policies } from './routes/policy.ts';
import { refusal } from './routes/refusal.ts';

let store: Store;
let auth: Auth;
let tools: Tools;
let worker: Worker | null = null;
const pages = new KeptPages();
/** Once there is a company, there always is: asked of the database only until then. */
let isSetUp = false;

export const init: ServerInit = async () => {
	keepHeapSmall();
	store = await openStore();
	auth = createAuth(store);
	tools = createTools(store, `web-${process.pid}`);
	await demo.resume(store, tools);
	if (config().ROLE !== 'web') worker = startWorker(store);
	// Nobody restarts `npm start`: what one request forgot to wait for must not end everybody's.
	process.on('unhandledRejection', (error) => log.error({ err: error }, 'something failed that nobody waited for'));
	// Streams would keep the server from stopping, so they end with the first word of it.
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, closeAll);
	// adapter-node tells that the server has stopped taking requests; only then is it time to close what they used.
	process.once('sveltekit:shutdown', () => void shutDown());
};

async function shutDown(): Promise<void> {
	await worker?.stop();
	await demo.stop();
	await tools.fetcher.close();
	await store.close();
}

const locale: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ request, locale: chosen }) => {
		event.request = request;
		event.locals.locale = chosen;
		return resolve(event, {
			// One replacement: each makes the whole page anew.
			transformPageChunk: ({ html }) =>
				html.replace(
					'%reader%',
					`lang="${event.locals.pageLocale ?? chosen}" dir="ltr" ${themeOf(event.locals.user?.theme)}`
				)
		});
	});

function themeOf(theme: string | null | undefined): string {
	return theme === 'light' || theme === 'dark' ? `data-theme="${theme}"` : '';
}

/** What a link without a log-in led to is over: people read why, programs read the status. */
const gone: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	// A page that is already open reads the data only, and would take another status for a failure of ours.
	if (!event.locals.isGone || event.isDataRequest || response.status !== 200) return response;
	return new Response(response.body, { status: 404, headers: response.headers });
};

/** Whoever comes past the proxy, to ask after our health say, brings no such header: then it is where they connect from. */
const visitorAddress: Handle = ({ event, resolve }) => {
	const { getClientAddress, platform } = event;
	event.getClientAddress = () => {
		try {
			return getClientAddress();
		} catch (error) {
			const address = platform?.req.socket.remoteAddress;
			if (!address) throw error;
			return address;
		}
	};
	return resolve(event);
};

/** A page that nothing has changed since is sent again before anybody asks who wants it: its key is that person's cookie. */
const kept: Handle = async ({ event, resolve }) => {
	const key = keptAs(event.route.id, event.request);
	if (key === null) return resolve(event);
	const version = await store.version();
	const now = store.now();
	return pages.find(key, version, now) ?? pages.keep(key, version, now, await resolve(event));
};

const session: Handle = async ({ event, resolve }) => {
	Object.assign(event.locals, { store, auth, tools, now: store.now(), user: null });
	const headers = new Headers(event.request.headers);
	headers.set(addressHeader, event.getClientAddress());
	const found = event.route.id === '/healthz' ? null : await whoAsks(auth, headers, event.locals.now);
	if (found) {
		passOn(found.cookies, event.cookies);
		const member = await companies.membershipOf(store, found.user.id);
		if (member) {
			const { id, name, email } = found.user;
			event.locals.user = { id, name, email, theme: event.cookies.get('theme') ?? null };
			event.locals.company = member.company;
			event.locals.role = member.role;
			event.locals.tools = demo.toolsFor(member.company.id, tools);
		}
	}
	return resolve(event);
};

/** Back and forward are answered from what a browser kept: a way to the sign-in must not be among it once somebody has signed in. */
function toSignIn({ url, isDataRequest }: RequestEvent): Response {
	const location = `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`;
	if (isDataRequest) redirect(303, location);
	return new Response(null, { status: 303, headers: { location, 'Cache-Control': 'private, no-store' } });
}

/** Deny by default: a route without a policy, or a person without the permission, gets nothing. */
const policy: Handle = async ({ event, resolve }) => {
	const id = event.route.id;
	if (id === null) return resolve(event);
	const rule = policies[id];
	if (!rule) return refusal(event.request, 403);
	const isRead = event.request.method === 'GET' || event.request.method === 'HEAD';
	const needed = isRead ? rule.read : rule.write;
	if (needed === 'public' || needed === 'token') return resolve(event);
	if (needed === 'nobody') return refusal(event.request, 405);
	isSetUp ||= !(await companies.isNone(store));
	if (needed === 'setup') {
		if (isSetUp) redirect(303, '/');
		return resolve(event);
	}
	if (!isSetUp) redirect(303, '/welcome');
	if (!event.locals.user) {
		if (isRead) return toSignIn(event);
		return refusal(event.request, 401);
	}
	if (needed !== 'signed_in' && !can(event.locals.role, needed)) return refusal(event.request, 403);
	return resolve(event);
};

const headers: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	response.headers.set('X-Content-Type-Options', 'nosniff');
	if (!response.headers.has('Referrer-Policy')) response.headers.set('Referrer-Policy', 'same-origin');
	const id = event.route.id ?? '';
	if (id.endsWith('/[token]')) {
		// Whoever has the address may open it: nothing on the way keeps the page, and no search engine finds it.
		response.headers.set('Cache-Control', 'private, no-store');
		response.headers.set('X-Robots-Tag', 'noindex, nofollow');
	} else if (id.startsWith('/(app)') && !response.headers.has('Cache-Control'))
		response.headers.set('Cache-Control', 'private, no-cache');
	response.headers.set('X-Frame-Options', 'DENY');
	response.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
	return response;
};

/** Only one page takes files; whoever sends as much elsewhere sends it in vain. */
const bodySize: Handle = ({ event, resolve }) => {
	const length = Number(event.request.headers.get('content-length') ?? 0);
	if (length > largestBody(event.route.id)) return new Response('Payload too large', { status: 413 });
	return resolve(event);
};

/** Forms are taken from our own pages alone. */
const ownForms: Handle = ({ event, resolve }) => {
	const isForeign = isForeignForm(event.request, event.url.origin);
	if (isForeign && !takesForeignForms.includes(event.route.id ?? '')) return refusal(event.request, 403);
	return resolve(event);
};

export const handle: Handle = sequence(
	headers,
	bodySize,
	kept,
	visitorAddress,
	session,
	locale,
	gone,
	ownForms,
	policy
);

export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status !== 404) log.error({ err: error, route: event.route.id }, 'a page failed');
};
