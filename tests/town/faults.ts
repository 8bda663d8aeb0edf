import type { ServerResponse } from 'node:http';
import { page } from './page.ts';

/** What can go wrong with a site, on demand. */
export const faultKinds = [
	'error500',
	'rate429',
	'captcha',
	'login',
	'timeout',
	'endless',
	'wrong_charset',
	'changed_layout',
	'redirect_private',
	'robots_disallow',
	'empty'
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Seconds for which a site that is asked too often wants to be left alone. */
const RETRY_AFTER = 120;

/** A place that no product may be led to. */
const PRIVATE_ADDRESS = 'http://10.0.0.7/admin';

export class Faults {
	private readonly byHost = new Map<string, { kind: FaultKind; left: number }>();

	/** @param times how many requests it lasts; without it until `heal` */
	set(host: string, kind: FaultKind, times = Number.POSITIVE_INFINITY): void {
		this.byHost.set(host, { kind, left: times });
	}

	heal(host: string): void {
		this.byHost.delete(host);
	}

	/** Counts as one of the times; a robots.txt that forbids everything is no matter of pages. */
	take(host: string): FaultKind | null {
		const fault = this.byHost.get(host);
		if (!fault || fault.kind === 'robots_disallow') return null;
		if (--fault.left <= 0) this.byHost.delete(host);
		return fault.kind;
	}

	forbidsRobots(host: string): boolean {
		return this.byHost.get(host)?.kind === 'robots_disallow';
	}

	list(): { host: string; kind: FaultKind }[] {
		return [...this.byHost].map(([host, { kind }]) => ({ host, kind }));
	}
}

/** Answers instead of the site. @returns false where the site's own answer is only altered */
export function answerBadly(kind: FaultKind, response: ServerResponse): boolean {
	const send = (status: number, body: string, headers: Record<string, string> = {}) => {
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
		return true;
	};
	if (kind === 'error500') return send(500, page('500', '<h1>Internal Server Error</h1>'));
	if (kind === 'rate429')
		return send(429, page('429', '<h1>Too Many Requests</h1>'), { 'retry-after': String(RETRY_AFTER) });
	if (kind === 'captcha') return send(200, captcha);
	if (kind === 'login') return send(200, login);
	if (kind === 'redirect_private') return send(302, '', { location: PRIVATE_ADDRESS });
	if (kind === 'empty') return send(200, '');
	// A timeout is a connection on which nothing ever happens; the server's end ends it.
	if (kind === 'timeout') return true;
	return kind === 'endless' && drip(response);
}

const captcha = page(
	'Вы не робот?',
	'<form method="post" action="/checkcaptcha" id="checkbox-captcha-form"><div class="CheckboxCaptcha"><p>Подтвердите, что запросы отправляли вы, а не робот</p><button>Я не робот</button></div></form>'
);

const login = page(
	'Вход',
	'<form method="post" action="/login"><label>E-mail <input name="user"></label> <label>Пароль <input type="password" name="password"></label><button>Войти</button></form>'
);

/** Never ends, but never faster than it is read. */
function drip(response: ServerResponse): true {
	const chunk = '<item><title>More</title><description>And more, and more, and more.</description></item>\n'.repeat(
		800
	);
	const more = () => {
		while (!response.destroyed && response.write(chunk));
	};
	response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).on('drain', more);
	more();
	return true;
}

/** Where a site changed its looks and nobody knows its new ones. */
export const relaunchLetter = page(
	'Jauns izskats',
	'<h1>Mums ir jauns izskats</h1><p>Tuvākajās dienās viss atkal būs savās vietās. Paldies par pacietību.</p>'
);
